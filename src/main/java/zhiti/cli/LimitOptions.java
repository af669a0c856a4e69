package zhiti.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import picocli.CommandLine.Option;
import zhiti.intake.Setting;
import zhiti.offering.Catalog;
import zhiti.offering.Offering;
import zhiti.plan.Limits;
import zhiti.standard.Money;
import zhiti.standard.Title;

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

    /** The limits of settings, which take the place of the options', by key. */
    private final Map<String, Setting> set = new LinkedHashMap<>();

    /** Takes a limit that was written as a setting: {@code --set budget=20000}. */
    void set(Setting setting) {
        if (set.putIfAbsent(setting.key(), setting) != null) {
            throw new WrongUsage("'" + setting.key() + "' 寫了兩次：留下一個", "'" + setting.key() + "' stands twice: keep one");
        }
    }

    /** What is supposed of a plan, as it is written: settings, and what has to be in it or stays out. */
    List<String> supposed() {
        List<String> written = new ArrayList<>();
        set.values().forEach(setting -> written.add(setting.written()));
        with.forEach(id -> written.add("with=" + id));
        without.forEach(id -> written.add("without=" + id));
        return written;
    }

    /** The limits as the options say, with nothing supposed. */
    Limits today(LocalDate asOf) {
        return limits(Map.of(), Set.of(), Set.of(), asOf);
    }

    /** The limits, if they make sense on a day and name offerings of a catalog. */
    Limits limits(Catalog catalog, LocalDate asOf) {
        Map<String, Offering> known = new TreeMap<>(catalog.offerings());
        with.forEach(id -> mustBeOffered("--with", id, known));
        without.forEach(id -> mustBeOffered("--without", id, known));
        with.stream().filter(without::contains).findFirst().ifPresent(id -> {
            throw new WrongUsage(
                    "'" + id + "' 同時寫在 --with 與 --without：留下一個",
                    "'" + id + "' is under --with and --without: keep one");
        });
        return limits(set, new TreeSet<>(with), new TreeSet<>(without), asOf);
    }

    private Limits limits(Map<String, Setting> set, Set<String> in, Set<String> out, LocalDate asOf) {
        return new Limits(
                Written.of(set, "budget", "--budget", budget).flatMap(one -> money(one.as(), one.text())),
                Written.of(set, "hours", "--hours", hours).map(one -> one.upTo(MOST_HOURS)),
                Written.of(set, "hoursPerQuarter", "--hours-per-quarter", hoursPerQuarter)
                        .map(one -> one.upTo(MOST_QUARTER_HOURS)),
                Map.of(),
                Written.of(set, "maxSteps", "--max-steps", steps).map(one -> one.upTo(MOST_STEPS)),
                Written.of(set, "by", "--by", by)
                        .flatMap(one -> Known.dayOrNone(one.text()))
                        .map(day -> notPast(day, asOf)),
                in,
                out,
                Map.of(),
                search());
    }

    private static void mustBeOffered(String option, String id, Map<String, Offering> known) {
        Title each = new Title("每個方案各寫一次 " + option, "write " + option + " once for each");
        WrongUsage.unlessKnown("學習方案", "offering", known, id, id.contains(",") ? each : WrongUsage.OFFERINGS);
    }

    /** @param as what is blamed where the text makes no sense: the option, or the setting in its place */
    private record Written(String as, String text) {
        /** What a setting says, else the option; nothing where a setting takes away what the option says. */
        static Optional<Written> of(Map<String, Setting> set, String key, String option, String text) {
            Optional<Written> given = Optional.ofNullable(text).map(one -> new Written(option, one));
            Optional<Setting> setting = Optional.ofNullable(set.get(key));
            if (setting.isEmpty()) {
                return given;
            }
            String value = setting.get().value().orElseThrow();
            return value.isEmpty() && given.isPresent()
                    ? Optional.empty()
                    : Optional.of(new Written("--set " + key, value));
        }

        int upTo(int most) {
            return whole(as, text, 0, most);
        }
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
