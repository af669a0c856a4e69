package zhiti.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhiti.standard.Asked;
import zhiti.standard.Measure;
import zhiti.standard.PrintedPlace;
import zhiti.standard.Requirement;
import zhiti.standard.Subject;

/** One subject while it is being gathered from the documents that ask it. */
final class AskedDraft {
    private Subject subject;
    private boolean own;
    private boolean target;
    /** Whether no job of today has asked it for longer than its newest edition. */
    private boolean newEditionOnly = true;

    private int required;
    private final Set<String> duties = new LinkedHashSet<>();
    private final Set<PrintedPlace> places = new LinkedHashSet<>();

    AskedDraft(Subject subject) {
        this.subject = subject;
    }

    Subject subject() {
        return subject;
    }

    /**
     * Asked once more.
     *
     * @param same the subject as this document has it
     * @param asOwn by a job of today, not by the target
     * @param asNew only by this edition of it, and still in transition
     * @param duty the duty that it stands under
     */
    void ask(Subject same, boolean asOwn, boolean asNew, int level, Optional<String> duty, PrintedPlace place) {
        if (subject instanceof Requirement mine && same instanceof Requirement theirs) {
            subject = mine.orStricter(theirs);
        }
        own |= asOwn;
        target |= !asOwn;
        newEditionOnly &= asNew || !asOwn;
        required = Math.max(required, level);
        duty.ifPresent(duties::add);
        places.add(place);
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
                own && newEditionOnly);
    }
}
