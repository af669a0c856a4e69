package zhiti.plan;

import java.util.List;
import zhiti.standard.Title;
import zhiti.standard.Titled;

/**
 * Who guides a step: somebody of the team who has shown the level, or a place to be filled.
 *
 * @param id of the colleague; empty unless one is named
 * @param name likewise
 * @param beyond what the colleague has not shown at the level that the step leads to; empty where all of it
 */
public record Mentoring(Kind kind, String id, String name, List<Title> beyond) {
    public Mentoring {
        beyond = List.copyOf(beyond);
    }

    /** Nobody on the team has shown the level. */
    public static final Mentoring EXTERNAL = new Mentoring(Kind.EXTERNAL, "", "", List.of());

    /** Those who have shown the level guide as many as they may. */
    public static final Mentoring FULL = new Mentoring(Kind.FULL, "", "", List.of());

    /** How the place is filled. */
    public enum Kind implements Titled {
        COLLEAGUE("同仁指導", "a colleague"),
        FULL("內部名額已滿，需另覓", "colleagues have no place left"),
        EXTERNAL("需外聘", "from outside");

        private final Title title;

        Kind(String zh, String en) {
            this.title = new Title(zh, en);
        }

        @Override
        public Title title() {
            return title;
        }
    }
}
