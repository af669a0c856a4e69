package zhiti.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import zhiti.audit.Concerned;
import zhiti.audit.Impact;
import zhiti.audit.Responsible;
import zhiti.audit.ShelfChange;
import zhiti.audit.Sums;
import zhiti.plan.Change;
import zhiti.plan.Versions;
import zhiti.standard.Language;
import zhiti.standard.Title;

/** The impact of a release, key for key. */
record JsonImpact(JsonWriter json, Impact impact, Language language) {
    void write() throws IOException {
        json.text("asOf", impact.asOf().toString());
        versions("before", impact.old());
        versions("now", impact.now());
        json.list("shelf", impact.shelf(), change -> {
            named(change);
            json.word("how", change.how());
            json.maybe("title", change.title().map(this::in));
            json.list("details", change.details(), detail -> {
                json.text("field", detail.field());
                json.maybe("before", detail.before().map(this::in));
                json.maybe("now", detail.now().map(this::in));
            });
        });
        json.number("people", impact.people());
        json.number("changed", impact.concerned().size());
        json.number("toldOtherwise", impact.toldOtherwise());
        json.object("totals", totals -> {
            sums("before", impact.before());
            sums("now", impact.after());
        });
        json.object("counts", counts -> {
            counts.number("stepsAdded", impact.count(Change.Kind.STEP_ADDED));
            counts.number("stepsDropped", impact.count(Change.Kind.STEP_DROPPED));
            counts.number("stepsMoved", impact.count(Change.Kind.STEP_MOVED));
            counts.number("stepsRepriced", impact.count(Change.Kind.STEP_COST));
            counts.number("gapsNew", impact.count(Change.Kind.GAP_NEW) + impact.count(Change.Kind.GAP_REOPENED));
            counts.number("gapsGone", impact.count(Change.Kind.GAP_CLOSED));
        });
        json.list(
                "answerable",
                impact.shelf().stream().filter(ShelfChange::decides).toList(),
                change -> {
                    named(change);
                    json.object("people", people -> {
                        for (Responsible.Share share : Responsible.Share.values()) {
                            people.number(share.id(), impact.count(change, share));
                        }
                    });
                });
        json.list("concerned", impact.concerned(), this::one);
    }

    private void versions(String key, Versions versions) throws IOException {
        json.object(key, made -> {
            made.text("rules", versions.rules());
            made.text("catalog", versions.catalog());
            made.text("standards", versions.standards());
            made.text("engine", versions.engine());
        });
    }

    private void named(ShelfChange change) throws IOException {
        json.word("kind", change.kind());
        json.text("id", change.id());
    }

    private void sums(String key, Sums sums) throws IOException {
        json.object(key, one -> {
            one.number("steps", sums.steps());
            one.number("hours", sums.hours());
            one.any("cost", Optional.of(sums.cost()));
            one.any("legalCost", Optional.of(sums.legal()));
            one.number("gaps", sums.gaps());
            one.number("mustGaps", sums.mustGaps());
            one.number("uncovered", sums.uncovered());
            one.number("mustUncovered", sums.mustUncovered());
        });
    }

    private void one(Concerned one) throws IOException {
        json.text("id", one.person().id());
        json.text("name", one.person().name());
        json.text("department", one.department());
        json.text("role", one.person().role().id());
        sums("before", one.before());
        sums("now", one.now());
        JsonChanges.write(json, one.changes(), language);
        json.list("turns", one.turns(), turn -> {
            json.text("kind", turn.kind().id());
            json.text("id", turn.id());
            json.text("name", in(turn.title()));
            json.maybe("before", turn.before().map(this::in));
            json.maybe("now", turn.now().map(this::in));
        });
        json.list("responsible", List.copyOf(one.responsible().parts()), part -> {
            named(part.change());
            json.text("share", part.share().id());
        });
    }

    private String in(Title title) {
        return title.in(language);
    }
}
