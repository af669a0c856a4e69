package zhiti.person;

import java.util.Optional;
import zhiti.standard.Policy;
import zhiti.standard.Title;
import zhiti.standard.Titled;

/** What an assessor wrote: a level, or for a task one of four words. */
public sealed interface Grade {
    /**
     * The level it stands for, 0–6; empty where it says that nothing was seen.
     *
     * @param required the level at which the subject is asked
     */
    Optional<Integer> level(int required, Policy policy);

    /** How it is written in a people file. */
    String written();

    /** A level as such, 0–6. */
    record Level(int value) implements Grade {
        public Level {
            if (value < 0 || value > 6) {
                throw new IllegalArgumentException("a level is 0 to 6, not " + value);
            }
        }

        @Override
        public Optional<Integer> level(int required, Policy policy) {
            return Optional.of(value);
        }

        @Override
        public String written() {
            return Integer.toString(value);
        }
    }

    /** How a manager speaks of a task. What it takes off the required level is in policy. */
    enum Word implements Grade, Titled {
        INDEPENDENT("獨立達成", "independent", ""),
        NEEDS_GUIDANCE("需指導", "needs-guidance", "rating.needs-guidance.minus"),
        NOT_YET("尚未做到", "not-yet", "rating.not-yet.minus"),
        /** No rating at all: unknown, not zero. */
        NOT_OBSERVED("未觀察", "not-observed", "");

        private final Title title;
        private final String minus;

        Word(String zh, String en, String minus) {
            this.title = new Title(zh, en);
            this.minus = minus;
        }

        @Override
        public Title title() {
            return title;
        }

        @Override
        public Optional<Integer> level(int required, Policy policy) {
            if (this == NOT_OBSERVED) {
                return Optional.empty();
            }
            return Optional.of(minus.isEmpty() ? required : Math.max(0, required - policy.number(minus)));
        }

        @Override
        public String written() {
            return title.zh();
        }
    }
}
