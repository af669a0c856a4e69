package zhiti.offering;

import java.util.List;
import java.util.stream.Stream;
import zhiti.standard.Degree;
import zhiti.standard.Title;
import zhiti.standard.Titled;

/** Who may take an offering: an and/or tree whose leaves are single conditions. */
public sealed interface Need {
    /** Its single conditions, in the order of the file, whether all of them are asked or some are alternatives. */
    default Stream<Leaf> leaves() {
        if (this instanceof All all) {
            return all.needs().stream().flatMap(Need::leaves);
        }
        return this instanceof Any any ? any.needs().stream().flatMap(Need::leaves) : Stream.of((Leaf) this);
    }

    /** All of these; none at all is always met. */
    record All(List<Need> needs) implements Need {
        public All {
            needs = List.copyOf(needs);
        }
    }

    /** One of these is enough. */
    record Any(List<Need> needs) implements Need {
        public Any {
            needs = List.copyOf(needs);
        }
    }

    /** A single condition, with words of its own. */
    sealed interface Leaf extends Need, Titled {}

    /** A credential to be held and valid. */
    record HoldsCredential(String credential, Title title) implements Leaf {}

    /** An offering to have been completed. */
    record HasCompleted(String offering, Title title) implements Leaf {}

    /** A level to be shown. */
    record HasLevel(String key, int level, Title title) implements Leaf {}

    /** A score to be shown in a test. */
    record HasScore(String test, int score, Title title) implements Leaf {}

    /** Months of experience, in the last {@code within} months; 0 where no window is set. */
    record HasExperience(List<String> fields, int months, int within, Title title) implements Leaf {
        public HasExperience {
            fields = List.copyOf(fields);
        }
    }

    /** A degree. */
    record HasDegree(Degree degree, Title title) implements Leaf {}

    /** Membership of a body. */
    record IsMember(String body, Title title) implements Leaf {}

    /** People who report to them. */
    record Manages(Title title) implements Leaf {}

    Need NOTHING = new All(List.of());
}
