package zhiti.person;

import zhiti.standard.Degree;

/** The degree a person has. */
public record Education(Degree degree) {
    public int rank() {
        return degree.ordinal();
    }
}
