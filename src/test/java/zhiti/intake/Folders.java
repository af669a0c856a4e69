package zhiti.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhiti.standard.Language;

/** Folders made of text, for tests. */
final class Folders {
    private Folders() {}

    /** A folder {@code catalog} of these files: path, text, path, text … */
    static Folder of(String... pathsAndTexts) {
        return with(new Folder("catalog", Map.of()), pathsAndTexts);
    }

    /** The same folder with these files in place of, or beside, its own. */
    static Folder with(Folder folder, String... pathsAndTexts) {
        Map<String, Source> files = new LinkedHashMap<>(folder.files());
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            String path = pathsAndTexts[i];
            files.put(path, new Source(folder.name() + "/" + path, pathsAndTexts[i + 1].getBytes(UTF_8)));
        }
        return new Folder(folder.name(), files);
    }

    /** The same folder with one text replaced in one of its files, where it has to stand. */
    static Folder changed(Folder folder, String path, String from, String to) {
        String text = new String(folder.files().get(path).bytes(), UTF_8);
        if (!text.contains(from)) {
            throw new IllegalArgumentException("'" + from + "' does not stand in " + path);
        }
        return with(folder, path, text.replace(from, to));
    }

    static <T> T read(Read<T> read) {
        if (read instanceof Read.Ok<T> ok) {
            return ok.value();
        }
        throw new AssertionError(String.join("\n", problems(read)));
    }

    static List<String> problems(Read<?> read) {
        return read.problems().stream().map(p -> p.in(Language.ZH_TW)).toList();
    }
}
