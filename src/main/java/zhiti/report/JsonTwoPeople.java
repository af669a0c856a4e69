package zhiti.report;

import java.io.IOException;
import zhiti.plan.TwoPeople;
import zhiti.plan.Verdict;
import zhiti.rulebook.Reason;
import zhiti.standard.Language;

/** What decides between two people, key for key. */
record JsonTwoPeople(JsonWriter json, Language language) {
    void write(TwoPeople people) throws IOException {
        json.text("offering", people.one().verdict().offering().id());
        json.object("one", j -> person(j, people.one()));
        json.object("other", j -> person(j, people.other()));
        json.flag("alike", people.isAlike());
        json.list("differences", people.facts(), weighed -> {
            json.text("id", weighed.fact().id());
            json.text("title", weighed.fact().title().in(language));
            json.text("one", weighed.fact().one().in(language));
            json.text("other", weighed.fact().other().in(language));
            json.flag("decides", weighed.decides());
            json.object("oneSo", j -> verdict(j, weighed.oneSo()));
            json.object("otherSo", j -> verdict(j, weighed.otherSo()));
        });
        json.texts("together", people.together());
    }

    private void person(JsonWriter j, TwoPeople.Person person) throws IOException {
        j.text("id", person.id());
        j.text("name", person.name());
        verdict(j, person.verdict());
    }

    private void verdict(JsonWriter j, Verdict verdict) throws IOException {
        Reason first = verdict.because().get(0);
        JsonExplanation.verdict(j, verdict);
        j.text("rule", first.rule());
        j.text("says", Saying.first(new Say(language), verdict.because()));
    }
}
