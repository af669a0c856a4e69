package zhiti.intake;

import java.util.Optional;
import zhiti.standard.Title;

/** A YAML or JSON file as a tree of values with their places, streamed and bounded. */
public final class Tree {
    /** How deep values may lie within each other. */
    public static final int DEPTH = 50;

    /** How long a line of YAML may be, in bytes. */
    private static final int LINE = 100_000;

    private Tree() {}

    /** The tree of a file whose name ends in {@code .yaml}, {@code .yml} or {@code .json}; or every fault of its form. */
    public static Read<Node> read(Source source) {
        if (!Source.isJson(source.name()) && !Source.isYaml(source.name())) {
            return Read.refused(Problem.at(
                    Place.whole(source.name()),
                    new Title("檔名須以 .yaml、.yml 或 .json 結尾", "the name should end in .yaml, .yml or .json")));
        }
        if (source.bytes().length > Source.limit(source.name())) {
            return Read.refused(Source.tooLarge(source.name()));
        }
        Optional<Problem> encoding = Utf8.check(source);
        if (encoding.isPresent()) {
            return Read.refused(encoding.get());
        }
        if (Source.isJson(source.name())) {
            return new JsonTree(source).read().then(CharacterCheck::of);
        }
        int longest = longLine(source.bytes());
        return longest == 0
                ? new YamlTree(source).read().then(CharacterCheck::of)
                : Read.refused(tooLong(source.name(), longest));
    }

    /** The first line that is too long, from 1; 0 where there is none. The parser's time grows with the square of a line. */
    private static int longLine(byte[] bytes) {
        int line = 1;
        int length = 0;
        for (byte b : bytes) {
            length++;
            if (b == '\n') {
                line++;
                length = 0;
            } else if (length > LINE) {
                return line;
            }
        }
        return 0;
    }

    private static Problem tooLong(String file, int line) {
        return Problem.at(
                new Place(file, line, 0),
                new Title("這一行超過 " + LINE + " 個位元組", "this line is longer than " + LINE + " bytes"),
                new Title("JSON 請存成 .json，文字請分行", "save JSON as .json, and break long text"));
    }

    static Problem tooDeep(Place place) {
        return Problem.at(
                place, new Title("巢狀超過 " + DEPTH + " 層", "values lie more than " + DEPTH + " deep within each other"));
    }

    static Problem empty(String file) {
        return Problem.at(Place.whole(file), new Title("檔案沒有內容", "the file is empty"));
    }
}
