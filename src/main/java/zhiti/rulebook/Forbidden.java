package zhiti.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.standard.Title;

/** Words of the engine's language that the shelf does without, and what to do instead. Said before anything is parsed. */
final class Forbidden {
    private static final Title NO_ATTRIBUTE =
            new Title("順序由資料夾決定，規則不帶屬性", "folders give the order: a rule carries no attribute");
    private static final Title ONE_FINDING = new Title("規則只得出結論，不改事實", "a rule concludes and changes no fact");
    private static final Title PLAIN = new Title("改寫成一般的事實條件", "write a plain condition on a fact");
    private static final Title TWO_RULES = new Title("寫成兩條規則", "write two rules");

    private static final Map<String, Title> WORDS = words();

    private Forbidden() {}

    private static Map<String, Title> words() {
        Map<String, Title> words = new LinkedHashMap<>();
        for (String word : List.of(
                "salience",
                "agenda",
                "ruleflow",
                "activation",
                "no",
                "lock",
                "auto",
                "enabled",
                "duration",
                "timer",
                "calendars",
                "dialect",
                "effective")) {
            words.put(word, NO_ATTRIBUTE);
        }
        for (String word : List.of(
                "modify", "update", "insert", "insertLogical", "delete", "retract", "getKnowledgeRuntime", "drools")) {
            words.put(word, ONE_FINDING);
        }
        for (String word : List.of(
                "eval",
                "from",
                "forall",
                "collect",
                "matches",
                "str",
                "soundslike",
                "instanceof",
                "over",
                "window",
                "query",
                "global",
                "declare",
                "extends",
                "unit",
                "do",
                "null")) {
            words.put(word, PLAIN);
        }
        words.put("or", TWO_RULES);
        for (String word : List.of("java", "javax", "jdk", "sun", "com", "org")) {
            words.put(word, new Title("規則只用 zhiti 的型別", "a rule uses only types of zhiti"));
        }
        return words;
    }

    /** Says every such word, except where it is asked of something ({@code $x.from}) or stands in an import. */
    static void find(List<Token> tokens, Faults faults) {
        int imported = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("import")) {
                imported = token.line();
            }
            boolean asked = i > 0 && tokens.get(i - 1).is(".");
            Title hint = token.kind() == Token.Kind.NAME ? WORDS.get(token.text()) : null;
            if (hint != null && !asked && token.line() != imported) {
                faults.add(
                        token.line(),
                        token.column(),
                        new Title("規則裡不能有「" + token.text() + "」", "a rule can't have '" + token.text() + "'"),
                        Optional.of(hint));
            }
        }
        methods(tokens, faults);
    }

    /** A method or query of the file's own. */
    private static void methods(List<Token> tokens, Faults faults) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is("function") && (i == 0 || !tokens.get(i - 1).is("import"))) {
                faults.add(tokens.get(i), "規則檔不能有自己的 function", "a rule file has no function of its own");
            }
        }
    }
}
