package zhiti.intake;

import java.util.regex.Pattern;

/** White space as spreadsheets and web pages leave it: no-break and full-width blanks and byte order marks with the rest. */
final class Blanks {
    private static final String ANY = "[\\s\\p{Z}\\x85\\uFEFF\\u200B]";
    private static final Pattern AROUND = Pattern.compile("\\A" + ANY + "+|" + ANY + "+\\z");
    private static final Pattern ALL = Pattern.compile(ANY + "+");
    private static final Pattern BREAKS = Pattern.compile("[ \\t]*[\\r\\n\\x0B\\f\\x85\\u2028\\u2029]+[ \\t]*");

    private Blanks() {}

    /** Without the white space around it. */
    static String strip(String text) {
        return AROUND.matcher(text).replaceAll("");
    }

    /** Without any white space. */
    static String without(String text) {
        return ALL.matcher(text).replaceAll("");
    }

    /** With a blank in the place of line breaks. */
    static String inOneLine(String text) {
        return BREAKS.matcher(text).replaceAll(" ");
    }
}
