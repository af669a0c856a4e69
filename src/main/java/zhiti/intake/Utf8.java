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
    /** What to do with a file whose encoding is only guessed. */
    static final Title CHECK_AND_SAVE_AS =
            new Title("請確認文字無誤，另存為 UTF-8", "check that its words are right and save it as UTF-8");

    /** What to do with a file that is nearly in its encoding. */
    static final Title DAMAGED =
            new Title("檔案可能損壞或不完整：請重新匯出，另存為 UTF-8", "the file may be damaged or cut short: export it again, as UTF-8");

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

    static boolean isWide(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        boolean marked = bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        // Without a mark it shows by a zero among the first two: no text in UTF-8 begins so.
        return marked || bytes[0] == 0 || bytes[1] == 0;
    }

    /** Where the first byte stands that is not UTF-8, from 0; -1 where there is none. */
    static int firstBad(byte[] bytes) {
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

    /** The problem that a file is not UTF-8, with what it most likely is instead. */
    static Problem invalid(Source source, int offset) {
        Place place = new Place(source.name(), line(source.bytes(), offset), 0);
        Title what = new Title("第 " + (offset + 1) + " 個位元組不是 UTF-8", "byte " + (offset + 1) + " is not UTF-8");
        boolean damaged = isDamaged(source.bytes());
        Optional<Title> likely = damaged ? Optional.empty() : LegacyText.likely(LegacyText.readings(source.bytes()));
        return Problem.at(
                place,
                likely.map(l -> new Title(what.zh() + "，" + l.zh(), what.en() + ", " + l.en()))
                        .orElse(what),
                likely.map(l -> CHECK_AND_SAVE_AS).orElse(damaged ? DAMAGED : SAVE_AS));
    }

    /** The line of a byte, from 1. */
    static int line(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            boolean ends = bytes[i] == '\n' || bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n');
            line += ends ? 1 : 0;
        }
        return line;
    }

    /** Whether the text is UTF-8 but for a few bytes: most of its sequences of three bytes are whole. */
    static boolean isDamaged(byte[] bytes) {
        int whole = 0;
        int broken = 0;
        int i = 0;
        while (i < bytes.length) {
            int rest = Math.max(0, Integer.numberOfLeadingZeros(~(bytes[i] << 24)) - 1);
            boolean good = bytes[i] >= 0 || rest >= 1 && rest <= 3 && followed(bytes, i, rest);
            whole += good && rest >= 2 ? 1 : 0;
            broken += good ? 0 : 1;
            i += good ? 1 + rest : 1;
            while (!good && i < bytes.length && isFollowing(bytes[i])) {
                i++;
            }
        }
        return whole > broken;
    }

    private static boolean isFollowing(byte b) {
        return (b & 0xC0) == 0x80;
    }

    private static boolean followed(byte[] bytes, int at, int rest) {
        for (int i = at + 1; i <= at + rest; i++) {
            if (i >= bytes.length || !isFollowing(bytes[i])) {
                return false;
            }
        }
        return true;
    }
}
