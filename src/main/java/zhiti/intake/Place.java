package zhiti.intake;

/**
 * Where something stands in a file.
 *
 * @param file as the user named it
 * @param line from 1; 0 where it is the file as a whole
 * @param column from 1, in characters; 0 where it is the line as a whole
 */
public record Place(String file, int line, int column) {
    /** The file as a whole. */
    public static Place whole(String file) {
        return new Place(file, 0, 0);
    }

    /** {@code 41:7}, {@code 41}, or nothing for the file as a whole. */
    public String spot() {
        return line == 0 ? "" : column == 0 ? "" + line : line + ":" + column;
    }
}
