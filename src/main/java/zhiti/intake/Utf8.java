package zhiti.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import zhiti.standard.Title;

/** The encoding of what people write: UTF-8, with or without a byte order mark, and nothing else. */
final class Utf8 {
    private static final Title SAVE_AS = new Title("請另存為 UTF-8", "save it as UTF-8");

    private Utf8() {}

    /** What is wrong with the encoding, if anything. */
    static Optional<Problem> check(Source source) {
        byte[] bytes = source.bytes();
        if (isWide(bytes)) {
            return Optional.of(Problem.at(
                    Place.whole(source.name()),
                    new Title("編碼是 UTF-16 或 UTF-32，不是 UTF-8", "this is UTF-16 or UTF-32, not UTF-8"),
                    SAVE_AS));
        }
        int bad = firstBad(bytes);
        return bad < 0 ? Optional.empty() : Optional.of(invalid(source, bad));
    }

    /** How many bytes the byte order mark takes: 3, or 0 where there is none. */
    static int markLength(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
    }

    private static boolean isWide(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        boolean marked = bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        // Without a mark it shows by a zero among the first two: no text in UTF-8 begins so.
        return marked || bytes[0] == 0 || bytes[1] == 0;
    }

    private static int firstBad(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }

    private static Problem invalid(Source source, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += source.bytes()[i] == '\n' ? 1 : 0;
        }
        return Problem.at(
                new Place(source.name(), line, 0),
                new Title("第 " + (offset + 1) + " 個位元組不是 UTF-8", "byte " + (offset + 1) + " is not UTF-8"),
                SAVE_AS);
    }
}
