package zhiti.standard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One condition that a requirement line lays down, read from the printed words (基準建議條件).
 *
 * @param key {@code requirement:CONDITION}; the same condition in two standards has the same key
 * @param condition the id of the condition, global
 * @param force how strongly it is worded
 * @param track the one track that asks for it, where marked
 * @param international asked only of those who run international meetings
 * @param required months, score, degree rank ({@link Degree#ordinal}), or 1 for something held, by {@link #measure}
 * @param anyOf what answers it, one is enough: fields, test, languages, software or credentials by id
 * @param skill for a language: spoken, written, proposal, presentation; else empty
 * @param fluency for a language: working or fluent; else empty
 * @param orEquivalent whether the text itself accepts an equivalent test
 * @param text the printed words it reads
 * @param reading how they were read where they leave room; else empty
 */
public record Requirement(
        String key,
        String condition,
        RequirementKind kind,
        Title title,
        Force force,
        Optional<Track> track,
        boolean international,
        ClosedBy closedBy,
        int required,
        List<String> anyOf,
        String skill,
        String fluency,
        boolean orEquivalent,
        String text,
        String reading)
        implements Subject {
    /** What asks most first: of more, and of a language better known. */
    private static final Comparator<Requirement> MOST = Comparator.comparing(
                    Requirement::required, Comparator.reverseOrder())
            .thenComparing(r -> !r.fluency.equals("fluent"));

    private static final Comparator<Requirement> STRICTEST =
            Comparator.comparing(Requirement::force).thenComparing(MOST);

    public Requirement {
        anyOf = List.copyOf(anyOf);
    }

    public static String key(String condition) {
        return "requirement:" + condition;
    }

    /** What {@link #required} is counted in. */
    public Measure measure() {
        return switch (kind) {
            case DEGREE -> Measure.DEGREE;
            case EXPERIENCE -> Measure.MONTHS;
            case TEST -> Measure.SCORE;
            default -> Measure.HELD;
        };
    }

    /** The same requirement at another amount: the stricter of two editions or roles. */
    public Requirement requiring(int amount) {
        return asked(track, amount);
    }

    /**
     * The stricter of two readings of this condition, whichever document or track has it: by force, then by how much it
     * asks, then by how well a language is to be known. It belongs to the one track that asks most; where both ask as
     * much, to none alone.
     */
    public Requirement orStricter(Requirement other) {
        Requirement stricter = STRICTEST.compare(this, other) <= 0 ? this : other;
        int most = MOST.compare(this, other);
        Optional<Track> either = most < 0 ? track : other.track;
        Optional<Track> by = most == 0 && !track.equals(other.track) ? Optional.empty() : either;
        return by.equals(stricter.track) ? stricter : stricter.asked(by, stricter.required);
    }

    private Requirement asked(Optional<Track> by, int amount) {
        return new Requirement(
                key,
                condition,
                kind,
                title,
                force,
                by,
                international,
                closedBy,
                amount,
                anyOf,
                skill,
                fluency,
                orEquivalent,
                text,
                reading);
    }

    /** Whether it asks the same of the same people as strongly, in whatever words. */
    public boolean asksLike(Requirement other) {
        return terms().equals(other.terms());
    }

    private List<Object> terms() {
        return List.of(force, required, international, anyOf, skill, fluency, orEquivalent, closedBy, track);
    }

    /** The degree asked for; only of a {@link RequirementKind#DEGREE}. */
    public Degree degree() {
        return Degree.values()[required];
    }
}
