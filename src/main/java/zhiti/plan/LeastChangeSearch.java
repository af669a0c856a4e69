package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import zhiti.intake.Read;
import zhiti.intake.Setting;
import zhiti.intake.Supposing;
import zhiti.person.Assessment;
import zhiti.person.Employee;
import zhiti.person.Evidence;
import zhiti.person.Post;
import zhiti.rulebook.Reason;
import zhiti.standard.Asked;
import zhiti.standard.Role;
import zhiti.standard.Standard;
import zhiti.standard.Tier;
import zhiti.standard.Track;

/**
 * Searches for the {@link LeastChange}. What is must is for the rules to say, so they are asked of each choice that is
 * thought of; all that is taken for granted of them is that showing more never makes a gap must. Then whatever leaves a
 * must gap open while all else is shown in full names a demand: one of the rungs that it leaves out has to be reached. The
 * least choice that meets all demands found so far is tried; either nothing is left, and less would miss a demand, or what
 * is left names another demand.
 */
final class LeastChangeSearch {
    private final Premises premises;
    private final Optional<String> edition;
    private final LocalDate asOf;
    private final Employee asWritten;
    private final Employee today;
    private final Employee holder;
    private final List<Asked> asked;
    private final Set<String> ownKeys = new LinkedHashSet<>();
    private final Year year;
    private final Supposing supposing;

    private List<Lever> levers = List.of();
    private Set<String> beyond = Set.of();
    private final Map<String, Set<String>> tried = new LinkedHashMap<>();

    /**
     * @param asWritten the person as their file has them
     * @param employee the same on the track asked for
     * @param role whose document is asked; in force on the day, or of the edition asked for
     */
    LeastChangeSearch(
            Premises premises,
            Employee asWritten,
            Employee employee,
            Role role,
            Optional<String> edition,
            LocalDate asOf) {
        this.premises = premises;
        this.edition = edition;
        this.asOf = asOf;
        this.asWritten = asWritten;
        this.today = employee;
        this.holder = TwoPosts.in(employee, role);
        this.asked = premises.asked(holder, edition, asOf);
        premises.asked(TwoPosts.staying(employee), edition, asOf).forEach(one -> ownKeys.add(one.key()));
        LocalDate last = Quarter.of(asOf)
                .plus(1 + premises.policy().number("horizon.quarters"))
                .firstDay()
                .minusDays(1);
        this.year = Year.of(holder, premises.employer(), premises.catalog(), asOf, last);
        this.supposing = new Supposing(premises.standards(), premises.catalog(), premises.policy(), asOf);
    }

    LeastChange find() {
        Consultation before = consultation(holder);
        Evidence evidence = before.evidence();
        Set<String> presumed = presumed(evidence);
        Map<String, WeighedGap> gaps = gaps(holder);
        levers = Levers.of(
                premises.standards(),
                premises.catalog(),
                evidence,
                asked,
                gaps.values().stream().map(WeighedGap::gap).toList(),
                presumed);
        beyond = Set.copyOf(left(full()));
        tried.clear();
        LeastHit least = new LeastHit(levers);
        int[] choice = new int[levers.size()];
        if (!left(choice).isEmpty()) {
            choice = search(least);
        }
        return told(before, gaps, presumed, choice, least.isProven());
    }

    /** All that could be otherwise, once it has been searched. */
    List<Lever> levers() {
        return levers;
    }

    private int[] search(LeastHit least) {
        List<int[]> demands = new ArrayList<>();
        int[] choice = new int[levers.size()];
        for (Set<String> left = left(choice); !left.isEmpty(); left = left(choice)) {
            int[] ahead = choice.clone();
            while (!left(ahead).isEmpty()) {
                List<int[]> found = demands(ahead);
                demands.addAll(found);
                // Demands that share no lever say most: what one of them asks is given before the next is looked for.
                int[] first = found.get(0);
                for (int lever = 0; lever < ahead.length; lever++) {
                    ahead[lever] = Math.max(ahead[lever], first[lever]);
                }
            }
            choice = least.meeting(demands);
        }
        return choice;
    }

    private int[] full() {
        return levers.stream().mapToInt(lever -> lever.rungs().size()).toArray();
    }

    /** A demand of a choice that leaves something open, and others like it. */
    private List<int[]> demands(int[] choice) {
        String gap = left(choice).iterator().next();
        int[] most = choice.clone();
        List<Integer> open = new ArrayList<>();
        List<Integer> near = near(gap);
        IntStream.range(0, most.length)
                .filter(lever -> most[lever] < full()[lever])
                .filter(lever -> !near.contains(lever))
                .forEach(open::add);
        near.stream().filter(lever -> most[lever] < full()[lever]).forEach(open::add);
        int[] all = raise(most, open.subList(0, open.size() - count(open, near)));
        all = raise(all, open.subList(open.size() - count(open, near), open.size()));
        List<int[]> demands = new ArrayList<>(List.of(demand(all)));
        demands.addAll(alike(all, near));
        return demands;
    }

