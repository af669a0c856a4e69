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
import zhiti.intake.Read;
import zhiti.intake.Setting;
import zhiti.intake.Supposing;
import zhiti.person.Assessment;
import zhiti.person.Employee;
import zhiti.person.Evidence;
import zhiti.standard.Asked;
import zhiti.standard.Tier;

/**
 * What a role still misses of a person that is must, once something more were shown of them. The rules are asked each time;
 * what was asked once is kept.
 */
final class StillMust {
    private final Premises premises;
    private final LocalDate asOf;
    private final Employee holder;
    private final List<Asked> asked;
    private final Set<String> ownKeys = new LinkedHashSet<>();
    private final Supposing supposing;
    private final Consultation before;
    private final Set<String> presumed;
    private final Map<String, WeighedGap> gaps;
    private final List<Lever> levers;
    private final Set<String> beyond;
    private final Map<String, Set<String>> tried = new LinkedHashMap<>();

    /**
     * @param employee as they are
     * @param holder the same as a holder of the role
     */
    StillMust(Premises premises, Employee employee, Employee holder, Optional<String> edition, LocalDate asOf) {
        this.premises = premises;
        this.asOf = asOf;
        this.holder = holder;
        this.asked = premises.asked(holder, edition, asOf);
        premises.asked(TwoPosts.staying(employee), edition, asOf).forEach(one -> ownKeys.add(one.key()));
        this.supposing = new Supposing(premises.standards(), premises.catalog(), asOf);
        this.before = consultation(holder);
        this.presumed = presumed(before.evidence());
        this.gaps = gaps(holder);
        this.levers = Levers.of(
                premises.standards(),
                premises.catalog(),
                before.evidence(),
                asked,
                gaps.values().stream().map(WeighedGap::gap).toList(),
                presumed);
        this.beyond = Set.copyOf(musts(gaps(applied(full()))));
    }

    /** What the role asks. */
    List<Asked> asked() {
        return asked;
    }

    /** The holder before the rules, as they are. */
    Consultation before() {
        return before;
    }

    /** Keys of what nobody has rated of the holder and they were never asked for, which is taken for none. */
    Set<String> presumed() {
        return presumed;
    }

    /** What the role misses of the holder as they are. */
    Map<String, WeighedGap> gaps() {
        return gaps;
    }

    /** All that could be otherwise. */
    List<Lever> levers() {
        return levers;
    }

    /** Every lever at its end. */
    int[] full() {
        return levers.stream().mapToInt(lever -> lever.rungs().size()).toArray();
    }

    /** Keys of the gaps that are must and that nothing closes. */
    Set<String> beyond() {
        return beyond;
    }

    /** Keys of the gaps that are must after a choice, a rung of each lever, but for those that nothing closes. */
    Set<String> after(int[] choice) {
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
        return premises.consultation(someone, asked, asOf, Limits.NONE);
    }

    private static Set<String> musts(Map<String, WeighedGap> gaps) {
        Set<String> musts = new LinkedHashSet<>();
        gaps.values().stream().filter(gap -> gap.tier() == Tier.MUST).forEach(gap -> musts.add(gap.key()));
        return musts;
    }
}
