package zhiti.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-16, which Excel calls Unicode text: told by its byte order mark, or by the zeros beside plain letters. */
final class WideText {
    /** Of a hundred bytes in one place of each pair so many zeros make it UTF-16, and several times as many as in the other. */
    private static final int MANY = 20;

    private static final int TIMES = 4;

    private WideText() {}

    /** The encoding of a text of two bytes a character; empty where it is none. */
    static Optional<Charset> charset(byte[] bytes) {
        if (isUtf32(bytes)) {
            return Optional.empty();
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        long half = Math.max(1, bytes.length / 2);
        long first = 100 * zeros(bytes, 0) / half;
        long second = 100 * zeros(bytes, 1) / half;
        if (second >= MANY && second >= TIMES * first) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return first >= MANY && first >= TIMES * second ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    static boolean isUtf32(byte[] bytes) {
        return bytes.length >= 4
                && (begins(bytes, 0xFF, 0xFE) && bytes[2] == 0 && bytes[3] == 0
                        || begins(bytes, 0, 0) && (bytes[2] == (byte) 0xFE || bytes[2] == 0));
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }

    private static long zeros(byte[] bytes, int from) {
        long zeros = 0;
        for (int i = from; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }
}