    private static int count(List<Integer> open, List<Integer> near) {
        return (int) open.stream().filter(near::contains).count();
    }

    /** As many of these as can go to their ends while something stays open; of one that can't as far as it can. */
    private int[] raise(int[] choice, List<Integer> these) {
        if (these.isEmpty()) {
            return choice;
        }
        int[] full = full();
        int[] raised = choice.clone();
        these.forEach(lever -> raised[lever] = full[lever]);
        if (!left(raised).isEmpty()) {
            return raised;
        }
        if (these.size() == 1) {
            int lever = these.get(0);
            for (int rung = full[lever] - 1; rung > choice[lever]; rung--) {
                raised[lever] = rung;
                if (!left(raised).isEmpty()) {
                    return raised;
                }
            }
            return choice;
        }
        int half = these.size() / 2;
        return raise(raise(choice, these.subList(0, half)), these.subList(half, these.size()));
    }

    /** One rung more of whatever is not at its end. */
    private int[] demand(int[] most) {
        int[] full = full();
        return IntStream.range(0, most.length)
                .map(lever -> most[lever] < full[lever] ? most[lever] + 1 : 0)
                .toArray();
    }

    /** The same with another lever in the place of one, where that leaves something open as well. */
    private List<int[]> alike(int[] most, List<Integer> near) {
        int[] full = full();
        List<int[]> alike = new ArrayList<>();
        List<Integer> short_ = IntStream.range(0, most.length)
                .filter(lever -> most[lever] < full[lever])
                .boxed()
                .toList();
        if (short_.size() != 2) {
            return alike;
        }
        for (int gone : short_) {
            for (int instead : near) {
                if (!short_.contains(instead)) {
                    int[] other = most.clone();
                    other[gone] = full[gone];
                    other[instead] = full[instead] - 1;
                    if (!left(other).isEmpty()) {
                        alike.add(demand(other));
                    }
                }
            }
        }
        return alike;
    }

    /** Levers that may have to do with a gap: its own, and the tasks of its duties. A guess that only saves time. */
    private List<Integer> near(String gap) {
        Set<String> duties = new LinkedHashSet<>();
        asked.stream().filter(one -> one.key().equals(gap)).forEach(one -> duties.addAll(one.duties()));
        Set<String> keys = new LinkedHashSet<>(List.of(gap));
        asked.stream()
                .filter(one -> one.isTask() && one.duties().stream().anyMatch(duties::contains))
                .forEach(one -> keys.add(one.key()));
        return IntStream.range(0, levers.size())
                .filter(lever -> keys.contains(levers.get(lever).id()))
                .boxed()
                .toList();
    }

    /** Keys of the gaps that are must after a choice, but for those that nothing closes. */
    Set<String> left(int[] choice) {
        return tried.computeIfAbsent(Arrays.toString(choice), key -> {
            Set<String> left = new LinkedHashSet<>(musts(gaps(applied(choice))));
            left.removeAll(beyond);
            return left;
        });
    }

    private Employee applied(int[] choice) {
        List<Setting> settings = new ArrayList<>();
        for (int lever = 0; lever < choice.length; lever++) {
            if (choice[lever] > 0) {
                settings.add(ok(Setting.read(levers.get(lever).setting(choice[lever]))));
            }
        }
        return ok(supposing.of(holder, settings));
    }

    private static <T> T ok(Read<T> read) {
        if (read instanceof Read.Ok<T> ok) {
            return ok.value();
        }
        throw new IllegalStateException("a change that was thought of can't be written: " + read.problems());
    }

    /** What a role misses of someone; what nobody has rated and they were never asked for is taken for none. */
    private Map<String, WeighedGap> gaps(Employee someone) {
        Consultation seen = consultation(someone);
        Set<String> presumed = presumed(seen.evidence());
        Consultation judged = seen;
        if (!presumed.isEmpty()) {
            List<Assessment> ratings = new ArrayList<>(someone.ratings());
            asked.stream()
                    .filter(one -> presumed.contains(one.key()))
                    .forEach(one -> ratings.add(Footing.rating(one.subject(), 0, asOf)));
            judged = consultation(someone.rated(ratings));
        }
        return judged.find(false, List.of()).situation().gaps();
    }

    private Set<String> presumed(Evidence evidence) {
        Set<String> presumed = new LinkedHashSet<>();
        asked.stream()
                .filter(one -> one.isCompetency() && !ownKeys.contains(one.key()))
                .map(Asked::key)
                .filter(key ->
                        !evidence.shown().containsKey(key) && !evidence.stale().containsKey(key))
                .forEach(presumed::add);
        return presumed;
    }

    private Consultation consultation(Employee someone) {
        return new Consultation(
                premises.standards(),
                premises.catalog(),
                premises.rulebook(),
                premises.policy(),
                premises.advice(),
                asOf,
                someone,
                asked,
                year,
                Limits.NONE);
    }

