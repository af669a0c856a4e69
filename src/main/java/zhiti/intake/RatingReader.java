package zhiti.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.person.Assessment;
import zhiti.person.Grade;
import zhiti.person.Post;
import zhiti.person.Source;
import zhiti.standard.Competency;
import zhiti.standard.CompetencyKind;
import zhiti.standard.Standard;
import zhiti.standard.Standards;
import zhiti.standard.Subject;
import zhiti.standard.Title;

/** Reads the ratings of one employee: of tasks by a word or a level, of knowledge and skills by a level. */
final class RatingReader {
    private static final int HIGHEST = 6;

    private final KnownNames known;
    private final CodeReader codes;

    RatingReader(Standards standards, KnownNames known) {
        this.known = known;
        this.codes = new CodeReader(standards);
    }

    List<Assessment> read(Fields employee, Post post) {
        return employee.each("ratings", fields -> rating(fields, post)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Assessment> rating(Fields fields, Post post) {
        Optional<Source> by = fields.get("by", known.sources.then(Optional::of), Optional.empty());
        Optional<LocalDate> on = fields.get("on", Readings.DATE.then(Optional::of), Optional.empty());
        Optional<Grade> grade = grade(fields);
        Optional<Standard> named = fields.find("standard", known.standards);
        boolean unknownStandard = fields.node("standard").isPresent() && named.isEmpty();
        Optional<Subject> subject = unknownStandard ? nothing(fields) : subject(fields, new Reader(post, named, on));
        if (by.isEmpty() || on.isEmpty() || grade.isEmpty() || subject.isEmpty()) {
            return Optional.empty();
        }
        int line = fields.place().line();
        String place = fields.place().file() + (line == 0 ? "" : ":" + line);
        return Optional.of(new Assessment(subject.get(), grade.get(), by.get(), on.get(), place));
    }

    /** Of a document that is not known nothing can be said about its codes. */
    private static Optional<Subject> nothing(Fields fields) {
        fields.has("task");
        fields.has("code");
        fields.has("competency");
        return Optional.empty();
    }

    private Optional<Grade> grade(Fields fields) {
        Optional<Grade> level = fields.find("level", Readings.whole(0, HIGHEST).then(Grade.Level::new));
        Optional<Grade> word = fields.find("shown", known.words.then(w -> w));
        if (fields.node("level").isPresent() == fields.node("shown").isPresent()) {
            fields.findings()
                    .problem(
                            fields.place(),
                            new Title("評核須寫 level 或 shown 其中之一", "a rating has either a level or a word (shown)"));
            return Optional.empty();
        }
        if (fields.node("shown").isPresent() && fields.node("task").isEmpty()) {
            fields.findings()
                    .problem(
                            fields.place("shown"),
                            new Title("評語只用於工作任務", "a word is for tasks only"),
                            new Title("知識與技能請寫 level: 0–6", "rate knowledge and skills by level: 0–6"));
            return Optional.empty();
        }
        return level.or(() -> word);
    }

    private Optional<Subject> subject(Fields fields, Reader reader) {
        long given = Stream.of("task", "code", "competency")
                .filter(name -> fields.node(name).isPresent())
                .count();
        if (given != 1) {
            fields.findings()
                    .problem(
                            fields.place(),
                            new Title(
                                    "評核須寫 task、code、competency 其中之一", "a rating names one of task, code, competency"));
            return nothing(fields);
        }
        Optional<Subject> task = fields.find("task", Readings.CODE)
                .flatMap(code -> codes.task(code, reader, fields.place("task"), fields.findings()));
        Optional<Subject> statement = fields.find("code", Readings.CODE)
                .flatMap(code -> codes.statement(code, reader, fields.place("code"), fields.findings()));
        Optional<Subject> competency = fields.find("competency", known.competencies)
                .flatMap(c -> rated(c, c.id(), fields.place("competency"), fields.findings()));
        return task.or(() -> statement).or(() -> competency);
    }

    /** An attitude is never rated: it is printed, and for the person's own reflection. */
    static Optional<Subject> rated(Competency competency, String written, Place place, Findings findings) {
        if (competency.kind() != CompetencyKind.A) {
            return Optional.of(competency);
        }
        Title name = competency.title();
        findings.problem(
                place,
                new Title(
                        written + "「" + name.zh() + "」是態度：態度只供自我反思，不作評核",
                        written + " (" + name.en() + ") is an attitude: attitudes are for reflection and never rated"));
        return Optional.empty();
    }

    /**
     * Whose codes are read, and when they were written.
     *
     * @param named the document that the rating itself names
     */
    record Reader(Post post, Optional<Standard> named, Optional<LocalDate> on) {}
}
