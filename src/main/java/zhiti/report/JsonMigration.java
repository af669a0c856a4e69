package zhiti.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import zhiti.plan.EditionLine;
import zhiti.plan.EditionShift;
import zhiti.plan.Migration;
import zhiti.plan.Moved;
import zhiti.plan.Plan;
import zhiti.plan.RatingGoes;
import zhiti.plan.Untouched;
import zhiti.standard.Clause;
import zhiti.standard.Role;
import zhiti.standard.Standard;

/** What a new edition changes for people, key for key. */
record JsonMigration(JsonWriter json, Say say, MigrationWords words) {
    JsonMigration(JsonWriter json, Say say) {
        this(json, say, new MigrationWords(say));
    }

    void write(Migration migration) throws IOException {
        json.text("to", migration.edition());
        json.text("asOf", migration.asOf().toString());
        json.list("people", migration.moved(), this::moved);
        json.list("unaffected", migration.untouched(), one -> untouched(one, migration.edition()));
    }

    private void moved(Moved moved) throws IOException {
        json.object("employee", employee -> {
            employee.text("id", moved.person().id());
            employee.text("name", moved.person().name());
        });
        json.text("role", moved.person().role().id());
        json.maybe("target", moved.person().target().map(Role::id));
        json.flag("already", moved.already());
        json.list("documents", moved.differences(), difference -> {
            json.text("from", difference.from().id());
            json.text("to", difference.to().id());
        });
        json.object("before", before -> findings(before, moved.before()));
        json.object("after", after -> findings(after, moved.after()));
        json.list("changes", moved.shifts(), this::shift);
        json.list("ratings", moved.ratings(), this::rating);
    }

    private void findings(JsonWriter within, Plan plan) throws IOException {
        within.maybe("standard", plan.standard().map(Standard::id));
        within.maybe("targetStandard", plan.targetStandard().map(Standard::id));
        JsonPlan.findings(within, plan, say.language());
    }

    private void shift(EditionShift shift) throws IOException {
        json.text("id", shift.asked().key());
        json.text("name", say.name(shift.asked().subject()));
        json.texts("codes", shift.asked().codes());
        json.object("before", before -> state(before, shift.before()));
        json.object("after", after -> state(after, shift.after()));
        json.list("because", shift.because(), this::line);
    }

    private void state(JsonWriter within, EditionShift.State state) throws IOException {
        within.flag("asked", state.isAsked());
        within.flag("gap", state.gap().isPresent());
        within.flag("assessFirst", state.isUnknown());
        within.maybe(
                "unit", state.gap().map(line -> MigrationWords.key(line.gap().measure())));
        within.any("required", state.gap().map(line -> line.gap().required()));
        within.any("shown", state.gap().map(line -> line.gap().shown()));
        within.maybe("tier", state.tier().map(MigrationWords::key));
        within.text("says", words.state(state));
    }

    /** A line of the diff: the list that it stands in there, and the name that it has there. */
    private void line(EditionLine line) throws IOException {
        json.text("from", line.difference().from().id());
        json.text("to", line.difference().to().id());
        json.text("part", line.part().name().toLowerCase(Locale.ROOT));
        json.text("list", list(line));
        json.text("kind", MigrationWords.key(line.kind()));
        json.text("name", line.clause().name());
        json.texts("fromCodes", line.from().map(Clause::codes).orElse(List.of()));
        json.texts("toCodes", line.to().map(Clause::codes).orElse(List.of()));
        json.text("says", words.says(line));
    }

    private static String list(EditionLine line) {
        return switch (line.kind()) {
            case NEW -> "new";
            case DROPPED -> "dropped";
            case ASKED, REWORDED -> "reworded";
            case LEVEL, MOVED -> "kept";
        };
    }

    private void rating(RatingGoes rating) throws IOException {
        json.text("id", rating.assessment().subject().key());
        json.text("name", words.name(rating));
        json.text("rating", rating.assessment().grade().written());
        json.text("by", rating.assessment().by().id());
        json.text("on", rating.assessment().on().toString());
        json.text("place", rating.assessment().place());
        json.text("goes", MigrationWords.key(rating.goes()));
        json.texts("fromCodes", rating.fromCodes());
        json.texts("toCodes", rating.toCodes());
        json.texts("close", rating.twins().stream().map(say::in).toList());
        json.texts("askedBy", rating.elsewhere());
        json.maybe(
                "says", rating.goes() == RatingGoes.Goes.RECORD ? Optional.of(words.stays(rating)) : Optional.empty());
    }

    private void untouched(Untouched one, String edition) throws IOException {
        json.object("employee", employee -> {
            employee.text("id", one.person().id());
            employee.text("name", one.person().name());
        });
        json.text("role", one.person().role().id());
        json.text("why", MigrationWords.key(one.why()).replace('_', '-'));
        json.texts("editions", one.editions());
        json.text("says", words.why(one, edition));
    }
}
