package zhiti.intake;

import java.util.Optional;
import zhiti.standard.Language;
import zhiti.standard.Title;

/**
 * Something wrong in a file that somebody wrote.
 *
 * @param file as the user named it
 * @param place line and column ({@code 41:7}), or row and column of a table; empty where it is the file as a whole
 * @param what what was found and what was expected
 * @param hint what to write instead, with the nearest right thing; empty where nothing is near
 */
public record Problem(String file, String place, Title what, Optional<Title> hint) implements Comparable<Problem> {
    /** A problem with nothing to suggest. */
    public static Problem at(Place place, Title what) {
        return new Problem(place.file(), place.spot(), what, Optional.empty());
    }

    /** A problem and what to write instead. */
    public static Problem at(Place place, Title what, Title hint) {
        return new Problem(place.file(), place.spot(), what, Optional.of(hint));
    }

    /** One line: {@code team.yaml:41:7: what: hint}. */
    public String in(Language language) {
        String line = file
                + (place.isEmpty() ? "" : ":" + place)
                + ": "
                + what.in(language)
                + hint.map(h -> ": " + h.in(language)).orElse("");
        // What is quoted may hold anything: it must neither steer a terminal nor break the line.
        return CharacterCheck.visible(line.replaceAll("[\\r\\n\\t]+", " "));
    }

    @Override
    public String toString() {
        return in(Language.EN);
    }

    /** By file, then by line and column, then by words. */
    @Override
    public int compareTo(Problem other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(number(place, 0), number(other.place, 0));
        if (byLine != 0) {
            return byLine;
        }
        int byColumn = Integer.compare(number(place, 1), number(other.place, 1));
        return byColumn != 0 ? byColumn : toString().compareTo(other.toString());
    }

    private static int number(String place, int part) {
        String[] parts = place.split(":");
        return part < parts.length && parts[part].matches("\\d{1,9}") ? Integer.parseInt(parts[part]) : 0;
    }
}
