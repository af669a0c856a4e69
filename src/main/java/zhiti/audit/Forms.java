package zhiti.audit;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import zhiti.intake.Folder;

/** The forms of what is stored, all but a decision's own. */
final class Forms {
    private Forms() {}

    /** Every form begins with its version and its kind, so that an older program knows what it can't read. */
    static Compact of(String kind) {
        return new Compact().open('{').key("format").plain(Pass.FORMAT).field("kind", kind);
    }

    /** The first record of a journal: whose it is. */
    static byte[] journal(String origin, Instant when) {
        return of("journal")
                .field("origin", origin)
                .field("when", when.toString())
                .close('}')
                .bytes();
    }

    /** A folder: each path with the hash of its content. Adds the contents. */
    static byte[] folder(Folder folder, Map<String, byte[]> contents) {
        Map<String, String> names = new TreeMap<>();
        folder.files().forEach((path, source) -> {
            String name = Hashes.name(source.bytes());
            contents.putIfAbsent(name, source.bytes());
            names.put(path, name);
        });
        Compact json = of("folder").key("files").open('{');
        names.forEach(json::field);
        return json.close('}').close('}').bytes();
    }

    /** What a human made of a decision later. */
    static byte[] word(Word word, Entry of, String person, String by, Instant when) {
        return of("word")
                .key("of")
                .plain(of.number())
                .field("leaf", HexFormat.of().formatHex(of.leaf()))
                .field("person", person)
                .field("word", word.verdict().id())
                .field("reason", word.reason().id())
                .field("comment", word.comment())
                .field("by", by)
                .field("when", when.toString())
                .close('}')
                .bytes();
    }
}
