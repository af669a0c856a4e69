package zhiti.intake;

/**
 * Where something stands in a file.
 *
 * @param file as the user named it
 * @param line from 1; 0 where it is the file as a whole
 * @param column from 1, in characters, of a table in cells; 0 where it is the line as a whole
 * @param heading what a table's column is called; empty where the file is no table
 */
public record Place(String file, int line, int column, String heading) {
    public Place(String file, int line, int column) {
        this(file, line, column, "");
    }

    /** The file as a whole. */
    public static Place whole(String file) {
        return new Place(file, 0, 0);
    }

    /** {@code 41:7}, {@code 41}, of a table {@code 41:level}, or nothing for the file as a whole. */
    public String spot() {
        if (line == 0) {
            return "";
        }
        return line + (heading.isEmpty() ? column == 0 ? "" : ":" + column : ":" + heading);
    }
}
