package zhiti.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import zhiti.standard.Title;

/**
 * Characters that a reader can't see or that change how what stands beside them is shown: control characters, direction
 * overrides, line separators and half characters (lone surrogates) are refused with their place and code point; invisible
 * characters such as a zero-width space are left out, which is said. Rare characters, combining marks, private-use
 * characters and what joins emoji stay as they are.
 */
public final class CharacterCheck {
    private static final String INVISIBLE =
            "\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u2060\u2061\u2062\u2063\u2064\u3164\uFEFF\uFFA0";

    private final Findings findings;

    private CharacterCheck(Findings findings) {
        this.findings = findings;
    }

    /** A tree without such characters, shown by their code points where they were refused. */
    static Read<Node> of(Node root) {
        Findings findings = new Findings();
        Node checked = new CharacterCheck(findings).node(root);
        return findings.read(checked);
    }

    private Node node(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return isPlain(scalar.text())
                    ? scalar
                    : new Node.Scalar(text(scalar.text(), scalar.place()), scalar.quoted(), scalar.place());
        }
        if (node instanceof Node.ListNode list) {
            return new Node.ListNode(list.items().stream().map(this::node).toList(), list.place());
        }
        Node.MapNode map = (Node.MapNode) node;
        List<Node.Field> fields = new ArrayList<>();
        map.fields()
                .forEach(field -> fields.add(
                        new Node.Field(text(field.name(), field.place()), field.place(), node(field.value()))));
        return new Node.MapNode(fields, map.place());
    }

    /** A text without such characters, and the findings about it. */
    static String text(String text, Place place, Findings findings) {
        return new CharacterCheck(findings).text(text, place);
    }

    private String text(String text, Place place) {
        if (isPlain(text)) {
            return text;
        }
        text.codePoints()
                .filter(CharacterCheck::isRefused)
                .distinct()
                .forEach(point -> findings.problem(
                        place,
                        new Title(
                                "這裡有" + kind(point).zh() + " " + name(point),
                                kind(point).en() + " " + name(point) + " stands here"),
                        new Title("刪去這個字元後重新輸入", "delete it and type the text anew")));
        text.codePoints()
                .filter(CharacterCheck::isInvisible)
                .findFirst()
                .ifPresent(point -> findings.note(
                        place,
                        new Title(
                                "略去看不見的字元 " + name(point) + "，讀作 '" + visible(text) + "'",
                                "the invisible character " + name(point) + " is left out: read as '" + visible(text)
                                        + "'")));
        return visible(text);
    }

    /** Text in which invisible characters are left out and those that are refused are shown by their code points. */
    public static String visible(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().filter(point -> !isInvisible(point)).forEach(point -> {
            if (isRefused(point)) {
                shown.append('⟨').append(name(point)).append('⟩');
            } else {
                shown.appendCodePoint(point);
            }
        });
        return shown.toString();
    }

    private static boolean isPlain(String text) {
        return text.codePoints().noneMatch(point -> isRefused(point) || isInvisible(point));
    }

    private static boolean isRefused(int point) {
        return isControl(point)
                || isSurrogate(point)
                || isDirection(point)
                || point == 0x2028
                || point == 0x2029
                || (point & 0xFFFE) == 0xFFFE
                || point >= 0xFDD0 && point <= 0xFDEF;
    }

    private static boolean isControl(int point) {
        return Character.isISOControl(point) && point != '\t' && point != '\n' && point != '\r';
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static boolean isDirection(int point) {
        return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    }

    private static boolean isInvisible(int point) {
        return INVISIBLE.indexOf(point) >= 0;
    }

    private static Title kind(int point) {
        if (isControl(point)) {
            return new Title("控制字元", "the control character");
        }
        if (isSurrogate(point)) {
            return new Title("不完整的字元（半個字）", "half a character,");
        }
        return isDirection(point)
                ? new Title("改變文字方向的字元", "the direction override")
                : new Title("不能使用的字元", "the character that no text can hold,");
    }

    private static String name(int point) {
        return String.format(Locale.ROOT, "U+%04X", point);
    }
}
