package zhiti.audit;

import java.io.IOException;
import java.util.List;
import zhiti.intake.Read;
import zhiti.person.Employee;

/** Writes decisions into the journal of an installation: all of a command together, or none. */
public final class Recorder {
    private final Opening opening;
    private final Pseudonyms people;
    private final Pseudonyms askers;

    public Recorder(Installation home) {
        this(home, new Opening(home));
    }

    Recorder(Installation home, Opening opening) {
        this.opening = opening;
        this.people = Pseudonyms.ofPeople(home);
        this.askers = Pseudonyms.ofAskers(home);
    }

    /**
     * Records each plan. When this returns they are kept; the numbers of their records are in the order of the plans.
     *
     * @return refused where the journal can't be written to as it is
     * @throws IOException where writing failed: then nothing may be issued
     */
    public Read<List<Long>> record(Issue issue) throws IOException {
        people.mustBeWhole(issue.people().people().stream().map(Employee::id).toList());
        askers.mustBeWhole(List.of(issue.askedBy()));
        Read<Journal> opened = opening.open(issue.when());
        if (!(opened instanceof Read.Ok<Journal> ok)) {
            return new Read.Refused<>(opened.problems());
        }
        try (Journal journal = ok.value()) {
            Made made = new Made(issue, people, askers);
            List<Long> numbers = journal.add(made.contents(), made.records());
            return new Read.Ok<>(numbers, ok.notes());
        }
    }
}
