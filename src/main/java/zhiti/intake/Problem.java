package zhiti.intake;

/**
 * Something wrong in a file that somebody wrote.
 *
 * @param file as the user named it
 * @param place line and column ({@code 41:7}), or row and column of a table; empty where it is the file as a whole
 * @param what what was found and what was expected
 * @param hint what to write instead, with the nearest right thing; empty where nothing is near
 */
public record Problem(String file, String place, String what, String hint) implements Comparable<Problem> {
    @Override
    public String toString() {
        return file + (place.isEmpty() ? "" : ":" + place) + ": " + what + (hint.isEmpty() ? "" : ": " + hint);
    }

    /** By file, then by line and column. */
    @Override
    public int compareTo(Problem other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(number(place, 0), number(other.place, 0));
        return byLine != 0 ? byLine : Integer.compare(number(place, 1), number(other.place, 1));
    }

    private static int number(String place, int part) {
        String[] parts = place.split(":");
        return part < parts.length && parts[part].matches("\\d{1,9}") ? Integer.parseInt(parts[part]) : 0;
    }
}
