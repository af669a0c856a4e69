package zhiti.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.plan.Condition;
import zhiti.plan.NotCovered;
import zhiti.plan.Passage;
import zhiti.plan.Quarter;
import zhiti.plan.Stage;
import zhiti.plan.Step;
import zhiti.plan.Upgrade;
import zhiti.plan.Versions;
import zhiti.standard.Language;
import zhiti.standard.Measure;
import zhiti.standard.Output;
import zhiti.standard.Requirement;
import zhiti.standard.Standard;
import zhiti.standard.Task;
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
            sums.add(say.word("assess.count", stage.looks().size()));
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
        step.session().ifPresent(day -> facts.add(say.word("step.session") + " " + day));
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
                            .map(this::words)
                            .findFirst()
                            .orElse("");
        });
    }

    private Stream<Standard> documents() {
        return Stream.of(Stream.of(upgrade.from()), upgrade.also().stream(), Stream.of(upgrade.to()))
                .flatMap(documents -> documents);
    }

    private String words(Output output) {
        return output.name().on(upgrade.person().track());
    }

    /** Of a list, with how many of it have been shown as they are required. */
    private String counted(List<Passage.Item> items) {
        long shown = items.stream().filter(item -> item.isShown().orElse(false)).count();
        return say.word("upgrade.shownOf", items.size(), shown);
    }

    private String named(Passage.Item item) {
        String shown =
                item.shown().map(level -> say.word("upgrade.shown", level)).orElseGet(() -> say.word("upgrade.unseen"));
        return say.name(item.subject()) + say.aside(levels(item) + say.word("semicolon") + shown);
    }

    private String levels(Passage.Item item) {
        return item.from()
                .filter(from -> from < item.required())
                .map(from -> say.range(Measure.LEVEL, from, item.required()))
                .orElseGet(() -> say.value(Measure.LEVEL, item.required()));
    }

    /** What carries over, is raised, is new, is no longer asked: by name, with what has been shown. */
    public List<Group> differences() {
        Passage both = upgrade.competencies();
        List<Group> groups = new ArrayList<>();
        group("upgrade.carriesOver", both.carriesOver(), groups);
        group("upgrade.raise", both.raise(), groups);
        group("upgrade.new", both.added(), groups);
        if (!both.noLongerAsked().isEmpty()) {
            groups.add(new Group(
                    say.word("upgrade.noLongerAsked")
                            + say.aside(say.word(
                                    "assess.count", both.noLongerAsked().size())),
                    names(both.noLongerAsked())));
        }
        if (!upgrade.attitudes().added().isEmpty()) {
            groups.add(new Group(
                    say.word("upgrade.newAttitudes"), names(upgrade.attitudes().added())));
        }
        return groups;
    }

    private void group(String key, List<Passage.Item> items, List<Group> groups) {
        if (!items.isEmpty()) {
            groups.add(new Group(
                    say.word(key) + say.aside(counted(items)),
                    items.stream().map(this::named).toList()));
        }
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

    /** Only their names. */
    private List<String> names(List<Passage.Item> items) {
        return items.stream().map(item -> say.name(item.subject())).toList();
    }

    /** How many of each kind carry over, are raised, are new, are no longer asked. */
    public List<List<String>> counts() {
        return List.of(
                counts("upgrade.competencies", upgrade.competencies()),
                counts("upgrade.tasks", upgrade.tasks()),
                counts("upgrade.attitudes", upgrade.attitudes()));
    }

    private List<String> counts(String kind, Passage passage) {
        return List.of(
                say.word(kind),
                String.valueOf(passage.carriesOver().size()),
                String.valueOf(passage.raise().size()),
                String.valueOf(passage.added().size()),
                String.valueOf(passage.noLongerAsked().size()));
    }

    /** The heads of {@link #counts}. */
    public List<String> countHeads() {
        return List.of("", "upgrade.carriesOver", "upgrade.raise", "upgrade.new", "upgrade.noLongerAsked").stream()
                .map(key -> key.isEmpty() ? "" : say.word(key))
                .toList();
    }

    /** A task of the target with the outputs that show it. */
    public record Evidence(String task, List<String> outputs, String state) {}

    /** The tasks that are new or raised, with what is to be produced. */
    public List<Evidence> evidence() {
        return Stream.concat(upgrade.tasks().raise().stream(), upgrade.tasks().added().stream())
                .map(item -> {
                    Task task = (Task) item.subject();
                    List<String> outputs = task.outputs().stream()
                            .filter(output -> output.track()
                                    .map(marked -> upgrade.person()
                                            .track()
                                            .map(own -> own.covers(marked))
                                            .orElse(false))
                                    .orElse(true))
                            .map(output -> (output.code() + " " + words(output)).strip())
                            .toList();
                    String state = levels(item)
                            + say.word("semicolon")
                            + item.shown()
                                    .map(level -> say.word("upgrade.shown", level))
                                    .orElseGet(() -> say.word("upgrade.unseen"));
                    return new Evidence(say.name(task), outputs, state);
                })
                .toList();
    }

    /** A row for each condition of the target: what, how it is worded, asked, has, how it stands. */
    public List<List<String>> conditions() {
        return upgrade.conditions().stream()
                .map(one -> List.of(
                        say.uncoded(one.asked()),
                        say.name(one.requirement().force()),
                        say.name(one.status()),
                        value(one),
                        when(one)))
                .toList();
    }

    public List<String> conditionHeads() {
        return List.of("condition", "force", "status", "value", "when").stream()
                .map(key -> say.word("upgrade." + key))
                .toList();
    }

    private String value(Condition one) {
        Requirement requirement = one.requirement();
        Measure measure = requirement.measure();
        if (measure == Measure.HELD) {
            return Say.NOTHING;
        }
        return one.shown().map(shown -> say.value(measure, shown)).orElse(Say.NOTHING)
                + say.word("slash")
                + say.value(measure, one.asked().required());
    }

    private String when(Condition one) {
        if (one.metOn().isPresent()) {
            String months = one.asked().measure() == Measure.MONTHS
                    ? say.word("upgrade.toServe", one.missing()) + say.word("semicolon")
                    : "";
            return months + say.word("upgrade.metOn", one.metOn().get());
        }
        if (one.lapses().isPresent()) {
            return say.word("upgrade.lapses", one.lapses().get());
        }
        return one.status() == Condition.Status.OPEN ? say.word("upgrade.notOnWay") : Say.NOTHING;
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
