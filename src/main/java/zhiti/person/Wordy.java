package zhiti.person;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import zhiti.standard.Title;

/** Values of a people file in words. */
final class Wordy {
    private static final Title NOT_GIVEN = new Title("未填", "not given");
    private static final Title NONE = new Title("無", "none");
    private static final Title YES = new Title("是", "yes");
    private static final Title NO = new Title("否", "no");

    private Wordy() {}

    static Title text(String words) {
        return words.isBlank() ? NOT_GIVEN : Title.same(words);
    }

    static Title truth(boolean value) {
        return value ? YES : NO;
    }

    static <T> Title maybe(Optional<T> value, Function<T, Title> words) {
        return value.map(words).orElse(NOT_GIVEN);
    }

    static <T> Title all(List<T> values, Function<T, Title> words) {
        return values.isEmpty()
                ? NONE
                : new Title(
                        values.stream().map(v -> words.apply(v).zh()).collect(Collectors.joining("、")),
                        values.stream().map(v -> words.apply(v).en()).collect(Collectors.joining(", ")));
    }

    static Title texts(List<String> values) {
        return all(values, Title::same);
    }

    static Title count(int number, String zh, String en) {
        return new Title(number + " " + zh, number + " " + en);
    }

    /** 860（2025-11-30） */
    static Title dated(Title what, Object on) {
        return new Title(what.zh() + "（" + on + "）", what.en() + " (" + on + ")");
    }

    /** 主管評核 2026-09-15 */
    static Title seen(Title what, Source by, Object on) {
        return new Title(
                what.zh() + "（" + by.title().zh() + " " + on + "）",
                what.en() + " (" + by.title().en() + " " + on + ")");
    }
}
