package zhiti.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands in a year before anything is chosen: what is booked; what the law asks, which takes no room; and what is to be
 * done before the plan begins, or else too late.
 */
final class Settled {
    private final Situation situation;

    Settled(Situation situation) {
        this.situation = situation;
    }

    List<Placed> steps() {
        List<Placed> settled = new Bookings(situation).placed();
        Optional<List<Placed>> longer = Optional.of(settled);
        while (longer.isPresent()) {
            settled = longer.get();
            longer = oneMore(settled);
        }
        return settled;
    }

    private Optional<List<Placed>> oneMore(List<Placed> settled) {
        Set<String> taken = settled.stream().map(Placed::id).collect(Collectors.toSet());
        List<Candidate> left = situation.candidates().stream()
                .filter(candidate -> situation.isOpen(candidate) && !taken.contains(candidate.id()))
                .toList();
        Arrangement arrangement = new Arrangement(situation, false);
        return new Turn(situation, settled, left)
                .choices().stream()
                        .filter(choice -> choice.legal() || arrangement.isAtOnce(settled, choice))
                        .flatMap(choice -> arrangement.with(settled, List.of(choice)).stream())
                        .findFirst();
    }
}
