package zhiti.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhiti.standard.Title;

/**
 * What bytes say if they are taken to be in one of the older encodings.
 *
 * @param firstBad where the first bytes stand that are no character of it, from 0; -1 where all are
 * @param likelihood the natural logarithm of how likely such a text is, to be compared with that of another encoding
 * @param known which share of its characters beyond ASCII are usual ones, 0 to 1
 */
record LegacyText(LegacyEncoding encoding, String text, int firstBad, double likelihood, double known) {
    /** How much likelier, as a logarithm, one reading has to be than the next to be taken: about 8,000 to 1. */
    private static final double CLEARLY = 9;
    /** Which share of usual characters makes a text believable. */
    private static final double BELIEVABLE = 0.6;

    private static final Pattern FOREIGN = Pattern.compile("[^\\x00-\\x7F]{1,8}");

    /** The readings in each of the encodings, the likeliest first. */
    static List<LegacyText> readings(byte[] bytes) {
        return Stream.of(LegacyEncoding.values())
                .map(encoding -> encoding.decode(bytes))
                .sorted(Comparator.comparingDouble(LegacyText::likelihood).reversed())
                .toList();
    }

    /** Whether this reading makes sense and the next one is far behind it. */
    boolean isClear(LegacyText next) {
        return isBelievable() && likelihood - next.likelihood >= CLEARLY;
    }

    /**
     * What a file most likely is, by its readings. Which of two is right where both make sense only a reader can say: what
     * each makes of the first words is shown.
     */
    static Optional<Title> likely(List<LegacyText> readings) {
        LegacyText best = readings.get(0);
        if (best.isClear(readings.get(1))) {
            Title name = best.encoding().title();
            return Optional.of(new Title("看起來是 " + name.zh(), "it looks like " + name.en()));
        }
        List<LegacyText> believable = readings.stream()
                .filter(r -> r.firstBad() < 0 && r.isBelievable())
                .limit(2)
                .toList();
        return believable.isEmpty()
                ? Optional.empty()
                : Optional.of(new Title(
                        "可能是 " + believable.stream().map(r -> r.shown().zh()).collect(Collectors.joining("或 ")),
                        "it may be "
                                + believable.stream().map(r -> r.shown().en()).collect(Collectors.joining(" or "))));
    }

    /** What text that can be read as UTF-8 more likely is, where every character of another reading is usual. */
    static Optional<Problem> mistaken(Source source) {
        LegacyText best = readings(source.bytes()).get(0);
        if (best.firstBad >= 0 || best.known < 1) {
            return Optional.empty();
        }
        Title shown = best.shown();
        return Optional.of(Problem.at(
                Place.whole(source.name()),
                new Title("看起來是 " + shown.zh() + "，不是 UTF-8", "it looks like " + shown.en() + ", not UTF-8"),
                Utf8.CHECK_AND_SAVE_AS));
    }

    private Title shown() {
        return new Title(
                encoding.title().zh() + "（讀成「" + sample() + "」）",
                encoding.title().en() + " (read as '" + sample() + "')");
    }

    boolean isBelievable() {
        return known >= BELIEVABLE;
    }

    private String sample() {
        Matcher words = FOREIGN.matcher(text);
        return words.find() ? words.group() : "";
    }
}
