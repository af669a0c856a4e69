package zhiti.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import zhiti.audit.Fairness;
import zhiti.audit.Lot;
import zhiti.audit.Yardstick;
import zhiti.standard.Money;

/** How plans differ between groups, as text: each column with its groups, what is flagged and what is behind it. */
final class TextFairness {
    private final Fairness fairness;
    private final Say say;
    private final TextPage page;

    TextFairness(Fairness fairness, Say say) {
        this.fairness = fairness;
        this.say = say;
        this.page = new TextPage(say);
    }

    String print() {
        page.title(say.word("fairness.title"));
        page.line(say.word("fairness.about", fairness.asOf(), fairness.people()));
        page.line(say.word("fairness.convention", fairness.percent()));
        page.line(say.word("fairness.means"));
        fairness.divided().forEach(this::column);
        languages();
        unseen();
        page.blank();
        page.line(say.word("fairness.note"));
        return page.toString();
    }

    private void column(Fairness.Divided divided) {
        page.section(say.in(divided.grouping().title()));
        divided.grouping()
                .ground()
                .ifPresent(ground -> page.line(say.word("fairness.ground", say.in(ground.source()))));
        table(divided);
        if (divided.unsaid() > 0) {
            page.line(say.word("fairness.unsaid", divided.unsaid()));
        }
        if (!divided.isComparable()) {
            page.line(say.word("fairness.no-two", fairness.least()));
        }
        divided.groups().stream().filter(Fairness.Group::small).forEach(this::cases);
        divided.flags().forEach(this::flag);
        if (divided.isComparable() && divided.flags().isEmpty()) {
            page.line(say.word("fairness.no-flag", fairness.percent()));
        }
        flip(divided);
    }

    private void table(Fairness.Divided divided) {
        List<String> heads = new ArrayList<>(List.of(say.word("fairness.group"), say.word("fairness.people")));
        List<Integer> numbers = new ArrayList<>(List.of(1));
        for (Yardstick by : Yardstick.values()) {
            numbers.add(heads.size());
            heads.add(say.word("yardstick." + by.id()));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Fairness.Group group : divided.groups()) {
            List<String> row = new ArrayList<>(
                    List.of(say.in(group.name()), String.valueOf(group.lots().size())));
            for (Yardstick by : Yardstick.values()) {
                row.add(figure(by, group));
            }
            rows.add(row);
        }
        page.table(new Table(heads, rows, numbers));
    }

    private String figure(Yardstick by, Fairness.Group group) {
        return group.figures()
                .get(by)
                .map(figure -> value(by, figure)
                        + group.ratios()
                                .get(by)
                                .map(ratio -> say.aside(percent(ratio)))
                                .orElse(""))
                .orElse("—");
    }

    private String value(Yardstick by, BigDecimal figure) {
        return switch (by) {
            case MUST_STEPS -> percent(figure);
            case READINESS -> percent(figure);
            case HOURS -> figure.setScale(1, RoundingMode.HALF_UP).toPlainString();
            case COST ->
                say.amount(new Money(figure.setScale(0, RoundingMode.HALF_UP).intValueExact()));
        };
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP) + "%";
    }

    private void cases(Fairness.Group group) {
        page.line(say.word("fairness.small", say.in(group.name()), fairness.least()));
        for (Lot lot : group.lots()) {
            page.hanging(
                    "・" + lot.person() + say.word("colon"),
                    say.word(
                            "fairness.case",
                            lot.mustGaps(),
                            lot.mustSteps(),
                            lot.hours(),
                            say.amount(new Money(lot.cost())),
                            lot.rise().map(TextFairness::percent).orElse("—"),
                            lot.leftOut()));
        }
    }

    private void flag(Fairness.Flag flag) {
        page.hanging(
                "▲ ",
                say.word(
                        "fairness.flag",
                        say.in(flag.group()),
                        say.word("yardstick." + flag.by().id()),
                        say.in(flag.most()),
                        percent(flag.ratio()),
                        fairness.percent()));
        if (flag.behind().isEmpty()) {
            page.hanging("    ", say.word("fairness.nothing-behind"));
        }
        for (Fairness.Behind behind : flag.behind()) {
            page.hanging("    ・", spoken(behind) + say.word("semicolon") + tried(behind));
            page.hanging("      ", say.word("fairness.rule-says", behind.card().says(say.language())));
            if (!behind.card().source().isBlank()) {
                page.hanging(
                        "      ", say.word("fairness.rule-source", behind.card().source()));
            }
        }
    }

    private String spoken(Fairness.Behind behind) {
        return say.word("fairness.behind", behind.card().id(), percent(behind.here()), percent(behind.there()));
    }

    private String tried(Fairness.Behind behind) {
        return behind.without()
                .map(ratio -> behind.lifts()
                        ? say.word("fairness.without-lifts", percent(ratio))
                        : say.word("fairness.without-lowers", percent(ratio)))
                .orElse(say.word("fairness.planner"));
    }

    private void flip(Fairness.Divided divided) {
        Fairness.Flip flip = divided.flip();
        if (divided.grouping().isDerived()) {
            page.line(say.word("fairness.flip-derived", flip.people(), flip.changed()));
        } else if (flip.changed() == 0) {
            page.line(say.word("fairness.flip-same", flip.people()));
        } else {
            page.line(say.word("fairness.flip-read", flip.people(), flip.changed()));
        }
    }

    private void languages() {
        if (fairness.languages().isEmpty()) {
            return;
        }
        page.section(say.word("fairness.languages"));
        page.line(say.word("fairness.languages-law"));
        for (Fairness.LanguageAsk ask : fairness.languages()) {
            page.hanging(
                    "・",
                    say.in(ask.title()) + say.word("colon") + say.word("fairness.language", ask.people(), ask.gaps()));
            page.hanging("    ", say.word("fairness.printed", ask.text(), say.all(ask.standards())));
        }
    }

    /** Known groups that nothing was said about: what was not looked at is said, too. */
    private void unseen() {
        List<String> unseen =
                fairness.unseen().stream().map(ground -> say.in(ground.title())).toList();
        if (!unseen.isEmpty()) {
            page.section(say.word("fairness.unseen"));
            page.line(say.all(unseen) + say.word("stop"));
            page.line(say.word("fairness.how"));
        }
    }
}
