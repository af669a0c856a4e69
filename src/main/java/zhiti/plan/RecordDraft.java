package zhiti.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiti.person.Assessment;
import zhiti.person.Background;
import zhiti.person.Certificate;
import zhiti.person.Commitment;
import zhiti.person.Completed;
import zhiti.person.Employee;
import zhiti.person.Served;
import zhiti.person.TestResult;

/** Somebody's record while what a year has brought is written into it. */
final class RecordDraft {
    private final Employee before;
    private final List<TestResult> tests;
    private final List<Completed> completed;
    private final List<Commitment> commitments;
    private Served served;
    private Optional<List<String>> software;
    private Optional<List<Certificate>> certifications;
    private List<Assessment> ratings;

    RecordDraft(Employee before) {
        this.before = before;
        this.tests = new ArrayList<>(before.tests().orElse(List.of()));
        this.completed = new ArrayList<>(before.completed());
        this.commitments = new ArrayList<>(before.commitments());
        this.served = before.background().served();
        this.software = before.background().software();
        this.certifications = before.certifications();
        this.ratings = before.ratings();
    }

    /** What the file does not list is taken for none. */
    RecordDraft answered() {
        software = software.or(() -> Optional.of(List.of()));
        certifications = certifications.or(() -> Optional.of(List.of()));
        return this;
    }

    RecordDraft rated(List<Assessment> all) {
        ratings = all;
        return this;
    }

    RecordDraft served(Served all) {
        served = all;
        return this;
    }

    void add(TestResult result) {
        tests.add(result);
    }

    void add(Certificate certificate) {
        List<Certificate> more = new ArrayList<>(certifications.orElse(List.of()));
        more.add(certificate);
        certifications = Optional.of(more);
    }

    /** Been through, and so no longer booked. */
    void add(Completed done) {
        completed.add(done);
        commitments.removeIf(settled -> settled.isBooked() && settled.offering().equals(done.offering()));
    }

    Employee employee() {
        Background background = before.background();
        return new Employee(
                before.id(),
                before.name(),
                before.department(),
                before.post(),
                new Background(
                        served,
                        background.education(),
                        background.studied(),
                        software,
                        background.profession(),
                        background.memberOf(),
                        background.appointed()),
                before.tests().isEmpty() && tests.isEmpty() ? Optional.empty() : Optional.of(tests),
                before.languages(),
                certifications,
                completed,
                commitments,
                before.away(),
                before.groups(),
                ratings);
    }
}
