package zhiti.plan;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import zhiti.offering.Catalog;
import zhiti.offering.Grants;
import zhiti.offering.Lift;
import zhiti.offering.Meets;
import zhiti.offering.Need;
import zhiti.offering.Offering;
import zhiti.offering.Prepares;
import zhiti.person.Person;
import zhiti.standard.Obligation;
import zhiti.standard.Requirement;
import zhiti.standard.RequirementKind;

/**
 * Finds by index the offerings that touch a gap, and those that they need: a plan costs as much as the person's gaps, not
 * as the catalog's size. Leaves out what is unusable by track, role, language or because it is withdrawn.
 */
final class Narrowing {
    private final Catalog catalog;
    private final Person person;
    private final Standing standing;

    Narrowing(Catalog catalog, Person person, Standing standing) {
        this.catalog = catalog;
        this.person = person;
        this.standing = standing;
    }

    /** The offerings to put before the rules, by id, each with the offerings that need it. */
    Map<String, Set<String>> candidates(Collection<Gap> gaps) {
        Map<String, Set<String>> candidates = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>();
        gaps.stream().flatMap(this::touching).filter(this::isUsable).forEach(id -> {
            if (candidates.putIfAbsent(id, new TreeSet<>()) == null) {
                open.add(id);
            }
        });
        while (!open.isEmpty()) {
            String needing = open.remove();
            Need needs = catalog.offerings().get(needing).needs();
            needs.leaves()
                    .flatMap(this::needed)
                    .filter(this::isUsable)
                    .filter(id -> !id.equals(needing))
                    .forEach(id -> {
                        if (!candidates.containsKey(id)) {
                            open.add(id);
                        }
                        candidates.computeIfAbsent(id, key -> new TreeSet<>()).add(needing);
                    });
        }
        return candidates;
    }

    private boolean isUsable(String id) {
        Offering offering = catalog.offerings().get(id);
        return person.isOn(offering.tracks())
                && person.isAmong(offering.roles())
                && person.isPerhapsSpeaking(offering.language())
                && !offering.availability().withdrawn();
    }

    private Stream<String> touching(Gap gap) {
        if (gap.subject() instanceof Requirement requirement) {
            return answering(gap, requirement);
        }
        if (gap.subject() instanceof Obligation obligation) {
            return fulfilling(gap, obligation);
        }
        return catalog.lifting(gap.key()).stream()
                .filter(lift -> overlaps(gap, lift.entry(), lift.reach()))
                .map(Lift::offering);
    }

    private Stream<String> answering(Gap gap, Requirement requirement) {
        Stream<String> granting = requirement.anyOf().stream()
                .flatMap(id -> catalog.granting(id).stream())
                .filter(grant -> grant.renewal() ? isRenewed(gap, grant) : !gap.lapsing())
                .map(Grants::offering);
        if (requirement.kind() == RequirementKind.CERTIFICATE) {
            return granting;
        }
        if (requirement.kind() == RequirementKind.TEST) {
            Stream<String> preparing = requirement.anyOf().stream()
                    .flatMap(test -> catalog.preparing(test).stream())
                    .filter(prepares -> overlaps(gap, prepares.entry(), prepares.reach()))
                    .map(Prepares::offering);
            return Stream.concat(preparing, granting);
        }
        return catalog.meeting(gap.key()).stream().map(Meets::offering);
    }

    /** The trainings that are asked for, and whatever grants a certificate that is, anew or by renewal. */
    private Stream<String> fulfilling(Gap gap, Obligation obligation) {
        Stream<String> granting = obligation.anyOf().stream()
                .flatMap(id -> catalog.granting(id).stream())
                .filter(grant -> !grant.renewal() || isRenewed(gap, grant))
                .map(Grants::offering);
        Stream<String> trainings = obligation.trainings().stream()
                .filter(id -> catalog.offering(id).isPresent());
        return Stream.concat(trainings, granting);
    }

    private boolean isRenewed(Gap gap, Grants grant) {
        return gap.lapsing() || standing.inGrace().contains(grant.credential());
    }

    private static boolean overlaps(Gap gap, int entry, int reach) {
        return entry < gap.required() && reach > gap.shown();
    }

    /** The offerings that could meet a condition, where it is unmet. */
    private Stream<String> needed(Need.Leaf need) {
        if (need instanceof Need.HasCompleted completed && !standing.completed().contains(completed.offering())) {
            // What the company hides can't be taken to get in.
            return catalog.offering(completed.offering()).stream().map(Offering::id);
        }
        if (need instanceof Need.HoldsCredential held && !standing.credentials().contains(held.credential())) {
            return catalog.granting(held.credential()).stream()
                    .filter(grant -> !grant.renewal())
                    .map(Grants::offering);
        }
        if (need instanceof Need.HasLevel level && standing.levels().getOrDefault(level.key(), 0) < level.level()) {
            return catalog.lifting(level.key()).stream()
                    .filter(lift -> lift.reach() >= level.level())
                    .map(Lift::offering);
        }
        return Stream.empty();
    }

    /** Everything that an offering says of itself, each a fact of its own. */
    List<Record> facts(Offering offering, Set<String> keys) {
        String id = offering.id();
        Stream<Record> lifts = catalog.lifts(id).stream()
                .filter(lift -> keys.contains(lift.key()))
                .map(Record.class::cast);
        Stream<Record> others = Stream.of(catalog.prepares(id), catalog.grants(id), catalog.meets(id))
                .flatMap(List::stream)
                .map(Record.class::cast);
        return Stream.concat(Stream.of((Record) offering), Stream.concat(lifts, others))
                .toList();
    }
}
