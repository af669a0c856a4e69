package zhiti.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import zhiti.intake.Folder;
import zhiti.intake.Source;

/** Contents of a journal by their hashes, read by the program that replays. Takes the place of 0.1.0's own archive. */
public final class Archive {
    private final Function<String, byte[]> contents;

    Archive(Function<String, byte[]> contents) {
        this.contents = contents;
    }

    byte[] content(String name) {
        return Objects.requireNonNull(contents.apply(name), name);
    }

    /** A folder as it was read then. */
    Folder folder(String name, String called) {
        Map<String, Source> files = new HashMap<>();
        for (Map.Entry<String, JsonNode> file :
                DecisionRecord.json(content(name)).path("files").properties()) {
            String path = file.getKey();
            files.put(
                    path,
                    new Source(called + "/" + path, content(file.getValue().asText())));
        }
        return new Folder(called, files);
    }
}
