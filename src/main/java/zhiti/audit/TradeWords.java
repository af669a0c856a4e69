package zhiti.audit;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhiti.intake.Folder;
import zhiti.intake.Node;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.intake.Tree;

/**
 * The words of the trade: what rules, standards and the catalog say and ask for. They are stored as they are, so whoever
 * shares a word with them is told by it no more than everybody else. Looked up only where a name or an id might be one.
 */
final class TradeWords {
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\]*)\"");
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+(?:[-_.][\\p{L}\\p{N}]+)*");
    private static final Pattern JOINT = Pattern.compile("[-_.]");
    private static final String STARTER = "starter/";

    private final List<Folder> stored;
    private Set<String> asked = Set.of();
    private Set<String> tokens = Set.of();

    /** @param stored folders that are stored as they are */
    TradeWords(List<Folder> stored) {
        this.stored = List.copyOf(stored);
    }

    /** A value as readers of people files take it: full-width letters and digits as plain ones. */
    static String read(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).strip();
    }

    /** Every single value of a file, as it is written. */
    static List<String> values(Source source) {
        List<String> values = new ArrayList<>();
        if (source.name().endsWith(".drl")) {
            Matcher literal = LITERAL.matcher(new String(source.bytes(), StandardCharsets.UTF_8));
            while (literal.find()) {
                values.add(literal.group(1));
            }
        } else if (!source.name().endsWith(".md") && Tree.read(source) instanceof Read.Ok<Node> ok) {
            values(ok.value(), values);
        }
        return values;
    }

    private static void values(Node node, List<String> values) {
        if (node instanceof Node.Scalar scalar) {
            values.add(scalar.text());
        } else if (node instanceof Node.ListNode list) {
            list.items().forEach(item -> values(item, values));
        } else if (node instanceof Node.MapNode map) {
            map.fields().forEach(field -> values(field.value(), values));
        }
    }

    /** Whether a value of a person's file is one that may be asked for: in whatever case, for readers forgive it. */
    boolean isAsked(String value) {
        if (asked.isEmpty()) {
            Set<String> all = new HashSet<>();
            stored.forEach(folder ->
                    folder.files().values().forEach(source -> values(source).forEach(one -> all.add(folded(one)))));
            asked = all;
        }
        return asked.contains(folded(value));
    }

    private static String folded(String value) {
        return read(value).toLowerCase(Locale.ROOT);
    }

    /** Whether a word stands among them by itself or as a part of an id; or as a field of a company's files. */
    boolean has(String word) {
        if (tokens.isEmpty()) {
            Set<String> all = new HashSet<>();
            stored.forEach(folder -> tokens(folder, all));
            tokens(Folder.shipped("catalog").only(path -> path.startsWith(STARTER)), all);
            tokens = all;
        }
        return tokens.contains(word);
    }

    private static void tokens(Folder folder, Set<String> all) {
        folder.files().values().forEach(source -> {
            Matcher token = TOKEN.matcher(new String(source.bytes(), StandardCharsets.UTF_8));
            while (token.find()) {
                all.add(token.group());
                all.addAll(List.of(JOINT.split(token.group())));
            }
        });
    }
}
