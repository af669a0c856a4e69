package zhiti.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * JSON in the one form that records are stored and compared in: no white space, keys in the order in which they are
 * written, text as it is but for what JSON needs escaped. What is absent is left away. It is written as the bytes that
 * are stored, since of every plan on record there are tens of thousands.
 */
final class Compact {
    private static final String DIGITS = "0123456789abcdef";
    private static final int HEX = 16;
    /** The most bytes that a character takes: escaped. */
    private static final int LONGEST = 6;

    private byte[] out = new byte[256];
    private int size;
    /** Whether something stands before what comes next, so that a comma is due. */
    private boolean follows;

    Compact open(char bracket) {
        next();
        put(bracket);
        follows = false;
        return this;
    }

    Compact close(char bracket) {
        put(bracket);
        follows = true;
        return this;
    }

    Compact key(String name) {
        next();
        quote(name);
        put(':');
        follows = false;
        return this;
    }

    /** A key that is quoted already, with its colon. */
    Compact quoted(String key) {
        next();
        ascii(key);
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
        ascii(String.valueOf(value));
        return this;
    }

    /** JSON that is written already. */
    Compact raw(byte[] json) {
        next();
        room(json.length);
        System.arraycopy(json, 0, out, size, json.length);
        size += json.length;
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
            put(',');
        }
        follows = true;
    }

    private void room(int more) {
        if (out.length - size < more) {
            out = Arrays.copyOf(out, Math.max(2 * out.length, size + more));
        }
    }

    private void put(char ascii) {
        room(1);
        out[size++] = (byte) ascii;
    }

    private void ascii(String text) {
        room(text.length());
        for (int i = 0; i < text.length(); i++) {
            out[size++] = (byte) text.charAt(i);
        }
    }

    private void quote(String value) {
        room(LONGEST * value.length() + 2);
        out[size++] = '"';
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out[size++] = '\\';
                out[size++] = (byte) c;
            } else if (c < ' ') {
                escape(c);
            } else if (c < 0x80) {
                out[size++] = (byte) c;
            } else if (!Character.isSurrogate(c)) {
                beyondAscii(c);
            } else if (isPair(value, i)) {
                beyondBasic(value.codePointAt(i++));
            } else {
                // Half a character can't be written as UTF-8.
                escape(c);
            }
        }
        out[size++] = '"';
    }

    private void escape(char c) {
        out[size++] = '\\';
        out[size++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            out[size++] = (byte) DIGITS.charAt(c >> shift & HEX - 1);
        }
    }

    private void beyondAscii(char c) {
        if (c < 0x800) {
            out[size++] = (byte) (0xC0 | c >> 6);
        } else {
            out[size++] = (byte) (0xE0 | c >> 12);
            out[size++] = (byte) (0x80 | c >> 6 & 0x3F);
        }
        out[size++] = (byte) (0x80 | c & 0x3F);
    }

    private void beyondBasic(int character) {
        out[size++] = (byte) (0xF0 | character >> 18);
        out[size++] = (byte) (0x80 | character >> 12 & 0x3F);
        out[size++] = (byte) (0x80 | character >> 6 & 0x3F);
        out[size++] = (byte) (0x80 | character & 0x3F);
    }

    private static boolean isPair(String value, int at) {
        return Character.isHighSurrogate(value.charAt(at))
                && at + 1 < value.length()
                && Character.isLowSurrogate(value.charAt(at + 1));
    }

    byte[] bytes() {
        return Arrays.copyOf(out, size);
    }

    @Override
    public String toString() {
        return new String(out, 0, size, StandardCharsets.UTF_8);
    }
}
