package zhiti.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import zhiti.plan.EditionLine;
import zhiti.plan.EditionShift;
import zhiti.plan.Migration;
import zhiti.plan.Moved;
import zhiti.plan.Plan;
import zhiti.plan.RatingGoes;
import zhiti.standard.Tier;

/** What a new edition changes for people as a page: the numbers, then person by person what and why. */
final class TextMigration {
    private final TextPage page;
    private final Say say;
    private final MigrationWords words;
    private final Migration migration;

    TextMigration(TextPage page, Migration migration) {
        this.page = page;
        this.say = page.say();
        this.words = new MigrationWords(say);
        this.migration = migration;
    }

    String print() {
        page.title(say.word("migrate.title", migration.edition())
                + say.aside(say.word("head.asOf") + " " + migration.asOf()));
        page.line(say.word(
                        "migrate.count",
                        migration.moved().size(),
                        migration.untouched().size())
                + say.word("stop"));
        if (!migration.moved().isEmpty()) {
            page.blank();
            page.table(numbers());
        }
        migration.moved().forEach(this::person);
        untouched();
        page.blank();
        page.line(say.word("migrate.note") + say.word("stop"));
        return page.toString();
    }

    private Table numbers() {
        List<String> heads = List.of(
                say.word("head.name"),
                say.word("migrate.documents"),
                say.word("title.gaps"),
                say.name(Tier.MUST),
                say.word("state.unknown"),
                say.word("migrate.kept"),
                say.word("migrate.record"));
        return new Table(heads, migration.moved().stream().map(this::numbers).toList(), List.of(2, 3, 4, 5, 6));
    }

    private List<String> numbers(Moved moved) {
        long record = moved.ratings().stream()
                .filter(rating -> rating.goes() == RatingGoes.Goes.RECORD)
                .count();
        return List.of(
                name(moved),
                documents(moved),
                passed(moved.before().gaps().size(), moved.after().gaps().size()),
                passed(must(moved.before()), must(moved.after())),
                passed(
                        moved.before().assessFirst().size(),
                        moved.after().assessFirst().size()),
                "" + (moved.ratings().size() - record),
                "" + record);
    }

    private static String passed(long before, long after) {
        return before + "→" + after;
    }

    private static long must(Plan plan) {
        return plan.gaps().stream().filter(line -> line.tier() == Tier.MUST).count();
    }

    private String name(Moved moved) {
        return moved.person().name() + say.aside(moved.person().id());
    }

    private String documents(Moved moved) {
        return say.all(moved.differences().stream()
                .map(difference -> difference.from().name() + " "
                        + difference.from().edition() + "→" + difference.to().edition())
                .toList());
    }

    private void person(Moved moved) {
        page.section(name(moved) + "  " + documents(moved));
        String from = moved.differences().get(0).from().edition();
        page.line((moved.already()
                        ? say.word("migrate.already", migration.edition(), from)
                        : say.word("migrate.notYet", from))
                + say.word("stop"));
        if (moved.shifts().isEmpty()) {
            page.line(say.word("migrate.nothing") + say.word("stop"));
        }
        groups(moved).forEach((heading, shifts) -> {
            page.line(heading + say.aside(say.word("assess.count", shifts.size())));
            plain(shifts);
            explained(shifts);
        });
        ratings(moved);
    }

    /** By what it was and what it is. */
    private Map<String, List<EditionShift>> groups(Moved moved) {
        Map<String, List<EditionShift>> groups = new LinkedHashMap<>();
        for (EditionShift shift : moved.shifts()) {
            String heading = say.word("migrate.passed", words.state(shift.before()), words.state(shift.after()));
            groups.computeIfAbsent(heading, key -> new ArrayList<>()).add(shift);
        }
        return groups;
    }

    /** Those that the new edition adds or drops need no line each. */
    private void plain(List<EditionShift> shifts) {
        for (EditionLine.Kind kind : List.of(EditionLine.Kind.NEW, EditionLine.Kind.DROPPED)) {
            List<String> names = shifts.stream()
                    .filter(TextMigration::isPlain)
                    .filter(shift -> shift.because().get(0).kind() == kind)
                    .map(shift -> words.asked(shift.asked()))
                    .toList();
            if (!names.isEmpty()) {
                page.hanging(
                        "  ・" + say.word(kind == EditionLine.Kind.NEW ? "diff.new" : "diff.dropped")
                                + say.word("colon"),
                        say.all(names));
            }
        }
    }

    /** The others by what explains them. */
    private void explained(List<EditionShift> shifts) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        shifts.stream()
                .filter(shift -> !isPlain(shift))
                .forEach(shift -> byReason.computeIfAbsent(
                                shift.because().isEmpty() ? say.word("migrate.unexplained") : words.because(shift),
                                reason -> new ArrayList<>())
                        .add(words.asked(shift.asked())));
        byReason.forEach((reason, names) -> {
            page.hanging("  ・", say.all(names));
            page.hanging("    " + say.word("because") + " ", reason);
        });
    }

    private static boolean isPlain(EditionShift shift) {
        return shift.because().size() == 1
                && Stream.of(EditionLine.Kind.NEW, EditionLine.Kind.DROPPED)
                        .anyMatch(kind -> shift.because().get(0).kind() == kind);
    }

    private void ratings(Moved moved) {
        page.line(say.word("migrate.ratings", moved.ratings().size()) + say.word("colon"));
        for (RatingGoes.Goes goes : RatingGoes.Goes.values()) {
            List<RatingGoes> some = moved.ratings().stream()
                    .filter(rating -> rating.goes() == goes)
                    .toList();
            if (some.isEmpty()) {
                continue;
            }
            String heading = switch (goes) {
                case COUNTS -> say.word("goes.counts");
                case RENUMBERED -> say.word("goes.renumbered");
                case RECORD -> say.word("goes.stays");
            };
            String lead = heading + say.aside(say.word("migrate.many", some.size())) + say.word("colon");
            if (goes == RatingGoes.Goes.RECORD) {
                page.hanging("  ・", lead);
                some.forEach(
                        rating -> page.hanging("    ", words.rating(rating) + say.word("colon") + words.stays(rating)));
            } else {
                page.hanging(
                        "  ・", lead + say.all(some.stream().map(words::rating).toList()));
            }
        }
    }

    private void untouched() {
        if (migration.untouched().isEmpty()) {
            return;
        }
        page.section(say.word("migrate.untouched"));
        migration
                .untouched()
                .forEach(one -> page.hanging(
                        one.person().name() + say.aside(one.person().id()) + say.word("colon"),
                        words.why(one, migration.edition())));
    }
}
