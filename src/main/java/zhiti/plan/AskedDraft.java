package zhiti.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhiti.standard.Asked;
import zhiti.standard.HouseLevel;
import zhiti.standard.Measure;
import zhiti.standard.PrintedPlace;
import zhiti.standard.Requirement;
import zhiti.standard.Subject;

/** One subject while it is being gathered from the documents that ask it. */
final class AskedDraft {
    /**
     * One place where a document asks for it.
     *
     * @param subject as this document has it
     * @param own by a job of today, not by the target
     * @param isNew only by this edition of it, and still in transition
     * @param house where {@link #level} is the house's own
     * @param duty that it stands under
     */
    record Ask(
            Subject subject,
            boolean own,
            boolean isNew,
            int level,
            Optional<HouseLevel> house,
            Optional<String> duty,
            PrintedPlace place) {}

    private Subject subject;
    private boolean own;
    private boolean target;
    /** Whether no job of today has asked it for longer than its newest edition. */
    private boolean newEditionOnly = true;

    private int required;
    /** Of the first document that asks the full level. */
    private Optional<HouseLevel> house = Optional.empty();

    private final Set<String> duties = new LinkedHashSet<>();
    private final Set<PrintedPlace> places = new LinkedHashSet<>();

    AskedDraft(Subject subject) {
        this.subject = subject;
    }

    Subject subject() {
        return subject;
    }

    /** Asked once more. */
    void add(Ask ask) {
        if (subject instanceof Requirement mine && ask.subject() instanceof Requirement theirs) {
            subject = mine.orStricter(theirs);
        }
        own |= ask.own();
        target |= !ask.own();
        newEditionOnly &= ask.isNew() || !ask.own();
        if (ask.level() > required) {
            required = ask.level();
            house = ask.house();
        }
        ask.duty().ifPresent(duties::add);
        places.add(ask.place());
    }

    Asked asked() {
        Subject effective = subject instanceof Requirement r ? r.requiring(required) : subject;
        return new Asked(
                effective.key(),
                effective,
                effective instanceof Requirement r ? r.measure() : Measure.LEVEL,
                required,
                own,
                target,
                List.copyOf(duties),
                new ArrayList<>(places),
                own && newEditionOnly,
                house);
    }
}
