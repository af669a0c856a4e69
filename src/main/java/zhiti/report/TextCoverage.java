package zhiti.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import zhiti.audit.Coverage;
import zhiti.rulebook.NeverFires;

/** The shelf under watch, as text: every rule with what it did, then what somebody should look at. */
final class TextCoverage {
    private final Coverage coverage;
    private final Say say;
    private final TextPage page;

    TextCoverage(Coverage coverage, Say say) {
        this.coverage = coverage;
        this.say = say;
        this.page = new TextPage(say);
    }

    String print() {
        page.title(say.word("coverage.title"));
        page.line(say.word("coverage.about", coverage.asOf(), coverage.people()));
        long silent = coverage.rules().stream().filter(r -> r.people() == 0).count();
        page.line(say.word(
                "coverage.sum",
                coverage.rules().size(),
                coverage.rules().size() - silent,
                silent,
                coverage.never().stream().map(NeverFires::rule).distinct().count()));
        rules();
        section(
                "coverage.never",
                coverage.never().stream().map(NeverFires::rule).distinct().toList(),
                this::never);
        section("coverage.silent", coverage.silentHere(), this::silent);
        section("coverage.shadows", coverage.shadows(), this::shadow);
        section("coverage.against", coverage.against(), this::against);
        section("coverage.overruled", coverage.overruled(), this::overruled);
        section(
                "coverage.unread",
                coverage.unread(),
                number -> number.name() + say.aside(number.title().in(say.language())));
        page.blank();
        page.line(say.word("coverage.note"));
        return page.toString();
    }

    private void rules() {
        page.section(say.word("coverage.rules"));
        List<List<String>> rows = new ArrayList<>();
        for (Coverage.Seen seen : coverage.rules()) {
            rows.add(List.of(
                    seen.card().id(),
                    String.valueOf(seen.people()),
                    String.valueOf(seen.matches()),
                    String.valueOf(coverage.people() - seen.people()),
                    seen.stuck().stream().findFirst().map(this::failed).orElse("—")));
        }
        page.table(new Table(
                List.of(
                        say.word("coverage.rule"),
                        say.word("coverage.fired"),
                        say.word("coverage.matches"),
                        say.word("coverage.quiet"),
                        say.word("coverage.failed")),
                rows,
                List.of(1, 2, 3)));
    }

    private String failed(Coverage.Stuck stuck) {
        return stuck.condition()
                + say.aside(say.word(stuck.people() == 1 ? "coverage.of-one" : "coverage.of", stuck.people()));
    }

    private String never(String rule) {
        return rule
                + say.word("colon")
                + coverage.never().stream()
                        .filter(never -> never.rule().equals(rule))
                        .map(never -> say.word(
                                        never.why() == NeverFires.Why.CONTRADICTS_ITSELF
                                                ? "coverage.contradicts-itself"
                                                : "coverage.reached-by-nothing")
                                + say.word("colon")
                                + never.condition())
                        .collect(Collectors.joining(say.word("semicolon")));
    }

    private String silent(Coverage.Seen seen) {
        return seen.card().id()
                + seen.stuck().stream()
                        .findFirst()
                        .map(stuck -> say.word("colon") + failed(stuck))
                        .orElse("");
    }

    private String shadow(Coverage.Shadow shadow) {
        String seen = shadow.same() ? "coverage.shadow-same" : "coverage.shadow-less";
        String key = shadow.written() ? (shadow.same() ? "coverage.written-same" : "coverage.written-less") : seen;
        return shadow.rule() + say.word("colon") + say.word(key, shadow.by(), shadow.findings());
    }

    private String against(Coverage.Against pair) {
        return say.word(
                "coverage.against-each", pair.says(), pair.other(), pair.times(), pair.person(), pair.offering());
    }

    private String overruled(Coverage.Against pair) {
        return say.word("coverage.overruled-each", pair.other(), pair.times(), pair.person(), pair.offering());
    }

    private <T> void section(String key, List<T> all, Function<T, String> line) {
        page.section(say.word(key));
        if (all.isEmpty()) {
            page.line(say.word("coverage.none"));
        }
        all.forEach(one -> page.hanging("・", line.apply(one)));
    }
}
