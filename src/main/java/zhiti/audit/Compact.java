package zhiti.audit;

import java.util.List;

/**
 * JSON in the one form that records are stored and compared in: no white space, keys in the order in which they are
 * written, text as it is but for what JSON needs escaped. What is absent is left away.
 */
final class Compact {
    private static final String DIGITS = "0123456789abcdef";
    private static final int HEX = 16;

    private final StringBuilder out = new StringBuilder(256);
    /** Whether something stands before what comes next, so that a comma is due. */
    private boolean follows;

    Compact open(char bracket) {
        next();
        out.append(bracket);
        follows = false;
        return this;
    }

    Compact close(char bracket) {
        out.append(bracket);
        follows = true;
        return this;
    }

    Compact key(String name) {
        next();
        quote(name);
        out.append(':');
        follows = false;
        return this;
    }

    /** A key that is quoted already, with its colon. */
    Compact quoted(String key) {
        next();
        out.append(key);
        follows = false;
        return this;
    }

    Compact text(String value) {
        next();
        quote(value);
        return this;
    }

    /** A number or a truth value, as it is written. */
    Compact plain(Object value) {
        next();
        out.append(value);
        return this;
    }

    /** JSON that is written already. */
    Compact raw(CharSequence json) {
        next();
        out.append(json);
        return this;
    }

    Compact field(String name, String value) {
        return key(name).text(value);
    }

    Compact texts(String name, List<String> values) {
        key(name).open('[');
        values.forEach(this::text);
        return close(']');
    }

    private void next() {
        if (follows) {
            out.append(',');
        }
        follows = true;
    }

    private void quote(String value) {
        out.append('"');
        int plain = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\' || c < ' ' || Character.isSurrogate(c) && !isPaired(value, i)) {
                out.append(value, plain, i);
                escape(c);
                plain = i + 1;
            }
        }
        out.append(value, plain, value.length()).append('"');
    }

    private void escape(char c) {
        if (c == '"' || c == '\\') {
            out.append('\\').append(c);
            return;
        }
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(DIGITS.charAt(c >> shift & HEX - 1));
        }
    }

    /** Half a character can't be written as UTF-8. */
    private static boolean isPaired(String value, int at) {
        return Character.isHighSurrogate(value.charAt(at))
                ? at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(value.charAt(at - 1));
    }

    boolean isEmpty() {
        return out.length() == 0;
    }

    byte[] bytes() {
        return Hashes.utf8(out.toString());
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
