package zhiti.report;

import java.util.List;
import java.util.Map;
import zhiti.plan.Stage;
import zhiti.plan.Step;
import zhiti.plan.Upgrade;

/** A way up as text: how far, when, what carries over, what to do stage by stage. */
final class TextUpgrade {
    private final UpgradePage way;
    private final Upgrade upgrade;
    private final Say say;
    private final TextPage page;

    TextUpgrade(UpgradePage way) {
        this.way = way;
        this.upgrade = way.upgrade();
        this.say = way.say();
        this.page = new TextPage(say);
    }

    String print() {
        head();
        difference();
        upgrade.stages().forEach(this::stage);
        conditions();
        evidence();
        open();
        foot();
        return page.toString();
    }

    private void head() {
        page.title(say.word("upgrade.title") + "  " + way.name());
        Map<String, String> values = way.head();
        int width = 2
                + values.keySet().stream()
                        .mapToInt(key -> Columns.width(say.word(key)))
                        .max()
                        .orElse(0);
        values.forEach((key, value) -> page.hanging(Columns.left(say.word(key), width), value));
        page.blank();
        way.figures()
                .forEach(figure -> page.line(figure.label()
                        + say.word("colon")
                        + figure.value()
                        + (figure.beside().isEmpty() ? "" : say.aside(figure.beside()))));
        page.line(way.days());
        page.section(say.word("upgrade.stairs"));
        List<Stage> stages = upgrade.stages();
        for (int i = stages.size() - 1; i >= 0; i--) {
            Stage stage = stages.get(i);
            page.hanging(
                    "        ".repeat(i) + "┌─ ",
                    way.heading(stage)
                            + "  "
                            + say.word("upgrade.by", stage.earliest())
                            + say.word("semicolon")
                            + String.join(say.word("and"), way.sums(stage))
                            + say.word("semicolon")
                            + way.readiness(stage));
        }
        page.section(say.word("upgrade.first"));
        way.first().forEach(line -> page.hanging("・", line));
    }

    private void difference() {
        page.section(say.word("upgrade.difference"));
        page.table(new Table(way.difference().countHeads(), way.difference().counts(), List.of(1, 2, 3, 4)));
        page.blank();
        way.difference()
                .differences()
                .forEach(group -> page.hanging(group.heading() + say.word("colon"), say.all(group.lines())));
    }

    private void stage(Stage stage) {
        page.section(say.word("upgrade.stage", way.heading(stage)));
        page.line(String.join(say.word("semicolon"), way.sums(stage))
                + say.word("semicolon")
                + say.word("upgrade.by", stage.earliest())
                + say.word("semicolon")
                + say.word("upgrade.readiness")
                + " "
                + way.readiness(stage));
        page.line(way.note(stage) + say.word("stop"));
        if (stage.kind() == Stage.Kind.CONFIRM) {
            way.looks()
                    .forEach(group -> page.hanging(
                            "  "
                                    + group.heading()
                                    + say.aside(say.word(
                                            "assess.count", group.lines().size()))
                                    + say.word("colon"),
                            say.all(group.lines())));
        }
        stage.steps().forEach(this::step);
    }

    private void step(Step step) {
        String indent = "    ";
        page.hanging(Columns.left(step.order() + ".", 4) + step.span() + "  ", say.name(step.offering()));
        page.hanging(indent, String.join(say.word("semicolon"), way.facts(step)));
        if (!way.lifts(step).isEmpty()) {
            page.hanging(indent + say.word("step.goal") + say.word("colon"), say.all(way.lifts(step)));
        }
        way.output(step)
                .ifPresent(output -> page.hanging(indent + say.word("upgrade.output") + say.word("colon"), output));
    }

    private void conditions() {
        page.section(say.word("upgrade.conditionsOf"));
        page.table(new Table(way.conditions().heads(), way.conditions().rows(), List.of()));
        page.line(say.word("upgrade.forceNote") + say.word("stop"));
    }

    private void evidence() {
        page.section(say.word("upgrade.evidence"));
        way.difference().evidence().forEach(one -> {
            page.hanging("", one.task() + say.aside(one.state()));
            page.hanging("    " + say.word("upgrade.output") + say.word("colon"), say.all(one.outputs()));
        });
    }

    private void open() {
        if (upgrade.readyOn().isEmpty() || !way.open().isEmpty()) {
            page.section(say.word("upgrade.open"));
            way.open().forEach(line -> page.hanging("・", line));
        }
    }

    private void foot() {
        page.blank();
        way.premises().forEach(premise -> page.line(premise + say.word("stop")));
        page.line(say.word("inferred") + say.word("stop"));
        page.line(say.word("section.versions") + say.word("colon") + way.versions());
        page.line(say.word("upgrade.caution") + say.word("stop"));
    }
}
