package zhiti.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.plan.Condition;
import zhiti.plan.NotCovered;
import zhiti.plan.Quarter;
import zhiti.plan.Stage;
import zhiti.plan.Step;
import zhiti.plan.Upgrade;
import zhiti.plan.Versions;
import zhiti.standard.Language;
import zhiti.standard.Measure;
import zhiti.standard.Standard;
import zhiti.standard.Title;
import zhiti.standard.Track;

/** A way up in the words of a language, the same on the screen and on the wall. */
public record UpgradePage(Upgrade upgrade, Say say) {
    static UpgradePage of(Upgrade upgrade, Language language) {
        List<Marks.Document> documents = new ArrayList<>();
        documents.add(new Marks.Document(
                upgrade.from(), Marks.Side.OWN, upgrade.person().role().title()));
        upgrade.also().forEach(also -> documents.add(document(also, Marks.Side.ALSO)));
        documents.add(document(upgrade.to(), Marks.Side.TARGET));
        boolean both =
                upgrade.person().track().filter(track -> track == Track.BOTH).isPresent();
        return new UpgradePage(upgrade, new Say(language, new Marks(documents, both)));
    }

    private static Marks.Document document(Standard standard, Marks.Side side) {
        return new Marks.Document(standard, side, Title.same(standard.name()));
    }

    public String name() {
        return upgrade.person().name() + say.aside(upgrade.person().id());
    }

    /** From what to what. */
    public String aim() {
        return say.word("upgrade.aim", say.name(upgrade.person().role()), target());
    }

    public String target() {
        return upgrade.person().target().map(say::name).orElse(upgrade.to().name());
    }

    /** The day, or that something stays open. */
    public String ready() {
        return upgrade.readyOn().map(Object::toString).orElseGet(() -> say.word("upgrade.notReady"));
    }

    /** Who, from where to where, as of when: label and value in turn. */
    public Map<String, String> head() {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("upgrade.from", say.name(upgrade.person().role()) + say.aside(say.document(upgrade.from())));
        if (!upgrade.also().isEmpty()) {
            head.put(
                    "head.also",
                    say.all(upgrade.also().stream().map(say::document).toList()));
        }
        head.put("upgrade.to", target() + say.aside(say.document(upgrade.to())));
        head.put("head.track", say.track(upgrade.person().track()));
        head.put("head.asOf", upgrade.asOf().toString());
        return head;
    }

    /** What the employee asks first: when, how far, what it takes, what it costs. */
    public List<Figure> figures() {
        Stage first = upgrade.stages().get(0);
        Stage last = upgrade.stages().get(upgrade.stages().size() - 1);
        return List.of(
                new Figure(say.word("upgrade.readyOn"), ready(), say.word("upgrade.noPromise")),
                new Figure(
                        say.word("upgrade.readiness"),
                        say.share(first.now()) + " → " + say.share(last.after()),
                        say.word("upgrade.readinessOf")),
                new Figure(
                        say.word("upgrade.steps"),
                        say.word("upgrade.count", upgrade.steps().count()),
                        say.word("total.hours", upgrade.hours())),
                new Figure(say.word("step.cost"), say.money(upgrade.cost()), range()));
    }

    /** A figure with its label and what stands beside it. */
    public record Figure(String label, String value, String beside) {}

    /** The cost by what the assessment finds. */
    public String range() {
        return say.word(
                "upgrade.range",
                say.money(upgrade.least().cost()),
                say.money(upgrade.most().cost()));
    }

    /** The days by what the assessment finds. */
    public String days() {
        return say.word("upgrade.days", day(upgrade.least()), day(upgrade.most()));
    }

    private String day(Upgrade.Outlook outlook) {
        return outlook.readyOn().map(Object::toString).orElseGet(() -> say.word("upgrade.notReady"));
    }

    /** What to do first: the assessment, then the steps of the first quarter that has any. */
    public List<String> first() {
        List<String> first = new ArrayList<>();
        int looks = upgrade.stages().get(0).looks().size();
        if (looks > 0) {
            first.add(say.word(
                    "upgrade.firstAssess", looks, upgrade.stages().get(0).earliest()));
        }
        Optional<Quarter> quarter = upgrade.steps().map(Step::quarter).min(Quarter::compareTo);
        upgrade.steps()
                .filter(step -> quarter.filter(step.quarter()::equals).isPresent())
                .map(step -> step.span() + "  " + say.name(step.offering()))
                .forEach(first::add);
        return first;
    }

    /** 「1 本職必備缺口」. */
    public String heading(Stage stage) {
        return stage.kind().ordinal() + " " + say.name(stage.kind());
    }

    /** What a stage takes and comes to, in a few words each. */
    public List<String> sums(Stage stage) {
        List<String> sums = new ArrayList<>();
        if (stage.kind() == Stage.Kind.CONFIRM) {
            sums.add(say.word("upgrade.assess", stage.looks().size()));
        } else {
            sums.add(say.word("upgrade.count", stage.steps().size()));
        }
        if (stage.hours() > 0) {
            sums.add(say.word("total.hours", stage.hours()));
        }
        sums.add(stage.cost().twd() == 0 ? say.word("step.free") : say.money(stage.cost()));
        return sums;
    }

    public String readiness(Stage stage) {
        return say.share(stage.now()) + " → " + say.share(stage.after());
    }

