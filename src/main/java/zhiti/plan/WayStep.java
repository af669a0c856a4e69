package zhiti.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import zhiti.rulebook.Reason;
import zhiti.standard.Tier;

/**
 * A step somewhere on a way up.
 *
 * @param begins the first day of its first quarter
 * @param over the day by which it is over: its session's, or the last of its last quarter
 * @param rises every level that it raises, gap of its year or not
 * @param serves keys of the gaps of its year that it closes or advances, a score that it makes likely among them
 * @param meets keys of the conditions that it answers
 * @param fits why it does something for each of {@code serves}
 * @param opens ids of later steps that it makes possible, each with the sentence that says so
 * @param purpose the stage that it belongs to for what it does itself
 */
record WayStep(
        Candidate candidate,
        Step step,
        LocalDate begins,
        LocalDate over,
        List<Rise> rises,
        Set<String> serves,
        Set<String> meets,
        List<Reason> fits,
        Map<String, Reason> opens,
        Stage.Kind purpose) {
    WayStep {
        rises = List.copyOf(rises);
        fits = List.copyOf(fits);
        opens = Collections.unmodifiableMap(new LinkedHashMap<>(opens));
        serves = new LinkedHashSet<>(serves);
        meets = new LinkedHashSet<>(meets);
    }

    /** A level that a step raises, from what the steps before it left. */
    record Rise(String key, int entry, int reach) {}

    /** The same, opening none but these. */
    WayStep among(Set<String> ids) {
        Map<String, Reason> there = new LinkedHashMap<>(opens);
        there.keySet().retainAll(ids);
        return new WayStep(candidate, step, begins, over, rises, serves, meets, fits, there, purpose);
    }

    /** Why it does something for each of what it serves, and what it opens. */
    List<Reason> because() {
        return Stream.concat(fits.stream(), opens.values().stream()).toList();
    }

    String id() {
        return candidate.id();
    }

    /** How pressing it is on the way: must, unless it only serves what the target wishes for, or nothing at all. */
    Tier tier() {
        if (step.tier() != Tier.BONUS) {
            return Tier.MUST;
        }
        return serves.isEmpty() ? Tier.BONUS : Tier.SHOULD;
    }

    /** What it raises, into levels by subject key. */
    void raise(Map<String, Integer> levels) {
        rises.forEach(rise -> levels.merge(rise.key(), rise.reach(), Math::max));
    }

    /** Whether it is over before another begins. */
    boolean isBefore(WayStep other) {
        return over.isBefore(other.begins);
    }
}
