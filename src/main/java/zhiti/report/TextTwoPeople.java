package zhiti.report;

import java.util.List;
import zhiti.plan.TwoPeople;
import zhiti.plan.Verdict;
import zhiti.rulebook.Reason;

/** What decides between two people, as text: the facts that do, each with what it would change, then the others. */
final class TextTwoPeople {
    private final TextPage page;
    private final Say say;
    private final TwoPeople people;

    TextTwoPeople(TextPage page, TwoPeople people) {
        this.page = page;
        this.say = page.say();
        this.people = people;
    }

    String print() {
        page.title(say.word("title.against", named(people.one()), named(people.other())));
        page.line(say.name(people.one().verdict().offering())
                + say.aside(people.one().verdict().offering().id()));
        person(people.one());
        person(people.other());
        List<TwoPeople.Weighed> deciding =
                people.facts().stream().filter(TwoPeople.Weighed::decides).toList();
        page.section(say.word("section.deciding"));
        page.line(outcome(deciding));
        deciding.forEach(this::deciding);
        together();
        page.section(say.word("section.differing"));
        List<TwoPeople.Weighed> others =
                people.facts().stream().filter(weighed -> !weighed.decides()).toList();
        others.forEach(weighed -> page.hanging("  ", line(weighed)));
        if (others.isEmpty()) {
            page.line(say.word("against.nothing"));
        }
        return page.toString();
    }

    private String outcome(List<TwoPeople.Weighed> deciding) {
        if (people.isAlike()) {
            return say.word(deciding.isEmpty() ? "against.alike" : "against.alikeYet");
        }
        return say.word(deciding.isEmpty() ? "against.together" : "against.alone");
    }

    private String named(TwoPeople.Person person) {
        return person.name() + say.aside(person.id());
    }

    private void person(TwoPeople.Person person) {
        page.hanging("  " + person.name() + say.word("colon"), verdict(person.verdict()));
    }

    private String verdict(Verdict verdict) {
        Reason first = verdict.because().get(0);
        return say.word("verdict." + verdict.kind().id())
                + say.word("semicolon")
                + Saying.first(say, verdict.because())
                + say.aside(first.rule());
    }

    private String line(TwoPeople.Weighed weighed) {
        return weighed.fact().title().in(say.language())
                + say.word("colon")
                + say.word(
                        "against.values",
                        people.one().name(),
                        weighed.fact().one().in(say.language()),
                        people.other().name(),
                        weighed.fact().other().in(say.language()));
    }

    private void deciding(TwoPeople.Weighed weighed) {
        page.hanging("  ", line(weighed));
        swapped(people.one(), people.other(), weighed.oneSo());
        swapped(people.other(), people.one(), weighed.otherSo());
    }

    /** What would be decided of somebody who had the other's; not said where nothing changes. */
    private void swapped(TwoPeople.Person person, TwoPeople.Person as, Verdict so) {
        if (!so.isLike(person.verdict())) {
            page.hanging("    " + say.word("against.so", person.name(), as.name()) + say.word("colon"), verdict(so));
        }
    }

    private void together() {
        people.facts().stream()
                .filter(weighed -> people.together().contains(weighed.fact().id()))
                .forEach(weighed -> page.hanging("  ", line(weighed)));
    }
}