    /** What only a reader of this stage has to know. */
    public String note(Stage stage) {
        if (stage.kind() == Stage.Kind.CONFIRM) {
            return say.word("upgrade.noteConfirm");
        }
        if (stage.steps().isEmpty()) {
            return stage.kind() == Stage.Kind.READY ? say.word("upgrade.emptyReady") : say.word("upgrade.emptyStage");
        }
        return switch (stage.kind()) {
            case PRESENT -> say.word("upgrade.notePresent");
            case BRIDGE -> say.word("upgrade.noteBridge");
            default -> say.word("upgrade.noteReady");
        };
    }

    /** What is to be assessed, by whose document and of which kind; each with its near-twins. */
    public List<Group> looks() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (Stage.Look look : upgrade.stages().get(0).looks()) {
            String side = look.asked().isOnlyForTarget() ? "upgrade.ofTarget" : "upgrade.ofPresent";
            String kind = look.asked().isTask()
                    ? "upgrade.tasks"
                    : look.asked().isCompetency() ? "upgrade.competencies" : "upgrade.conditions";
            groups.computeIfAbsent(say.word(side) + say.word("slash") + say.word(kind), key -> new ArrayList<>())
                    .add(look(look));
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    /** Things under one heading. */
    public record Group(String heading, List<String> lines) {}

    private String look(Stage.Look look) {
        List<String> twins = look.twins().stream()
                .map(twin -> say.in(twin.title()) + " " + say.value(Measure.LEVEL, twin.level()))
                .toList();
        return say.uncoded(look.asked())
                + (twins.isEmpty() ? "" : say.aside(say.word("upgrade.twins", String.join(say.word("and"), twins))));
    }

    /** Hours, cost, dates. */
    public List<String> facts(Step step) {
        List<String> facts = new ArrayList<>();
        if (step.booked()) {
            facts.add(say.word("step.booked"));
        }
        facts.add(say.name(step.offering().form()));
        facts.addAll(Phrase.hours(say, step.offering()));
        facts.add(say.cost(step.offering()));
        Phrase.paid(say, step.paid(), step.due()).ifPresent(facts::add);
        step.session().ifPresent(day -> facts.add(say.word("step.session") + " " + day));
        // With a session its day says enough; what is renewed has no day but its last.
        step.registerBy()
                .filter(day -> step.session().isEmpty())
                .ifPresent(day -> facts.add(say.word("step.registerBy") + " " + day));
        return facts;
    }

    public List<String> lifts(Step step) {
        return Phrase.raised(step).stream()
                .map(lifted -> Phrase.lifted(say, lifted))
                .toList();
    }

    /** The printed output that a step leaves behind, with its name; empty where it leaves none. */
    public Optional<String> output(Step step) {
        return step.offering().yields().map(output -> {
            String standard = output.substring(0, output.lastIndexOf('/'));
            String code = output.substring(output.lastIndexOf('/') + 1);
            return code + " "
                    + documents()
                            .filter(document -> document.id().equals(standard))
                            .flatMap(document -> document.duties().stream())
                            .flatMap(duty -> duty.tasks().stream())
                            .flatMap(task -> task.outputs().stream())
                            .filter(o -> o.code().equals(code))
                            .map(o -> o.name().on(upgrade.person().track()))
                            .findFirst()
                            .orElse("");
        });
    }

    private Stream<Standard> documents() {
        return Stream.of(Stream.of(upgrade.from()), upgrade.also().stream(), Stream.of(upgrade.to()))
                .flatMap(documents -> documents);
    }

    /** What separates the two posts. */
    public DifferencePage difference() {
        return new DifferencePage(upgrade, say);
    }

    /** What the target lays down beside levels. */
    public ConditionsPage conditions() {
        return new ConditionsPage(upgrade.conditions(), say);
    }

    /** The picture in words. */
    public String alt() {
        return say.word("upgrade.wall", upgrade.person().name())
                + say.word("colon")
                + String.join(
                        say.word("semicolon"),
                        upgrade.stages().stream()
                                .map(stage -> heading(stage) + " " + readiness(stage) + " " + stage.earliest())
                                .toList())
                + say.word("semicolon")
                + say.word("upgrade.readyOn")
                + " "
                + ready();
    }

    /** What it was read from. */
    public String versions() {
        Versions v = upgrade.versions();
        return String.join(
                say.word("semicolon"),
                say.word("version.rules") + " " + TextReport.brief(v.rules()),
                say.word("version.catalog") + " " + TextReport.brief(v.catalog()),
                say.word("version.standards") + " " + TextReport.brief(v.standards()),
                say.word("version.inputs") + " " + TextReport.brief(v.inputs()),
                v.engine());
    }

    /** What stays open, and why. */
    public List<String> open() {
        return upgrade.staysOpen().stream()
                .map(left -> named(left) + say.word("colon") + Saying.inOneLine(say, left.because()))
                .toList();
    }

    private String named(NotCovered left) {
        return say.uncoded(left.gap().asked()) + say.aside(say.range(left.gap().measure(), left.entry(), left.reach()));
    }

    /** What the whole reckoning rests on. */
    public List<String> premises() {
        List<String> premises = new ArrayList<>(List.of(
                say.word("upgrade.premisePresumed"),
                say.word("upgrade.premiseSucceeds", upgrade.stepsPerYear()),
                say.word("upgrade.premiseTasks")));
        long unknown = upgrade.conditions().stream()
                .filter(one -> one.status() == Condition.Status.UNKNOWN)
                .count();
        if (unknown > 0) {
            premises.add(say.word("upgrade.premiseUnknown", unknown));
        }
        return premises;
    }
}
