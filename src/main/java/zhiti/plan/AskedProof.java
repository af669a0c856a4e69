package zhiti.plan;

import java.util.List;
import java.util.Optional;
import zhiti.rulebook.Reason;
import zhiti.standard.Asked;

/**
 * How somebody stands to one thing that is asked of them.
 *
 * @param shown what has been shown, where it is counted in a number
 * @param because the rules that say so; empty where it is met, for no rule had anything to say
 * @param evidence which rating won, what it beat and by which number of the policy; empty where no rating was looked at
 * @param answers what else answers it: certificates, scores, months, a degree
 */
public record AskedProof(
        Asked asked,
        State state,
        Optional<Integer> shown,
        List<Reason> because,
        List<Reason> evidence,
        List<Record> answers) {
    public AskedProof {
        because = List.copyOf(because);
        evidence = List.copyOf(evidence);
        answers = List.copyOf(answers);
    }

    public String key() {
        return asked.key();
    }

    /** Where it stands, when it is not, or not only, a gap of the plan. */
    public enum State {
        MET("met"),
        /** Neither shown nor refuted. */
        ASSESS_FIRST("assessFirst"),
        /** What nobody can check from a file: the manager says. */
        CONFIRM("confirm"),
        /** Short, and not planned for: with a target, what only the present role asks counts only as must. */
        SET_ASIDE("setAside");

        private final String id;

        State(String id) {
            this.id = id;
        }

        /** As printed in JSON. */
        public String id() {
            return id;
        }
    }
}