    private static Set<String> musts(Map<String, WeighedGap> gaps) {
        Set<String> musts = new LinkedHashSet<>();
        gaps.values().stream().filter(gap -> gap.tier() == Tier.MUST).forEach(gap -> musts.add(gap.key()));
        return musts;
    }

    private LeastChange told(
            Consultation before, Map<String, WeighedGap> gaps, Set<String> presumed, int[] choice, boolean proven) {
        Map<String, WeighedGap> towards = presumed.isEmpty() ? Map.of() : towardsTarget();
        List<GapLine> missing = gaps.values().stream()
                .filter(gap -> gap.tier() == Tier.MUST)
                .map(gap -> presumed.contains(gap.key()) ? unseen(gap, towards) : gap)
                .map(gap -> new GapLine(gap.gap(), gap.tier(), List.of(), gap.because()))
                .toList();
        List<LeastChange.Move> moves = new ArrayList<>();
        for (int lever = 0; lever < choice.length; lever++) {
            if (choice[lever] > 0) {
                moves.add(move(lever, choice, gaps));
            }
        }
        Set<String> moved = new LinkedHashSet<>();
        moves.forEach(move -> moved.add(move.id()));
        Opinion opinion = before.find(false, List.of());
        List<Asked> unknown = opinion.assessFirst().stream()
                .map(AssessLine::asked)
                .filter(one -> one.isRequirement() || !before.shown().containsKey(one.key()))
                .filter(one -> !presumed.contains(one.key()) && !moved.contains(one.key()))
                .toList();
        Standard document =
                premises.jobs(holder, edition, asOf).present().orElseThrow().document();
        return new LeastChange(
                consultation(asWritten).evidence().person(),
                document,
                holder.track(),
                asOf,
                missing,
                moves,
                post(),
                gaps.values().stream()
                        .map(WeighedGap::gap)
                        .filter(gap -> beyond.contains(gap.key()))
                        .toList(),
                unknown,
                proven);
    }

    /** What the rules say of the person on their way to the role. */
    private Map<String, WeighedGap> towardsTarget() {
        return premises.consultation(today, edition, asOf, Limits.NONE)
                .find(false, List.of())
                .situation()
                .gaps();
    }

    /** The same gap as what it is: nobody has seen anything, in the words of the rule that takes it for none. */
    private static WeighedGap unseen(WeighedGap gap, Map<String, WeighedGap> towards) {
        List<Reason> because = new ArrayList<>();
        Optional.ofNullable(towards.get(gap.key())).stream()
                .flatMap(same -> same.because().stream())
                .filter(reason -> reason.rule().startsWith("gap/"))
                .forEach(because::add);
        gap.because().stream()
                .filter(reason -> !reason.rule().startsWith("gap/"))
                .forEach(because::add);
        return new WeighedGap(Gap.presumed(gap.gap().asked()), gap.tier(), gap.points(), because);
    }

    /** What of the post differs from the file's. */
    private List<String> post() {
        Post from = asWritten.post();
        Post to = holder.post();
        List<String> post = new ArrayList<>();
        if (!from.role().equals(to.role())) {
            post.add("role=" + to.role().id());
        }
        if (!from.track().equals(to.track())) {
            post.add("track="
                    + to.track().map(t -> t == Track.BOTH ? "both" : t.name()).orElse(""));
        }
        from.target().ifPresent(target -> post.add("target="));
        if (!from.also().isEmpty()) {
            post.add("also=");
        }
        edition.ifPresent(asked -> post.add("edition=" + asked));
        return post;
    }

    private LeastChange.Move move(int lever, int[] choice, Map<String, WeighedGap> gaps) {
        Lever one = levers.get(lever);
        int[] without = choice.clone();
        without[lever] = 0;
        List<String> closes = List.copyOf(left(without));
        int reach = one.rungs().get(choice[lever] - 1).reach();
        int required = asked.stream()
                .filter(a -> a.key().equals(one.id()))
                .map(Asked::required)
                .findFirst()
                .orElse(reach);
        List<Gap> closed = closes.stream()
                .flatMap(key -> Optional.ofNullable(gaps.get(key)).stream())
                .map(WeighedGap::gap)
                .toList();
        Optional<Integer> shown = one.shown()
                .or(() -> closed.stream()
                        .filter(gap -> gap.measure() == one.measure() && !gap.isLevelled())
                        .map(Gap::shown)
                        .findFirst());
        Optional<LocalDate> metOn = one.onlyTime()
                ? closed.stream().flatMap(gap -> gap.metOn().stream()).max(LocalDate::compareTo)
                : Optional.empty();
        return new LeastChange.Move(
                one.setting(choice[lever]),
                one.kind(),
                one.id(),
                one.title(),
                one.measure(),
                shown,
                reach,
                required,
                one.rungs().get(choice[lever] - 1).degree(),
                closes,
                one.onlyTime(),
                metOn);
    }
}
