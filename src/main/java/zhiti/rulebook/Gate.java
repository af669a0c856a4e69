package zhiti.rulebook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.standard.Title;

/**
 * Decides whether a rule file may be compiled. A rule file is code, so what is not known to be harmless is refused, with
 * file, line and what to write instead.
 */
public final class Gate {
    private static final int LINES = 40;
    private static final int CHARACTERS = 10_000;
    private static final Pattern PLACE =
            Pattern.compile("(?:.*[/\\\\])?([a-z][a-z-]*)[/\\\\]([a-z0-9][a-z0-9-]*)\\.drl");

    private final Vocabulary vocabulary;
    private final Set<String> policy;

    /** @param policy the names of all numbers that a rule may ask for, in written order */
    public Gate(Vocabulary vocabulary, Set<String> policy) {
        this.vocabulary = vocabulary;
        this.policy = policy;
    }

    /** The card of a rule that may be compiled, or everything that is wrong with its file. */
    public Read<RuleCard> card(Source source) {
        return check(source).map(Checked::card);
    }

    Read<Checked> check(Source source) {
        Faults faults = new Faults(source.name());
        Optional<Checked> checked = Optional.empty();
        try {
            checked = check(source, faults);
        } catch (Refusal refusal) {
            refusal.tell(faults);
        }
        return checked.isPresent() && faults.isEmpty() ? Read.ok(checked.get()) : new Read.Refused<>(faults.problems());
    }

    private Optional<Checked> check(Source source, Faults faults) {
        String path = path(source.name());
        String text = text(source);
        List<Token> tokens = Lexer.cut(text);
        Forbidden.find(tokens, faults);
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        RuleFile rule = new RuleParser(tokens).parse();
        return Optional.of(check(rule, path, source, faults));
    }

    private Checked check(RuleFile rule, String path, Source source, Faults faults) {
        String folder = path.substring(0, path.indexOf('/'));
        HeaderCheck header = new HeaderCheck(vocabulary, path, faults);
        header.place(rule);
        Names names = header.imports(rule);
        PolicyReads reads = new PolicyReads(policy);
        ExprCheck expressions = new ExprCheck(names, reads, faults);
        Scope scope = new Scope();
        new WhenCheck(vocabulary, folder, names, expressions, faults).check(rule, scope);
        new ThenCheck(vocabulary, folder, names, expressions, faults).check(rule.conclusion(), scope);
        RuleCard card = header.marks(rule, scope, source.digest());
        List<String> bindings =
                scope.all().keySet().stream().map(b -> b.substring(1)).toList();
        return new Checked(
                card,
                folder,
                source.name(),
                rule.name().line(),
                bindings,
                Look.of(rule),
                reads.names(),
                Written.anew(rule, folder));
    }

    /** Where the file lies on the shelf, without its ending. */
    private String path(String file) {
        Matcher place = PLACE.matcher(file);
        if (!place.matches() || !vocabulary.hasFolder(place.group(1))) {
            List<String> folders =
                    vocabulary.folders().stream().map(Vocabulary.Folder::name).toList();
            throw new Refusal(
                    0,
                    0,
                    new Title("規則檔不在任何一個規則資料夾裡", "the rule lies in no folder of the shelf"),
                    Optional.of(Title.same(String.join(", ", folders) + ": FOLDER/lower-case-name.drl")));
        }
        return place.group(1) + "/" + place.group(2);
    }

    private static String text(Source source) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(source.bytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(0, 0, new Title("編碼不是 UTF-8", "this is not UTF-8"), Optional.empty());
        }
        long lines = text.stripTrailing().lines().count();
        if (lines > LINES || text.length() > CHARACTERS) {
            throw new Refusal(
                    LINES + 1,
                    0,
                    new Title(
                            "規則超過 " + LINES + " 行，或字數過多", "a rule has at most " + LINES + " lines of readable length"),
                    Optional.of(new Title("拆成兩條規則", "make it two rules")));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
