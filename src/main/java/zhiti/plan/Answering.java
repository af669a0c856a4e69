package zhiti.plan;

import java.util.Optional;
import java.util.Set;
import zhiti.person.Commitment;
import zhiti.person.Employee;

/** What is being done for somebody about something that went otherwise: what they settled, and what today's plan holds. */
final class Answering {
    private final Employee employee;
    private final Plan now;

    Answering(Employee employee, Plan now) {
        this.employee = employee;
        this.now = now;
    }

    /**
     * What is being done about an offering and the gaps that it served; first what the person settled.
     *
     * @param assessing whether to look first whether it is to be assessed
     */
    Deviation.Response to(String offering, Set<String> served, boolean assessing) {
        return settled(offering)
                .or(() -> assessing ? assess(served) : Optional.empty())
                .or(() -> again(offering))
                .or(() -> closed(served))
                .or(() -> anotherWay(offering, served))
                .or(() -> assess(served))
                .or(() -> nextPeriod(served))
                .orElse(Deviation.Response.of(Deviation.Answer.NOTHING_YET));
    }

    private Optional<Deviation.Response> settled(String offering) {
        return employee.commitments().stream()
                .filter(settled -> settled.offering().equals(offering) && settled.isBindingOn(now.asOf()))
                .filter(settled -> settled.isRefused() || isStanding(offering))
                .findFirst()
                .map(settled -> new Deviation.Response(
                        settled.status() == Commitment.Status.BOOKED
                                ? Deviation.Answer.BOOKED
                                : Deviation.Answer.REFUSED,
                        Optional.empty(),
                        Optional.empty(),
                        settled.on(),
                        settled.why()));
    }

    /** Whether what is booked takes place: in the year of the plan, or after it. */
    private boolean isStanding(String offering) {
        return now.steps().stream()
                        .anyMatch(step -> step.booked() && step.offering().id().equals(offering))
                || now.remarks().stream()
                        .anyMatch(remark -> remark.about().equals(offering) && remark.isOfLaterBooking());
    }

    private Optional<Deviation.Response> again(String offering) {
        return now.steps().stream()
                .filter(step -> step.offering().id().equals(offering))
                .findFirst()
                .map(step -> new Deviation.Response(
                        Deviation.Answer.PLANNED_AGAIN,
                        Optional.of(step.quarter()),
                        Optional.empty(),
                        step.session(),
                        ""));
    }

    /** None of the gaps is left, nor in doubt. */
    private Optional<Deviation.Response> closed(Set<String> served) {
        boolean isOpen = served.isEmpty()
                || served.stream().anyMatch(this::isGap)
                || served.stream().anyMatch(this::isUnknown);
        return isOpen ? Optional.empty() : Optional.of(Deviation.Response.of(Deviation.Answer.CLOSED));
    }

    private boolean isGap(String key) {
        return now.gaps().stream().anyMatch(line -> line.gap().key().equals(key));
    }

    private boolean isUnknown(String key) {
        return now.assessFirst().stream().anyMatch(line -> line.asked().key().equals(key));
    }

    private Optional<Deviation.Response> anotherWay(String offering, Set<String> served) {
        return now.steps().stream()
                .filter(step -> !step.offering().id().equals(offering))
                .filter(step -> Links.served(step).stream().anyMatch(served::contains))
                .findFirst()
                .map(step -> new Deviation.Response(
                        Deviation.Answer.ANOTHER_WAY,
                        Optional.of(step.quarter()),
                        Optional.of(step.offering().title()),
                        step.session(),
                        ""));
    }

    private Optional<Deviation.Response> nextPeriod(Set<String> served) {
        return now.notCovered().stream()
                .filter(left -> left.kind() == NotCovered.Kind.NEXT_PERIOD
                        && served.contains(left.gap().key()))
                .findFirst()
                .map(left -> new Deviation.Response(
                        Deviation.Answer.NEXT_PERIOD, left.quarter(), Optional.empty(), Optional.empty(), ""));
    }

    private Optional<Deviation.Response> assess(Set<String> served) {
        return served.stream().anyMatch(this::isUnknown)
                ? Optional.of(Deviation.Response.of(Deviation.Answer.ASSESS_FIRST))
                : Optional.empty();
    }
}
