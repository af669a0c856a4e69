package zhiti.plan;

import java.util.List;
import java.util.Optional;
import zhiti.offering.Offering;
import zhiti.rulebook.Reason;
import zhiti.standard.Money;

/** Why what has to be in a plan can't be there. */
public sealed interface Refusal {
    /** What can't be there, alone or together. */
    List<Offering> offerings();

    /** The rules are against it, or want first what nothing brings about. */
    record Closed(Offering offering, List<Reason> because) implements Refusal {
        public Closed {
            because = List.copyOf(because);
        }

        @Override
        public List<Offering> offerings() {
            return List.of(offering);
        }
    }

    /** It would do nothing for this person. */
    record Idle(Offering offering) implements Refusal {
        @Override
        public List<Offering> offerings() {
            return List.of(offering);
        }
    }

    /** No quarter of the plan holds it. */
    record NotHeld(Offering offering) implements Refusal {
        @Override
        public List<Offering> offerings() {
            return List.of(offering);
        }
    }

    /**
     * They can't be there together, or not within the limits.
     *
     * @param booked what is booked and counts as they do
     * @param notYet what they want first, where that is what the limits have no room for
     * @param limits that are in the way together, each needed for that; none where they exclude each other
     * @param enough by how much the limit has to be eased, where one with a number stands alone
     */
    record Beyond(
            List<Offering> offerings,
            List<Booked> booked,
            List<Reason> notYet,
            List<Limit> limits,
            Optional<Rise> enough)
            implements Refusal {
        public Beyond {
            offerings = List.copyOf(offerings);
            booked = List.copyOf(booked);
            notYet = List.copyOf(notYet);
            limits = List.copyOf(limits);
        }

        /** What is booked, and what is still to be paid for it. */
        public record Booked(Offering offering, Money due) {}
    }
}
