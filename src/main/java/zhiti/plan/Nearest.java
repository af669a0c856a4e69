package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhiti.person.Employee;
import zhiti.person.Post;
import zhiti.rulebook.Reason;
import zhiti.standard.Asked;
import zhiti.standard.Role;
import zhiti.standard.Standard;
import zhiti.standard.Tier;
import zhiti.standard.Track;

/** The least change of evidence that leaves a role no must gap of a person, and what it closes. */
final class Nearest {
    private final Premises premises;
    private final Optional<String> edition;
    private final LocalDate asOf;
    private final Employee asWritten;
    private final Employee today;
    private final Employee holder;
    private final StillMust still;

    /**
     * @param asWritten the person as their file has them
     * @param employee the same on the track asked for
     * @param role whose document is asked; in force on the day, or of the edition asked for
     */
    Nearest(
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
        this.still = new StillMust(premises, employee, holder, edition, asOf);
    }

    /** What was tried, and what is left after it. */
    StillMust still() {
        return still;
    }

    LeastChange find() {
        LeastChangeSearch search = new LeastChangeSearch(still);
        int[] choice = search.find();
        Consultation before = still.before();
        Set<String> presumed = still.presumed();
        Map<String, WeighedGap> towards = presumed.isEmpty() ? Map.of() : towardsTarget();
        List<GapLine> missing = still.gaps().values().stream()
                .filter(gap -> gap.tier() == Tier.MUST)
                .map(gap -> presumed.contains(gap.key()) ? unseen(gap, towards) : gap)
                .map(gap -> new GapLine(gap.gap(), gap.tier(), List.of(), gap.because()))
                .toList();
        List<LeastChange.Move> moves = new ArrayList<>();
        for (int lever = 0; lever < choice.length; lever++) {
            if (choice[lever] > 0) {
                moves.add(move(lever, choice));
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
                premises.consultation(asWritten, still.asked(), asOf, Limits.NONE)
                        .evidence()
                        .person(),
                document,
                holder.track(),
                asOf,
                missing,
                moves,
                post(),
                still.gaps().values().stream()
                        .map(WeighedGap::gap)
                        .filter(gap -> still.beyond().contains(gap.key()))
                        .toList(),
                unknown,
                search.isProven());
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

    private LeastChange.Move move(int lever, int[] choice) {
        Lever one = still.levers().get(lever);
        int[] without = choice.clone();
        without[lever] = 0;
        List<String> closes = List.copyOf(still.after(without));
        int reach = one.rungs().get(choice[lever] - 1).reach();
        int required = still.asked().stream()
                .filter(a -> a.key().equals(one.id()))
                .map(Asked::required)
                .findFirst()
                .orElse(reach);
        List<Gap> closed = closes.stream()
                .flatMap(key -> Optional.ofNullable(still.gaps().get(key)).stream())
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
