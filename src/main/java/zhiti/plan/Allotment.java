package zhiti.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zhiti.offering.Offering;
import zhiti.person.Person;
import zhiti.standard.Money;

/**
 * How one budget is shared among a team, and the seats of sessions with it.
 *
 * @param budget of the whole team
 * @param spent of it
 * @param optimality of all plans together
 * @param parts in the order of the team
 * @param full sessions that more wanted than have a seat
 */
public record Allotment(Money budget, Money spent, Optimality optimality, List<Part> parts, List<Full> full) {
    /** The budget of a team that shares nothing but seats. */
    public static final Money UNLIMITED = new Money(Integer.MAX_VALUE);

    /** Whether there is a budget, and not only seats. */
    public boolean isLimited() {
        return !budget.equals(UNLIMITED);
    }

    public Allotment {
        parts = List.copyOf(parts);
        full = List.copyOf(full);
    }

    /**
     * What one of them gets.
     *
     * @param fee of all their steps
     * @param closed must gaps that these close
     * @param closable those that would be closed for any money
     * @param next what the next better plan for them takes and brings; empty where nothing better is to be had
     */
    public record Part(Person person, Money fee, int closed, int closable, Optional<Next> next) {}

    /**
     * The next better plan of a person.
     *
     * @param more fees that it takes
     * @param brings to the person
     * @param instead what it would make of the whole team, whose budget does not grow; empty where the budget does not
     *     pay for it even if nobody else got anything
     */
    public record Next(Money more, Shift brings, Optional<Shift> instead) {}

    /**
     * A session with too few seats.
     *
     * @param on its day
     * @param seats that it has
     * @param wanted how many would have joined it
     * @param without ids of those who were left without a seat: without them the team loses least
     */
    public record Full(Offering offering, LocalDate on, int seats, int wanted, List<String> without) {}
}
