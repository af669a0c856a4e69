package zhiti.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import zhiti.standard.Title;

/** An encoding, older than Unicode, in which East Asian spreadsheets still save text, and how usual its characters are. */
enum LegacyEncoding {
    BIG5(new Title("Big5（MS950）", "Big5 (MS950)"), "MS950", "traditional", 0xA440, 0xC67E, 0x40, 1),
    GBK(new Title("GBK（簡體中文）", "GBK (Simplified Chinese)"), "GB18030", "simplified", 0xB0A1, 0xD7F9, 0xA1, 1),
    SHIFT_JIS(
            new Title("Shift-JIS（日文）", "Shift-JIS (Japanese)"), "windows-31j", "japanese", 0x889F, 0x9872, 0x40, 0.05),
    EUC_KR(new Title("EUC-KR（韓文）", "EUC-KR (Korean)"), "MS949", "korean", 0xB0A1, 0xC8FE, 0xA1, 0.01);

    /** How likely a character of each class is, as the natural logarithm: its class's share over its class's size. */
    private static final double COMMON = Math.log(0.9 / 1400);

    private static final double LISTED = Math.log(0.09 / 4000);
    private static final double RARE = Math.log(0.01 / 8000);
    /** A character of private use, or bytes that are none. */
    private static final double NONE = Math.log(1e-9);

    private final Title title;
    /** How much is to be said for it before a byte is read, as a logarithm. */
    private final double expected;

    private final Charset charset;
    private final BitSet common;
    private final BitSet listed;

    LegacyEncoding(Title title, String charset, String usual, int first, int last, int trail, double expected) {
        this.title = title;
        this.expected = Math.log(expected);
        this.charset = Charset.forName(charset);
        this.common = usual(usual);
        this.listed = level(this.charset, first, last, trail);
        if (usual.equals("simplified")) {
            // Traditional characters saved on a machine in China.
            listed.or(usual("traditional"));
        } else if (usual.equals("japanese")) {
            common.set(0x3041, 0x3100);
        }
    }

    Title title() {
        return title;
    }

    private static BitSet usual(String name) {
        try (InputStream in = LegacyEncoding.class.getResourceAsStream("common-characters.txt")) {
            BitSet set = new BitSet();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(name + "="))
                    .flatMapToInt(line -> line.substring(name.length() + 1).chars())
                    .forEach(set::set);
            return set;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first level of a character set: what its makers took for usual. */
    private static BitSet level(Charset charset, int first, int last, int trail) {
        BitSet set = new BitSet();
        for (int code = first; code <= last; code++) {
            if ((code & 0xFF) >= trail) {
                String text = new String(new byte[] {(byte) (code >> 8), (byte) code}, charset);
                if (text.length() == 1 && Character.isLetter(text.charAt(0))) {
                    set.set(text.charAt(0));
                }
            }
        }
        return set;
    }

    /** These bytes in this encoding, and how likely such a text is. Bytes that are no character are left out. */
    LegacyText decode(byte[] bytes) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        int firstBad = -1;
        int bad = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            firstBad = firstBad < 0 ? in.position() : firstBad;
            bad++;
            // The byte after a broken lead byte may be a letter of its own.
            in.position(in.position() + 1);
            decoder.reset();
            result = decoder.decode(in, out, true);
        }
        String text = out.flip().toString();
        return weighed(this == BIG5 ? EtenCharacters.mapped(text) : text, firstBad, bad);
    }

    private LegacyText weighed(String text, int firstBad, int bad) {
        double likelihood = expected + bad * NONE;
        int foreign = bad;
        int known = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                foreign++;
                known += common.get(c) || listed.get(c) || isSymbol(c) ? 1 : 0;
                likelihood += weight(c);
            }
        }
        return new LegacyText(this, text, firstBad, likelihood, foreign == 0 ? 0 : (double) known / foreign);
    }

    private double weight(char c) {
        if (Character.getType(c) == Character.PRIVATE_USE) {
            return NONE;
        }
        return common.get(c) ? COMMON : listed.get(c) || isSymbol(c) ? LISTED : RARE;
    }

    /** Punctuation and full-width letters, which all of these encodings have. */
    private static boolean isSymbol(char c) {
        return c >= 0x3000 && c <= 0x303F || c >= 0xFF01 && c <= 0xFF5E || c == '€' || c >= 0x2460 && c <= 0x2473;
    }
}
