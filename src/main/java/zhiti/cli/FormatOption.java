package zhiti.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** {@code --format} of what is for reading or for programs. */
final class FormatOption {
    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
    private String format = "text";

    /** One of these, in this order in hints; the first of them is not the default, {@code text} is. */
    String oneOf(String... formats) {
        Map<String, String> known = new LinkedHashMap<>();
        for (String one : formats) {
            known.put(one, one);
        }
        return WrongUsage.unlessKnown("格式", "format", known, format);
    }

    /** Whether it is for programs. */
    boolean isJson() {
        return oneOf("text", "json").equals("json");
    }
}
