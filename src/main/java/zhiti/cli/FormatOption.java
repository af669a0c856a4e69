package zhiti.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** {@code --format} of what is for reading or for programs. */
final class FormatOption {
    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
    private String format = "text";

    /** The format, if it is one of these. */
    static String known(String format, String... formats) {
        Map<String, String> known = new LinkedHashMap<>();
        for (String one : formats) {
            known.put(one, one);
        }
        return WrongUsage.unlessKnown("格式", "format", known, format);
    }

    /** Whether it is for programs. */
    boolean isJson() {
        return known(format, "text", "json").equals("json");
    }
}
