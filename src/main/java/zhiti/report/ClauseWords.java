package zhiti.report;

import java.util.Optional;
import zhiti.standard.Clause;
import zhiti.standard.Compared.Pair;
import zhiti.standard.Requirement;

/** How what a document lays down is said in a line: its codes before its printed words. */
record ClauseWords(Say say) {
    /** 「K12 數位行銷」. */
    String coded(Clause clause) {
        return clause.codes().isEmpty() ? clause.name() : codes(clause) + " " + clause.name();
    }

    /** The same with where it stands: 「K12 數位行銷（T5）」. */
    String placed(Clause clause) {
        return clause.under().isEmpty() ? coded(clause) : coded(clause) + say.aside(say.all(clause.under()));
    }

    /** 「K28→K20 專案管理」. */
    String renumbered(Pair pair) {
        return codes(pair.from()) + "→" + codes(pair.to()) + " " + pair.to().name();
    }

    /** 「S04 合作協調 ≈ S04 合作協調能力」. */
    String close(Pair pair) {
        return coded(pair.from()) + " ≈ " + coded(pair.to());
    }

    /** Both wordings, and what of a requirement is otherwise beside them. */
    String reworded(Pair pair) {
        String codes = pair.from().codes().isEmpty()
                ? pair.to().name() + say.word("colon")
                : (pair.isRenumbered() ? codes(pair.from()) + "→" + codes(pair.to()) : codes(pair.to())) + " ";
        String instead = pair.from().words().equals(pair.to().words())
                ? say.word("diff.sameWords", pair.to().words())
                : say.word("standard.instead", pair.from().words(), pair.to().words());
        return codes + instead + asked(pair).map(say::aside).orElse("");
    }

    /** What a requirement asks more or less, or more or less strongly; empty where it asks the same. */
    Optional<String> asked(Pair pair) {
        Optional<Requirement> then = pair.from().strictest();
        Optional<Requirement> now = pair.to().strictest();
        if (then.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        String before = asked(then.get());
        String after = asked(now.get());
        return before.equals(after) ? Optional.empty() : Optional.of(before + "→" + after);
    }

    private String asked(Requirement requirement) {
        String when = requirement.international() ? say.word("and") + say.word("standard.international") : "";
        return say.value(requirement.measure(), requirement.required())
                + say.word("and")
                + say.name(requirement.force())
                + when;
    }

    private String codes(Clause clause) {
        return say.all(clause.codes());
    }
}
