package zhiti.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which of a person's commitments bind on a day. */
record Settled(List<Commitment> commitments, List<Completed> completed, LocalDate asOf) {
    /**
     * What the rules are told, by offering: refusals that bind, and bookings but those whose day has passed with a result.
     * Whoever booked after all has changed their mind about a refusal.
     */
    List<Commitment> facts() {
        Set<String> booked = commitments.stream()
                .filter(c -> c.isBooked() && c.isBindingOn(asOf))
                .map(Commitment::offering)
                .collect(Collectors.toSet());
        return commitments.stream()
                .filter(c -> c.isRefused() ? c.isBindingOn(asOf) && !booked.contains(c.offering()) : isOpen(c))
                .distinct()
                .sorted(Comparator.comparing(Commitment::offering)
                        .thenComparing(Commitment::status)
                        .thenComparing(c -> c.on().or(c::expires).orElse(LocalDate.MAX)))
                .toList();
    }

    private boolean isOpen(Commitment booking) {
        return booking.isBindingOn(asOf) || isUnrecorded(booking);
    }

    private boolean isUnrecorded(Commitment booking) {
        return completed.stream()
                .noneMatch(done -> done.offering().equals(booking.offering())
                        && !done.on().isBefore(booking.on().orElseThrow()));
    }
}
