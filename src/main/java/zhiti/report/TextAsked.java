package zhiti.report;

import java.util.List;
import zhiti.plan.AskedProof;
import zhiti.rulebook.Reason;
import zhiti.standard.Asked;
import zhiti.standard.Measure;
import zhiti.standard.PolicyNumber;
import zhiti.standard.Requirement;
import zhiti.standard.RequirementKind;

/** What is asked of a person, as text: where it is printed, how they stand to it, and what that rests on. */
record TextAsked(TextPage page) {
    /** What is met, to be assessed, for the manager to confirm, or short and not planned for. */
    void print(List<AskedProof> asked) {
        asked.forEach(this::print);
    }

    private void print(AskedProof proof) {
        Say say = page.say();
        Asked asked = proof.asked();
        page.line(say.coded(asked)
                + say.aside(proof.key())
                + say.word("colon")
                + say.word("asked." + proof.state().id())
                + levels(proof));
        basis(asked, proof.because(), proof.evidence());
        proof.answers()
                .forEach(answer -> page.hanging("  " + say.word("asked.answer") + " ", Basis.answer(say, answer)));
        if (isStudied(asked) && proof.state() == AskedProof.State.MET) {
            page.hanging("  " + say.word("asked.answer") + " ", say.word("asked.studied"));
        }
    }

    private static boolean isStudied(Asked asked) {
        return asked.subject() instanceof Requirement requirement && requirement.kind() == RequirementKind.STUDIED;
    }

    /** What is required and shown; nothing where the one is to have it and the other has no number. */
    private String levels(AskedProof proof) {
        Say say = page.say();
        Measure measure = proof.asked().measure();
        if (measure == Measure.HELD) {
            return "";
        }
        String required = say.value(measure, proof.asked().required());
        return say.word("semicolon")
                + proof.shown()
                        .map(shown -> say.word("explain.levels", required, say.value(measure, shown)))
                        .orElseGet(() -> say.word("asked.required", required));
    }

    /** The place in the documents, the rules, and the ratings with the numbers that decide between them. */
    void basis(Asked asked, List<Reason> because, List<Reason> evidence) {
        Say say = page.say();
        List<String> places = asked.places().stream()
                .map(place -> place.standard() + " " + place.code())
                .toList();
        page.hanging("  " + say.word("explain.printed") + " ", say.all(places));
        page.because("  ", because);
        for (Reason reason : evidence) {
            String lead = "  " + say.word("explain.evidence") + " ";
            page.hanging(lead, reason.says(say.language()));
            numbers(page, " ".repeat(Columns.width(lead)), reason);
        }
    }

    /** The policy numbers that a reason read, each with the day from which it holds. */
    static void numbers(TextPage page, String indent, Reason reason) {
        Say say = page.say();
        if (!reason.numbers().isEmpty()) {
            page.hanging(
                    indent + say.word("explain.numbers") + say.word("colon"),
                    say.all(reason.numbers().stream()
                            .map(number -> number(say, number))
                            .toList()));
        }
    }

    private static String number(Say say, PolicyNumber number) {
        return say.word("house.number", say.name(number), HouseMark.value(say, number), number.since());
    }
}
