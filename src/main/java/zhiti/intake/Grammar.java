package zhiti.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import zhiti.standard.Title;

/** A parser's complaint in the words of someone who edits a file by hand. */
final class Grammar {
    /** A piece of the parser's own message, and what it means. The first that fits is said. */
    private record Meaning(String piece, Title title) {}

    private static final List<Meaning> YAML = List.of(
            new Meaning(
                    "mapping values are not allowed here",
                    new Title(
                            "這裡不能有冒號：縮排不齊，或文字含「: 」而沒有加引號",
                            "no colon is expected here: check the indentation, or quote the text")),
            new Meaning("(TAB)", new Title("縮排用了定位字元（Tab），請改用空白", "a tab is used for indentation: use spaces")),
            new Meaning(
                    "end of stream",
                    new Title("檔案到此中斷，還有括號或引號沒有關上", "the file breaks off here, with brackets or quotes still open")),
            new Meaning(
                    "<stream end>", new Title("檔案到此中斷，還有括號沒有關上", "the file breaks off here, with brackets still open")),
            new Meaning(
                    "expected <block end>",
                    new Title("縮排不齊：這一行與上面的層次對不上", "this line's indentation fits none of the lines above")),
            new Meaning("could not find expected ':'", new Title("少了冒號「:」", "a colon ':' is missing")),
            new Meaning("expected ',' or", new Title("括號裡少了逗號或右括號", "a comma or a closing bracket is missing")),
            new Meaning(
                    "cannot start any token",
                    new Title("這個字元不能放在開頭，請加引號", "this character can't begin a value: quote it")),
            new Meaning("undefined alias", new Title("不接受別名", "an alias is not accepted")),
            new Meaning(
                    "escape character",
                    new Title("雙引號裡的反斜線寫法不對", "the backslash in this quoted text is not understood")));

    private static final List<Meaning> JSON = List.of(
            new Meaning(
                    "was expecting double-quote to start field name",
                    new Title(
                            "欄位名稱須加雙引號，且最後一項後面不加逗號",
                            "a field's name needs double quotes, and no comma follows the last one")),
            new Meaning("was expecting comma to separate", new Title("少了逗號", "a comma is missing")),
            new Meaning("was expecting a colon", new Title("少了冒號「:」", "a colon ':' is missing")),
            new Meaning("Unrecognized token", new Title("文字須加雙引號", "text needs double quotes")),
            new Meaning(
                    "Illegal unquoted character",
                    new Title("引號裡不能換行或含控制字元", "quoted text holds no line break or control character")));

    private Grammar() {}

    static Title yaml(String message) {
        return meaning(YAML, message, "YAML");
    }

    static Title json(String message) {
        return meaning(JSON, message, "JSON");
    }

    private static Title meaning(List<Meaning> meanings, String message, String form) {
        return meanings.stream()
                .filter(m -> message.contains(m.piece()))
                .map(Meaning::title)
                .findFirst()
                .orElse(new Title(form + " 寫法有誤（" + message + "）", "this is not " + form + " (" + message + ")"));
    }

    /** A control character; the reader says only how many characters it had read, so its line is counted here. */
    static Problem unprintable(Source source, int codePoint) {
        String text = new String(source.bytes(), StandardCharsets.UTF_8);
        int at = text.indexOf(new String(Character.toChars(codePoint)));
        int line = at < 0
                ? 0
                : 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        String code = String.format("U+%04X", codePoint);
        return Problem.at(
                new Place(source.name(), line, 0),
                new Title("含有看不見的控制字元 " + code, "it holds the control character " + code),
                new Title("請刪除", "delete it"));
    }
}
