package zhiti.plan;

import java.util.List;

/** What one person could take beyond a plan, were there room for it in the year: it fits, it is possible, it is worth it. */
public interface Prospects {
    /** Nothing more. */
    Prospects NONE = new Prospects() {
        @Override
        public List<Prospect> all() {
            return List.of();
        }

        @Override
        public Prospects with(Prospect taken) {
            return this;
        }

        @Override
        public int hoursOver() {
            return 0;
        }

        @Override
        public int stepsOver() {
            return 0;
        }
    };

    /** All there is, the best first as the planner sees it. */
    List<Prospect> all();

    /** What is there once one of {@link #all} has been taken as well. */
    Prospects with(Prospect taken);

    /** By how many learning hours all that is taken exceeds the person's year; 0 where it does not. */
    int hoursOver();

    /** By how many steps all that is taken exceeds the person's year; 0 where it does not. */
    int stepsOver();
}
