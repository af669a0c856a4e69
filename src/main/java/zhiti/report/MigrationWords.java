package zhiti.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import zhiti.person.Grade;
import zhiti.plan.EditionLine;
import zhiti.plan.EditionShift;
import zhiti.plan.GapLine;
import zhiti.plan.RatingGoes;
import zhiti.plan.Untouched;
import zhiti.standard.Asked;
import zhiti.standard.Clause;
import zhiti.standard.Compared.Pair;
import zhiti.standard.Task;

/** How it is said what a new edition changes for somebody. */
record MigrationWords(Say say, ClauseWords clauses) {
    MigrationWords(Say say) {
        this(say, new ClauseWords(say));
    }

    /** 「未要求」, 「缺口 3→5 級，應備」. */
    String state(EditionShift.State state) {
        String unknown = state.isUnknown() ? say.word("state.unknown") : "";
        if (state.gap().isPresent()) {
            String gap = gap(state.gap().get());
            return unknown.isEmpty() ? gap : gap + say.word("semicolon") + unknown;
        }
        return !unknown.isEmpty() ? unknown : say.word(state.isAsked() ? "state.none" : "state.notAsked");
    }

    private String gap(GapLine line) {
        return say.word(
                "state.gap",
                say.range(line.gap().measure(), line.gap().shown(), line.gap().required()),
                say.name(line.tier()));
    }

    /** A line of the editions' difference as a sentence without its stop. */
    String says(EditionLine line) {
        Clause clause = line.clause();
        String name = clauses.coded(clause);
        return switch (line.kind()) {
            case NEW -> say.word("line.new", line.difference().to().edition(), clauses.placed(clause));
            case DROPPED -> say.word("line.dropped", line.difference().to().edition(), clauses.placed(clause));
            case LEVEL -> say.word("line.level", name, level(line.from().orElseThrow()), level(clause));
            case MOVED ->
                say.word("line.moved", name, say.all(line.from().orElseThrow().under()), say.all(clause.under()));
            case ASKED, REWORDED -> say.word("line.reworded", clauses.reworded(pair(line)));
        };
    }

    private static Pair pair(EditionLine line) {
        return new Pair(line.from().orElseThrow(), line.to().orElseThrow());
    }

    private String level(Clause clause) {
        return clause.level().map(level -> say.word("of.level", level)).orElse(Say.NOTHING);
    }

    /** All that explains something, in one line. */
    String because(EditionShift shift) {
        return shift.because().stream().map(this::says).distinct().collect(Collectors.joining(say.word("semicolon")));
    }

    /** A thing that is asked, with its code. */
    String asked(Asked asked) {
        return say.coded(asked);
    }

    /** 「K62→K61 競標實務（3）」. */
    String rating(RatingGoes rating) {
        String from = bare(rating.fromCodes());
        String to = bare(rating.toCodes());
        boolean passes = rating.goes() == RatingGoes.Goes.RENUMBERED;
        String codes = passes ? from + "→" + to : to.isEmpty() ? from : to;
        return (codes + " " + name(rating)).strip() + say.aside(grade(rating));
    }

    private String grade(RatingGoes rating) {
        return rating.assessment().grade() instanceof Grade.Word word
                ? say.name(word)
                : say.word("of.level", rating.assessment().grade().written());
    }

    /** Codes without the duty that they stand under, each once. */
    private String bare(List<String> codes) {
        return codes.stream()
                .map(code -> code.substring(code.indexOf('/') + 1))
                .distinct()
                .collect(Collectors.joining(say.word("and")));
    }

    /** What was rated, without a code. */
    String name(RatingGoes rating) {
        String title = say.name(rating.assessment().subject());
        boolean isTask = rating.assessment().subject() instanceof Task;
        return isTask ? title.substring(title.indexOf(' ') + 1) : title;
    }

    /** What becomes of a rating that nobody asks for, in a sentence without its stop. */
    String stays(RatingGoes rating) {
        List<String> twins = rating.twins().stream().map(say::in).toList();
        return say.word("goes.record")
                + (twins.isEmpty() ? "" : say.word("semicolon") + say.word("goes.twins", say.all(twins)))
                + (rating.elsewhere().isEmpty()
                        ? ""
                        : say.word("semicolon") + say.word("goes.elsewhere", say.all(rating.elsewhere())));
    }

    /** Why somebody is not concerned. */
    String why(Untouched one, String edition) {
        String roles = say.all(one.roles().stream().map(say::name).distinct().toList());
        return switch (one.why()) {
            case NO_STANDARD -> say.word("untouched.noStandard", roles);
            case NO_SUCH_EDITION -> say.word("untouched.noSuchEdition", roles, edition, say.all(one.editions()));
            case NOTHING_BEFORE -> say.word("untouched.nothingBefore", roles, edition);
        };
    }

    static String key(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
