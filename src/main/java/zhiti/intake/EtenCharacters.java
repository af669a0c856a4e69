package zhiti.intake;

import java.nio.charset.Charset;

/**
 * The symbols, kana and Cyrillic letters that the ETEN system (倚天) added to Big5 at C6A1–C8D3 and Windows keeps for
 * private use. Big5-HKSCS has them at the same place as what they are.
 */
final class EtenCharacters {
    private static final Charset MS950 = Charset.forName("MS950");
    private static final Charset HKSCS = Charset.forName("Big5-HKSCS");
    private static final int FIRST = 0xC6A1;
    private static final int LAST = 0xC8D3;

    private EtenCharacters() {}

    static String mapped(String text) {
        StringBuilder mapped = new StringBuilder(text);
        for (int i = 0; i < mapped.length(); i++) {
            if (isPrivate(mapped.charAt(i))) {
                mapped.setCharAt(i, mapped(mapped.charAt(i)));
            }
        }
        return mapped.toString();
    }

    static boolean isPrivate(char c) {
        return Character.getType(c) == Character.PRIVATE_USE;
    }

    private static char mapped(char c) {
        byte[] bytes = String.valueOf(c).getBytes(MS950);
        int code = bytes.length == 2 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
        String known = code < FIRST || code > LAST ? "" : new String(bytes, HKSCS);
        return known.length() == 1 && known.charAt(0) != '\uFFFD' ? known.charAt(0) : c;
    }
}
