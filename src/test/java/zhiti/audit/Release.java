package zhiti.audit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import zhiti.intake.Folder;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.plan.Workforce;

/** What ships with something planted in it, and a made-up workforce to try it on. */
public record Release(Folder rules, Folder catalog) {
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    static final Source PEOPLE = new Source(
            "workforce.json",
            Workforce.json(Integer.getInteger("zhiti.impact.people", 24), 7).getBytes(StandardCharsets.UTF_8));

    public static Release shipped() {
        return new Release(Folder.shipped("rules"), Folder.shipped("catalog"));
    }

    /** With another value of a number, wherever it is written. */
    public Release number(String name, int value) {
        return new Release(
                edited(rules, "policy.yaml", text -> {
                    int at = text.indexOf("- name: " + name + "\n");
                    int values = text.indexOf("values:", at);
                    int end = text.indexOf('\n', values);
                    return text.substring(0, values) + "values: [{since: 2024-01-01, value: " + value + "}]"
                            + text.substring(end);
                }),
                catalog);
    }

    /** Without a rule. */
    public Release without(String rule) {
        return new Release(rules.only(path -> !path.startsWith(rule + ".")), catalog);
    }

    /** With another fee of an offering. */
    public Release price(String file, String offering, int fee) {
        return new Release(rules, edited(catalog, "offerings/" + file + ".yaml", text -> {
            int at = text.indexOf("- id: " + offering + "\n");
            int cost = text.indexOf("cost: ", at);
            int end = cost + "cost: ".length();
            while (Character.isDigit(text.charAt(end))) {
                end++;
            }
            return text.substring(0, cost) + "cost: " + fee + text.substring(end);
        }));
    }

    private static Folder edited(Folder folder, String path, UnaryOperator<String> edit) {
        Map<String, Source> files = new TreeMap<>(folder.files());
        Source was = files.get(path);
        String text = edit.apply(new String(was.bytes(), StandardCharsets.UTF_8));
        files.put(path, new Source(was.name(), text.getBytes(StandardCharsets.UTF_8)));
        return new Folder(folder.name(), files);
    }

    /** Read; what is planted is no fault. */
    public Side side() {
        Read<Side> read = Side.open(rules, catalog, Optional.empty(), AS_OF, PEOPLE);
        if (read instanceof Read.Ok<Side> ok) {
            return ok.value();
        }
        throw new AssertionError(read.problems());
    }
}
