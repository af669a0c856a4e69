package zhiti.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zhiti.offering.Catalog;
import zhiti.person.TestResult;
import zhiti.standard.Credential;
import zhiti.standard.Credential.Scale;
import zhiti.standard.Title;

/** Reads test results: points on the test's own scale, or a level in words with its stage. */
final class TestReader {
    private static final int MOST_POINTS = 100_000;

    private final KnownNames known;
    private final Catalog catalog;

    TestReader(KnownNames known, Catalog catalog) {
        this.known = known;
        this.catalog = catalog;
    }

    List<TestResult> read(Fields fields) {
        return fields.each("tests", this::result);
    }

    private TestResult result(Fields fields) {
        String test = fields.get("test", known.pastTests, "?");
        Optional<Integer> score = fields.find("score", Readings.whole(0, MOST_POINTS));
        String level = fields.or("level", Readings.CODE, "");
        String stage = fields.or("stage", Readings.CODE, "");
        LocalDate on = fields.get("on", Readings.DATE, LocalDate.MIN);
        // Of a test that is known no more nobody can say what its results look like.
        Optional.ofNullable(catalog.credentials().get(test)).ifPresent(t -> check(t, score, level, stage, fields));
        return new TestResult(test, score, level, stage, on);
    }

    private static void check(Credential test, Optional<Integer> score, String level, String stage, Fields fields) {
        boolean hasScore = fields.node("score").isPresent();
        if (hasScore == fields.node("level").isPresent()) {
            fields.findings()
                    .problem(
                            fields.place("test"),
                            new Title("測驗成績須寫 score 或 level 其中之一", "a result has either a score or a level"));
        } else if (test.scale().isPresent() && !hasScore) {
            fields.findings()
                    .problem(fields.place("level"), new Title(test.id() + " 的成績是分數", test.id() + " gives points"));
        } else if (test.scale().isEmpty() && hasScore && !test.bands().isEmpty()) {
            fields.findings()
                    .problem(fields.place("score"), new Title(test.id() + " 的成績是級別", test.id() + " gives levels"));
        } else if (test.scale().isEmpty()) {
            noteUnlisted(test, level, stage, fields);
        }
        test.scale()
                .ifPresent(scale -> score.filter(s -> !isOn(scale, s))
                        .ifPresent(s -> fields.findings().problem(fields.place("score"), offScale(test, scale, s))));
    }

    private static boolean isOn(Scale scale, int score) {
        return score >= scale.lowest()
                && score <= scale.highest()
                && (score - scale.lowest()) % Math.max(1, scale.step()) == 0;
    }

    private static Title offScale(Credential test, Scale scale, int score) {
        String range = scale.lowest() + "–" + scale.highest();
        return new Title(
                score + " 不在 " + test.id() + " 的分數 " + range + " 之內（每 " + scale.step() + " 分一級）",
                score + " is off the scale of " + test.id() + ": " + range + " in steps of " + scale.step());
    }

    private static void noteUnlisted(Credential test, String level, String stage, Fields fields) {
        boolean listed = test.bands().stream()
                .anyMatch(b -> b.level().equals(level)
                        && (b.stage().isEmpty() || b.stage().equals(stage)));
        if (!listed && !level.isEmpty()) {
            String written = test.id() + " " + level + stage;
            fields.findings()
                    .note(
                            fields.place("level"),
                            new Title(
                                    written + " 沒有英檢對照列，留存但不作為檢定成績",
                                    written + " has no row in the equivalence table: kept, but it answers nothing"));
        }
    }
}
