package zhiti.rulebook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import zhiti.intake.Folder;
import zhiti.intake.PolicyBook;
import zhiti.intake.PolicyReader;
import zhiti.intake.Read;
import zhiti.plan.CaseExamples;
import zhiti.plan.Words;
import zhiti.standard.Policy;

/** The shelf that ships, read once for all tests. */
final class Shelf {
    static final Folder FOLDER = ok(Folder.at(Path.of("rules")));
    static final PolicyBook NUMBERS = ok(PolicyReader.read(FOLDER));
    static final Rulebook RULEBOOK = ok(Rulebook.of(
            FOLDER.files().values(), Words.VOCABULARY, NUMBERS.entries().keySet()));

    private Shelf() {}

    static Policy policy() {
        return ok(NUMBERS.on(LocalDate.of(2026, 11, 22)));
    }

    static List<Case> cases() {
        return ok(new Cases(Words.VOCABULARY, CaseExamples.ALL, NUMBERS::on)
                .of(RULEBOOK, FOLDER.files().values()));
    }

    static <T> T ok(Read<T> read) {
        if (read instanceof Read.Ok<T> ok) {
            return ok.value();
        }
        throw new AssertionError(read.problems());
    }
}
