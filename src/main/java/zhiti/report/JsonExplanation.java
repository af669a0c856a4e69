package zhiti.report;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import zhiti.plan.Answer;
import zhiti.plan.AskedProof;
import zhiti.plan.Explanation;
import zhiti.plan.Gap;
import zhiti.plan.GapProof;
import zhiti.plan.Verdict;
import zhiti.plan.Versions;
import zhiti.standard.Asked;
import zhiti.standard.Language;

/** An explanation key for key. */
record JsonExplanation(JsonWriter json, Language language) {
    void write(Explanation explanation) throws IOException {
        JsonTables tables = new JsonTables();
        JsonProof proof = new JsonProof(json, language, tables);
        json.object("employee", j -> {
            j.text("id", explanation.person().id());
            j.text("name", explanation.person().name());
        });
        json.text("asOf", explanation.asOf().toString());
        json.object("versions", j -> versions(j, explanation.versions()));
        json.list("offerings", explanation.offerings(), answer -> answer(answer, proof));
        json.list("gaps", explanation.gaps(), gap -> gap(gap, proof));
        json.list("asked", explanation.asked(), asked -> asked(asked, proof));
        tables.write(json);
    }

    private static void versions(JsonWriter json, Versions versions) throws IOException {
        json.text("rules", versions.rules());
        json.text("catalog", versions.catalog());
        json.text("standards", versions.standards());
        json.text("inputs", versions.inputs());
        json.text("engine", versions.engine());
    }

    private void answer(Answer answer, JsonProof proof) throws IOException {
        json.text("offering", answer.offering().id());
        json.text("title", answer.offering().title().in(language));
        verdict(json, answer.verdict());
        json.maybe("liftedOn", answer.liftedOn());
        proof.write("because", answer.verdict().because());
    }

    /** How it was decided, without the reasons. */
    static void verdict(JsonWriter json, Verdict verdict) throws IOException {
        json.text("verdict", verdict.kind().id());
        json.any("kind", Optional.of(verdict.sort()).filter(words -> !words.isEmpty()));
        json.any("authority", Optional.of(verdict.authority()).filter(words -> !words.isEmpty()));
    }

    private void gap(GapProof one, JsonProof proof) throws IOException {
        Gap gap = one.line().gap();
        json.text("gap", gap.key());
        json.text("name", gap.title().in(language));
        json.word("tier", one.line().tier());
        places(gap.asked());
        json.texts("duties", gap.duties());
        json.text("unit", gap.measure().name().toLowerCase(Locale.ROOT));
        json.number("required", gap.required());
        json.number("shown", gap.shown());
        json.flag("presumed", gap.presumed());
        proof.write("because", one.line().because());
        proof.write("evidence", one.evidence());
    }

    private void places(Asked asked) throws IOException {
        json.list("places", asked.places(), place -> {
            json.text("standard", place.standard());
            json.text("code", place.code());
        });
    }

    private void asked(AskedProof one, JsonProof proof) throws IOException {
        json.text("id", one.key());
        json.text("name", one.asked().subject().title().in(language));
        json.text("state", one.state().id());
        places(one.asked());
        json.texts("duties", one.asked().duties());
        json.word("unit", one.asked().measure());
        json.number("required", one.asked().required());
        json.any("shown", one.shown());
        proof.write("because", one.because());
        proof.write("evidence", one.evidence());
        json.list("answers", one.answers(), answer -> JsonReasons.fact(json, answer, language));
    }
}
