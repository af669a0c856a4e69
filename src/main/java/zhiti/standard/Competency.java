package zhiti.standard;

import java.util.List;

/**
 * What a printed K, S or A code means, the same wherever it is printed (職能內涵).
 *
 * @param id one id for one meaning, whatever the code
 * @param close near-twins: a hint when something is to be assessed, never counted as shown
 */
public record Competency(String id, String key, CompetencyKind kind, Title title, List<String> close)
        implements Subject {
    public Competency {
        close = List.copyOf(close);
    }

    public Competency(String id, CompetencyKind kind, Title title, List<String> close) {
        this(id, key(id), kind, title, close);
    }

    public static String key(String id) {
        return "competency:" + id;
    }
}
