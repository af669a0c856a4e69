package zhiti.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import zhiti.standard.Title;

/** The text of a table: UTF-8, or Big5 as Excel in Taiwan saves it, which is said. */
final class CsvText {
    private static final Charset BIG5 = Charset.forName("MS950");

    private CsvText() {}

    static Read<String> of(Source source) {
        Optional<Problem> notUtf8 = Utf8.check(source);
        if (notUtf8.isEmpty()) {
            int mark = Utf8.markLength(source.bytes());
            int length = source.bytes().length - mark;
            return Read.ok(new String(source.bytes(), mark, length, StandardCharsets.UTF_8));
        }
        // What has no line is no stray byte but another encoding altogether.
        if (notUtf8.get().place().isEmpty()) {
            return Read.refused(notUtf8.get());
        }
        return big5(source).orElseGet(() -> Read.refused(notUtf8.get()));
    }

    private static Optional<Read<String>> big5(Source source) {
        try {
            String text = BIG5.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(source.bytes()))
                    .toString();
            Title said = new Title("檔案不是 UTF-8，讀作 Big5（MS950）", "this is not UTF-8: it is read as Big5 (MS950)");
            return Optional.of(new Read.Ok<>(text, List.of(Problem.at(Place.whole(source.name()), said))));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
