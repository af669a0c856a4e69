package zhiti.intake;

import java.util.Optional;
import zhiti.standard.Title;

/** A YAML or JSON file as a tree of values with their places, streamed and bounded. */
public final class Tree {
    /** How deep values may lie within each other. */
    public static final int DEPTH = 50;

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
        return Source.isJson(source.name()) ? new JsonTree(source).read() : new YamlTree(source).read();
    }

    static Problem tooDeep(Place place) {
        return Problem.at(
                place, new Title("巢狀超過 " + DEPTH + " 層", "values lie more than " + DEPTH + " deep within each other"));
    }

    static Problem empty(String file) {
        return Problem.at(Place.whole(file), new Title("檔案沒有內容", "the file is empty"));
    }
}
