package zhiti.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import picocli.CommandLine.Option;
import zhiti.intake.Setting;
import zhiti.offering.Catalog;
import zhiti.offering.Offering;
import zhiti.plan.Limits;
import zhiti.standard.Money;

/** What a year may take, where the caller says so instead of policy. */
final class LimitOptions {
    /** A person's year has no more; whoever writes more has mistyped. */
    private static final int MOST_HOURS = 8760;

    private static final int MOST_QUARTER_HOURS = 2208;
    private static final int MOST_STEPS = 100;
    private static final int MOST_SECONDS = 86_400;
    private static final int MOST_MONEY = 1_000_000_000;

    @Option(names = "--budget", paramLabel = "NT$", descriptionKey = "budget")
    private String budget;

    @Option(names = "--hours", paramLabel = "HOURS", descriptionKey = "hours")
    private String hours;

    @Option(names = "--hours-per-quarter", paramLabel = "HOURS", descriptionKey = "hours-per-quarter")
    private String hoursPerQuarter;

    @Option(names = "--max-steps", paramLabel = "STEPS", descriptionKey = "max-steps")
    private String steps;

    @Option(names = "--by", paramLabel = "DATE", descriptionKey = "by")
    private String by;

    @Option(names = "--with", paramLabel = "OFFERING", descriptionKey = "with")
    private List<String> with = List.of();

    @Option(names = "--without", paramLabel = "OFFERING", descriptionKey = "without")
    private List<String> without = List.of();

    @Option(names = "--best", descriptionKey = "best")
    private boolean best;

    @Option(names = "--time-limit", paramLabel = "SECONDS", descriptionKey = "time-limit")
    private String time;

    @Option(names = "--sensitivity", descriptionKey = "sensitivity")
    private boolean sensitivity;

    /** Takes a limit that was written as a setting: {@code --set budget=20000}. */
    void set(Setting setting) {
        String value = setting.value().orElseThrow();
        switch (setting.key()) {
            case "budget" -> budget = once(budget, setting, value);
            case "hours" -> hours = once(hours, setting, value);
            case "hoursPerQuarter" -> hoursPerQuarter = once(hoursPerQuarter, setting, value);
            case "maxSteps" -> steps = once(steps, setting, value);
            default -> by = once(by, setting, value);
        }
    }

    private static String once(String before, Setting setting, String value) {
        if (before != null) {
            throw new WrongUsage("'" + setting.key() + "' 寫了兩次：留下一個", "'" + setting.key() + "' stands twice: keep one");
        }
        return value;
    }

    /** Each limit that is asked for, as a setting writes it. */
    List<String> written() {
        List<String> written = new ArrayList<>();
        Optional.ofNullable(budget).ifPresent(text -> written.add("budget=" + text));
        Optional.ofNullable(hours).ifPresent(text -> written.add("hours=" + text));
        Optional.ofNullable(hoursPerQuarter).ifPresent(text -> written.add("hoursPerQuarter=" + text));
        Optional.ofNullable(steps).ifPresent(text -> written.add("maxSteps=" + text));
        Optional.ofNullable(by).ifPresent(text -> written.add("by=" + text));
        with.forEach(id -> written.add("with=" + id));
        without.forEach(id -> written.add("without=" + id));
        if (search().isPresent()) {
            written.add("best");
        }
        return written;
    }

    /** The limits, if they make sense on a day and name offerings of a catalog. */
    Limits limits(Catalog catalog, LocalDate asOf) {
        Map<String, Offering> known = new TreeMap<>(catalog.offerings());
        with.forEach(id -> WrongUsage.unlessKnown("學習方案", "offering", known, id, WrongUsage.OFFERINGS));
        without.forEach(id -> WrongUsage.unlessKnown("學習方案", "offering", known, id, WrongUsage.OFFERINGS));
        with.stream().filter(without::contains).findFirst().ifPresent(id -> {
            throw new WrongUsage(
                    "'" + id + "' 同時寫在 --with 與 --without：留下一個",
                    "'" + id + "' is under --with and --without: keep one");
        });
        return new Limits(
                money("--budget", budget),
                Optional.ofNullable(hours).map(written -> whole("--hours", written, 0, MOST_HOURS)),
                Optional.ofNullable(hoursPerQuarter)
                        .map(written -> whole("--hours-per-quarter", written, 0, MOST_QUARTER_HOURS)),
                Map.of(),
                Optional.ofNullable(steps).map(written -> whole("--max-steps", written, 0, MOST_STEPS)),
                Known.dayOrNone(by).map(day -> notPast(day, asOf)),
                new TreeSet<>(with),
                new TreeSet<>(without),
                Map.of(),
                search());
    }

    private Optional<Limits.Search> search() {
        Optional<Duration> seconds = Optional.ofNullable(time)
                .map(written -> Duration.ofSeconds(whole("--time-limit", written, 1, MOST_SECONDS)));
        return best || sensitivity || seconds.isPresent()
                ? Optional.of(new Limits.Search(seconds, sensitivity))
                : Optional.empty();
    }

    /** Whole NT$ as they are written, thousands set off by commas or not. */
    static Optional<Money> money(String option, String written) {
        return Optional.ofNullable(written)
                .map(text -> new Money(whole(option, text.replaceAll("(?<=\\d),(?=\\d{3})", ""), 0, MOST_MONEY)));
    }

    private static int whole(String option, String written, int least, int most) {
        try {
            int number = Integer.parseInt(written);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // No number at all: the same line says what would be one.
        }
        throw new WrongUsage(
                option + " 要是 " + least + " 到 " + most + " 的整數，不是 '" + written + "'",
                option + " takes a whole number from " + least + " to " + most + ", not '" + written + "'");
    }

    private static LocalDate notPast(LocalDate day, LocalDate asOf) {
        if (day.isAfter(asOf)) {
            return day;
        }
        throw new WrongUsage(
                "期限 " + day + " 不在基準日 " + asOf + " 之後：寫一個之後的日期",
                "the deadline " + day + " is not after the as-of date " + asOf + ": write a later day");
    }
}
