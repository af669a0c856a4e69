package zhiti.audit;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhiti.intake.Folder;
import zhiti.intake.Source;

/**
 * A company's files name whoever laid something down; of its own people neither name nor id is kept. An id of digits is
 * sought in comments only: elsewhere the same digits may be a number or a part of a day. So is a word of the trade: to hide
 * it would change what the files say, and it is stored with the rules and the catalog anyway.
 */
final class HouseWords {
    /** A name of one character stands in too many words of a company's files. */
    static final int NAMES = 2;

    /** How far a full-width letter stands behind the plain one. */
    private static final int WIDER = 0xFEE0;

    private static final Pattern COMMENT = Pattern.compile("(?m)(?<!\\S)#.*$");

    private final Optional<Folder> own;
    private final Disguise everywhere;
    private final Disguise comments;
    private final Map<String, String> asked = new HashMap<>();

    /**
     * @param own the company's folder, where there is one
     * @param ids each with what stands for it
     * @param names likewise
     */
    HouseWords(Optional<Folder> own, Map<String, String> ids, Map<String, String> names, TradeWords trade) {
        this.own = own;
        Map<String, String> all = new HashMap<>(names);
        all.keySet().removeIf(name -> name.length() < NAMES);
        Map<String, String> more = new HashMap<>();
        ids.forEach((id, local) -> {
            if (!id.chars().allMatch(Character::isDigit)) {
                all.put(id, local);
            } else if (!Disguise.isPlainNumber(id)) {
                more.put(id, local);
            }
        });
        // Readers take full-width letters for plain ones, so they are the same word.
        List.copyOf(all.keySet()).forEach(word -> all.putIfAbsent(wide(word), all.get(word)));
        List<String> texts = own.map(HouseWords::texts).orElse(List.of());
        all.keySet().removeIf(word -> texts.stream().noneMatch(text -> text.contains(word)));
        Map<String, String> kept = new HashMap<>(all);
        kept.keySet().removeIf(trade::has);
        more.putAll(all);
        this.everywhere = Disguise.ofWords(kept);
        this.comments = Disguise.ofWords(more);
    }

    private static String wide(String word) {
        StringBuilder wide = new StringBuilder();
        word.chars().forEach(c -> wide.append((char) (c > ' ' && c <= '~' ? c + WIDER : c)));
        return wide.toString();
    }

    private static List<String> texts(Folder own) {
        return own.files().values().stream().map(HouseWords::text).toList();
    }

    private static String text(Source source) {
        return new String(source.bytes(), StandardCharsets.UTF_8);
    }

    /** The folder without them. */
    Optional<Folder> without() {
        return own.map(folder -> {
            Map<String, Source> files = new TreeMap<>();
            folder.files().forEach((path, source) -> {
                String clean = COMMENT.matcher(everywhere.words(text(source)))
                        .replaceAll(comment -> Matcher.quoteReplacement(comments.words(comment.group())));
                files.put(path, clean.equals(text(source)) ? source : new Source(source.name(), Hashes.utf8(clean)));
            });
            return new Folder(folder.name(), files);
        });
    }

    /** What stands in the company's files for a value that they ask for, as it is written there or as readers take it. */
    Optional<String> asked(String value) {
        if (asked.isEmpty()) {
            own.ifPresent(folder -> folder.files().values().stream()
                    .flatMap(source -> TradeWords.values(source).stream())
                    .forEach(this::ask));
        }
        return Optional.ofNullable(asked.get(value));
    }

    private void ask(String value) {
        String clean = everywhere.words(value);
        asked.put(TradeWords.read(value), TradeWords.read(clean));
        asked.put(value.strip(), clean.strip());
    }
}
