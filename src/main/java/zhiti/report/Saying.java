package zhiti.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import zhiti.plan.Hurdle;
import zhiti.rulebook.Reason;

/**
 * What a reader is told of one or more reasons.
 *
 * @param sentence with how often it counts, where several rules or gaps give it
 * @param rules the ids of the rules that say it, each once
 */
public record Saying(String sentence, List<String> rules) {
    /** The folder of rules whose sentences are points: together they say what an offering is worth. */
    private static final String POINTS = "weight/";

    public Saying {
        rules = List.copyOf(rules);
    }

    /** Reasons in their order; a sentence that several give is said once, and all points stand in one line at the end. */
    public static List<Saying> of(Say say, List<Reason> reasons) {
        List<Saying> sayings = new ArrayList<>(
                each(say, Hurdle.of(reasons.stream().filter(r -> !isPoints(r)).toList())));
        List<Saying> points =
                each(say, Hurdle.of(reasons.stream().filter(Saying::isPoints).toList()));
        if (!points.isEmpty()) {
            Set<String> rules = new LinkedHashSet<>();
            points.forEach(point -> rules.addAll(point.rules()));
            sayings.add(new Saying(
                    say.word("because.points") + say.word("colon") + joined(say, points), List.copyOf(rules)));
        }
        return List.copyOf(sayings);
    }

    /** All reasons in one line; a dash where there is none. */
    public static String inOneLine(Say say, List<Reason> reasons) {
        return reasons.isEmpty() ? Say.NOTHING : joined(say, of(say, reasons));
    }

    /** Whether it says what an offering is worth. */
    static boolean isPoints(Reason reason) {
        return reason.rule().startsWith(POINTS);
    }

    /** What the first of them says; where it is one of several alternatives, all of these. */
    public static String first(Say say, List<Reason> reasons) {
        return sentence(say, Hurdle.of(reasons).get(0));
    }

    private static List<Saying> each(Say say, List<Hurdle> hurdles) {
        Map<String, Integer> times = new LinkedHashMap<>();
        Map<String, Set<String>> rules = new LinkedHashMap<>();
        for (Hurdle hurdle : hurdles) {
            String sentence = sentence(say, hurdle);
            times.merge(sentence, 1, Integer::sum);
            rules(hurdle, rules.computeIfAbsent(sentence, key -> new LinkedHashSet<>()));
        }
        List<Saying> sayings = new ArrayList<>();
        times.forEach((sentence, count) -> sayings.add(new Saying(
                count == 1 ? sentence : say.word("because.times", sentence, count), List.copyOf(rules.get(sentence)))));
        return sayings;
    }

    private static void rules(Hurdle hurdle, Set<String> rules) {
        if (hurdle instanceof Hurdle.OneOf choice) {
            choice.ways().forEach(way -> way.forEach(part -> rules(part, rules)));
        } else {
            rules.add(((Hurdle.Single) hurdle).reason().rule());
        }
    }

    /** A choice in one sentence, with its ways numbered. */
    private static String sentence(Say say, Hurdle hurdle) {
        if (hurdle instanceof Hurdle.Single single) {
            return single.reason().says(say.language()) + HouseMark.of(say, single.reason());
        }
        List<String> ways = new ArrayList<>();
        for (List<Hurdle> way : ((Hurdle.OneOf) hurdle).ways()) {
            String all =
                    way.stream().map(part -> sentence(say, part)).collect(Collectors.joining(say.word("need.and")));
            ways.add(say.word("oneOf.way", ways.size() + 1) + " " + all);
        }
        return say.word("oneOf.said", String.join(say.word("semicolon"), ways));
    }

    private static String joined(Say say, List<Saying> sayings) {
        return sayings.stream().map(Saying::sentence).collect(Collectors.joining(say.word("semicolon")));
    }
}
