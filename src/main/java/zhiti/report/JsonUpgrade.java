package zhiti.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import zhiti.plan.Condition;
import zhiti.plan.NotCovered;
import zhiti.plan.Passage;
import zhiti.plan.Stage;
import zhiti.plan.Upgrade;
import zhiti.standard.Asked;
import zhiti.standard.Competency;
import zhiti.standard.CompetencyKind;
import zhiti.standard.Language;
import zhiti.standard.Output;
import zhiti.standard.Requirement;
import zhiti.standard.Role;
import zhiti.standard.Standard;
import zhiti.standard.Task;
import zhiti.standard.Title;
import zhiti.standard.Track;

/** A way up, key for key. */
record JsonUpgrade(JsonWriter json, Upgrade upgrade, Language language) {
    void write() throws IOException {
        head();
        Passage both = upgrade.competencies();
        json.list("carriesOver", both.carriesOver(), this::competency);
        json.list("raise", both.raise(), this::competency);
        json.list("new", both.added(), this::competency);
        json.list("noLongerAsked", both.noLongerAsked(), this::competency);
        passage("tasks", upgrade.tasks(), this::task);
        passage("attitudes", upgrade.attitudes(), this::attitude);
        json.list("requirements", upgrade.conditions(), this::condition);
        json.list("stages", upgrade.stages(), this::stage);
        json.maybe("readyOn", upgrade.readyOn());
        json.list("staysOpen", upgrade.staysOpen(), this::open);
        json.object("totals", totals -> {
            totals.number("hours", upgrade.hours());
            totals.number("cost", upgrade.cost().twd());
        });
        json.object("range", range -> {
            range.object("least", least -> outlook(least, upgrade.least()));
            range.object("most", most -> outlook(most, upgrade.most()));
        });
    }

    private void head() throws IOException {
        json.object("employee", employee -> {
            employee.text("id", upgrade.person().id());
            employee.text("name", upgrade.person().name());
        });
        post("from", upgrade.person().role(), upgrade.from());
        post("to", upgrade.person().target().orElseThrow(), upgrade.to());
        json.maybe("track", upgrade.person().track().map(t -> t == Track.BOTH ? "both" : t.name()));
        json.text("asOf", upgrade.asOf().toString());
        json.object("versions", versions -> {
            versions.text("rules", upgrade.versions().rules());
            versions.text("catalog", upgrade.versions().catalog());
            versions.text("standards", upgrade.versions().standards());
            versions.text("inputs", upgrade.versions().inputs());
            versions.text("engine", upgrade.versions().engine());
        });
    }

    private void post(String key, Role role, Standard standard) throws IOException {
        json.object(key, post -> {
            post.text("role", role.id());
            post.text("edition", standard.edition());
            post.text("name", role.title().in(language));
            post.number("level", standard.level());
        });
    }

    private void passage(String key, Passage passage, JsonWriter.Each<Passage.Item> each) throws IOException {
        json.object(key, lists -> {
            lists.list("carriesOver", passage.carriesOver(), each);
            lists.list("raise", passage.raise(), each);
            lists.list("new", passage.added(), each);
            lists.list("noLongerAsked", passage.noLongerAsked(), each);
        });
    }

    private void competency(Passage.Item item) throws IOException {
        Competency competency = (Competency) item.subject();
        json.text("competency", competency.id());
        json.text("name", competency.title().in(language));
        json.text("kind", competency.kind() == CompetencyKind.K ? "knowledge" : "skill");
        json.number("required", item.required());
        json.any("shown", item.shown());
        json.texts("codes", item.codes());
    }

    private void task(Passage.Item item) throws IOException {
        Task task = (Task) item.subject();
        json.text("task", task.key().substring(task.key().indexOf(':') + 1));
        json.text("name", task.name().printed());
        json.number("required", item.required());
        json.any("shown", item.shown());
        json.texts("codes", item.codes());
        List<Output> outputs = task.outputs().stream().filter(this::isAsked).toList();
        json.list("outputs", outputs, output -> {
            json.text("code", output.code());
            json.text("name", output.name().on(upgrade.person().track()));
        });
    }

    private boolean isAsked(Output output) {
        Optional<Track> own = upgrade.person().track();
        return output.track()
                .map(marked -> own.map(track -> track.covers(marked)).orElse(false))
                .orElse(true);
    }

    private void attitude(Passage.Item item) throws IOException {
        Competency competency = (Competency) item.subject();
        json.text("competency", competency.id());
        json.text("name", competency.title().in(language));
        json.texts("codes", item.codes());
    }

    private void condition(Condition one) throws IOException {
        Requirement requirement = one.requirement();
        json.text("id", one.asked().key());
        json.text("name", requirement.title().in(language));
        json.text("text", requirement.text());
        json.word("force", requirement.force());
        json.word("kind", requirement.kind());
        json.word("unit", one.asked().measure());
        json.number("required", one.asked().required());
        json.any("shown", one.shown());
        json.word("status", one.status());
        json.number("missing", one.missing());
        json.word("closedBy", requirement.closedBy());
        json.maybe("metOn", one.metOn());
        json.texts("steps", one.by());
        json.maybe("lapsesOn", one.lapses());
    }

    /** What is assessed costs nothing; what follows from it costs from so much to so much. */
    private void stage(Stage stage) throws IOException {
        json.text("name", stage.kind().title().in(language));
        if (stage.kind() == Stage.Kind.CONFIRM) {
            json.list("steps", stage.looks(), this::look);
        } else {
            json.list("steps", stage.steps(), step -> JsonAdvice.step(json, step, language));
        }
        json.object("readiness", readiness -> {
            readiness.any("now", stage.now());
            readiness.any("after", stage.after());
        });
        json.number("hours", stage.hours());
        json.number("cost", stage.cost().twd());
        if (stage.kind() == Stage.Kind.CONFIRM) {
            json.object("costRange", range -> {
                range.number("least", upgrade.least().cost().twd());
                range.number("most", upgrade.most().cost().twd());
            });
        }
        json.text("earliest", stage.earliest().toString());
    }

    private void look(Stage.Look look) throws IOException {
        Asked asked = look.asked();
        json.text("assess", asked.key());
        Title title = asked.title();
        json.text("name", title.in(language));
        json.texts("codes", asked.codes());
        json.flag("onlyForTarget", asked.isOnlyForTarget());
        json.number("required", asked.required());
        json.any("taken", look.level());
        json.list("twins", look.twins(), twin -> {
            json.text("name", twin.title().in(language));
            json.number("level", twin.level());
        });
        JsonReasons.write(json, look.because(), language);
    }

    private void open(NotCovered left) throws IOException {
        json.text("gap", left.gap().key());
        json.text("name", left.gap().title().in(language));
        json.flag("forTarget", left.gap().asked().target());
        json.number("from", left.entry());
        json.number("to", left.reach());
        json.text("kind", left.kind().id());
        JsonReasons.write(json, left.because(), language);
    }

    private static void outlook(JsonWriter json, Upgrade.Outlook outlook) throws IOException {
        json.number("hours", outlook.hours());
        json.number("cost", outlook.cost().twd());
        json.maybe("readyOn", outlook.readyOn());
    }
}
