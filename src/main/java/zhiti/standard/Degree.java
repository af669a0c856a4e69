package zhiti.standard;

import java.util.Optional;

/** Education completed, lowest first. */
public enum Degree implements Titled {
    NONE("none", "無", "none"),
    HIGH_SCHOOL("high-school", "高中職", "high school"),
    ASSOCIATE("associate", "專科", "associate degree"),
    BACHELOR("bachelor", "大學", "bachelor's degree"),
    MASTER("master", "碩士", "master's degree"),
    DOCTOR("doctor", "博士", "doctorate");

    private final String id;
    private final Title title;

    Degree(String id, String zh, String en) {
        this.id = id;
        this.title = new Title(zh, en);
    }

    public String id() {
        return id;
    }

    @Override
    public Title title() {
        return title;
    }

    /** Whether this degree is at least {@code other}. */
    public boolean reaches(Degree other) {
        return ordinal() >= other.ordinal();
    }

    public static Optional<Degree> of(String id) {
        for (Degree degree : values()) {
            if (degree.id.equals(id)) {
                return Optional.of(degree);
            }
        }
        return Optional.empty();
    }
}
