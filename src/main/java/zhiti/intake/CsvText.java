package zhiti.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import zhiti.standard.Title;

/**
 * The text of a table in whatever encoding spreadsheets in Taiwan save it: UTF-8, UTF-16, or Big5, and which one is said
 * where it is not UTF-8. Another encoding is named and asked about, never read as something else.
 */
final class CsvText {
    private static final Pattern ACCENTS = Pattern.compile("[\\x80-\\x{24F}]{3}");

    private final Source source;

    private CsvText(Source source) {
        this.source = source;
    }

    static Read<String> of(Source source) {
        Optional<Problem> noText = FileSignature.check(source);
        if (noText.isPresent()) {
            return Read.refused(noText.get());
        }
        CsvText file = new CsvText(source);
        Optional<Charset> wide = WideText.charset(source.bytes());
        Read<String> text = wide.isPresent() ? file.wide(wide.get()) : file.narrow();
        return text.map(t -> t.replaceFirst("^\uFEFF+", "")).then(file::withoutZeros);
    }

    private Read<String> wide(Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(source.bytes()))
                    .toString();
            return said(text, Title.same("UTF-16"));
        } catch (CharacterCodingException e) {
            int lines = (int) new String(source.bytes(), charset).lines().count();
            Place last = new Place(source.name(), source.bytes().length % 2 == 0 ? 0 : lines, 0);
            return Read.refused(Problem.at(
                    last, new Title("UTF-16 的文字不完整（有半個字元）", "half a character in this UTF-16 text"), Utf8.DAMAGED));
        }
    }

    private Read<String> narrow() {
        byte[] bytes = source.bytes();
        int bad = Utf8.firstBad(bytes);
        if (bad < 0) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return isOddUtf8(text)
                    ? LegacyText.mistaken(source)
                            .<Read<String>>map(Read::refused)
                            .orElse(Read.ok(text))
                    : Read.ok(text);
        }
        if (WideText.isUtf32(bytes) || Utf8.isDamaged(bytes)) {
            return Read.refused(Utf8.check(source).orElseThrow());
        }
        List<LegacyText> readings = LegacyText.readings(bytes);
        LegacyText best = readings.get(0);
        if (best.encoding() != LegacyEncoding.BIG5 || !best.isClear(readings.get(1))) {
            return Read.refused(Utf8.invalid(source, bad));
        }
        return best.firstBad() >= 0 ? Read.refused(broken(best)) : big5(best.text());
    }

    /**
     * Whether all of it beyond ASCII has two bytes a character, and is not Latin or is more than two such letters in a row: a
     * few words in GBK or Big5 can look so.
     */
    private static boolean isOddUtf8(String text) {
        return text.chars().noneMatch(c -> c >= 0x800)
                && (text.chars().anyMatch(c -> c >= 0x250)
                        || ACCENTS.matcher(text).find());
    }

    private Problem broken(LegacyText big5) {
        int at = big5.firstBad();
        return Problem.at(
                new Place(source.name(), Utf8.line(source.bytes(), at), 0),
                new Title(
                        "檔案是 Big5，但第 " + (at + 1) + " 個位元組不是 Big5 的字（可能只剩半個字）",
                        "this is Big5, but byte " + (at + 1) + " is no character of it (perhaps half of one)"),
                Utf8.DAMAGED);
    }

    /** Characters that a company has drawn itself (造字) mean nothing elsewhere. */
    private Read<String> big5(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (EtenCharacters.isPrivate(text.charAt(i))) {
                int line = 1 + (int) text.substring(0, i).lines().skip(1).count();
                return Read.refused(Problem.at(
                        new Place(source.name(), line, 0),
                        new Title(
                                "這一行有造字，讀不出是哪個字",
                                "this line has a character of private use: which it is can't be read"),
                        new Title(
                                "請改用 Unicode 有的字，另存為 UTF-8",
                                "write a character that Unicode has, and save it as UTF-8")));
            }
        }
        return said(text, LegacyEncoding.BIG5.title());
    }

    private Read<String> said(String text, Title encoding) {
        Title said = new Title("檔案不是 UTF-8，讀作 " + encoding.zh(), "this is not UTF-8: it is read as " + encoding.en());
        return new Read.Ok<>(text, List.of(Problem.at(Place.whole(source.name()), said)));
    }

    private Read<String> withoutZeros(String text) {
        int zero = text.indexOf('\0');
        if (zero < 0) {
            return Read.ok(text);
        }
        int line =
                1 + (int) text.substring(0, zero).chars().filter(c -> c == '\n').count();
        return Read.refused(Problem.at(
                new Place(source.name(), line, 0),
                new Title("含有空位元組（NUL），不是文字檔", "it holds a zero byte (NUL): this is no text file"),
                Utf8.DAMAGED));
    }
}
