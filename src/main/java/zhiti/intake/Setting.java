package zhiti.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiti.standard.Title;

/**
 * Something that is supposed of a person instead of what their file says: {@code track=B2C}, {@code rating:crm=5},
 * {@code certification:cem}.
 *
 * @param written as somebody wrote it
 * @param key a field of the person, a kind of evidence, or a limit of the plan
 * @param id what the evidence is about; empty for a field or a limit
 * @param value what is supposed; empty where it is the evidence itself that is supposed to be there
 */
public record Setting(String written, String key, String id, Optional<String> value) {
    /** How much a plan may take. */
    public static final List<String> LIMITS = List.of("budget", "hours", "hoursPerQuarter", "maxSteps", "by");

    /** The kinds of evidence, by the names of their rows in a table of people. */
    private static final List<String> EVIDENCE =
            List.of("rating", "test", "certification", "software", "language", "completed");

    /** Evidence that may be there without more to say of it. */
    private static final List<String> BARE = List.of("certification", "software", "completed");

    /** The setting that somebody wrote; or what is wrong with its form, and the nearest right one. */
    public static Read<Setting> read(String written) {
        int equals = written.indexOf('=');
        String left = (equals < 0 ? written : written.substring(0, equals)).strip();
        int colon = left.indexOf(':');
        String key = (colon < 0 ? left : left.substring(0, colon)).strip();
        Setting setting = new Setting(
                written.strip(),
                key,
                colon < 0 ? "" : left.substring(colon + 1).strip(),
                equals < 0
                        ? Optional.empty()
                        : Optional.of(written.substring(equals + 1).strip()));
        return setting.wrong().<Read<Setting>>map(Read::refused).orElseGet(() -> Read.ok(setting));
    }

    private Optional<Problem> wrong() {
        if (!fields().contains(key) && !LIMITS.contains(key) && !EVIDENCE.contains(key)) {
            Problem unknown =
                    Choices.of("試算項目", "setting", known(), name -> name).unknown(key, place());
            Title all = new Title("可用的有 " + String.join("、", known()), "it can be " + String.join(", ", known()));
            return Optional.of(unknown.hint().isPresent() ? unknown : Problem.at(place(), unknown.what(), all));
        }
        if (EVIDENCE.contains(key) && id.isEmpty()) {
            return Optional.of(
                    Problem.at(place(), new Title("沒有寫是哪一項", "it does not say which one"), form("寫成 ", "write ")));
        }
        if (!EVIDENCE.contains(key) && written.contains(":") && !id.isEmpty()) {
            return Optional.of(
                    Problem.at(place(), new Title(key + " 不分項", key + " has no parts"), form("寫成 ", "write ")));
        }
        return value.isPresent() || BARE.contains(key)
                ? Optional.empty()
                : Optional.of(Problem.at(place(), new Title("沒有 '='", "there is no '='"), form("寫成 ", "write ")));
    }

    private Title form(String zh, String en) {
        String form = switch (key) {
            case "rating" -> "rating:crm=5";
            case "test" -> "test:TOEIC-LR=820";
            case "certification" -> "certification:cem";
            case "software" -> "software:Excel";
            case "language" -> "language:japanese.spoken=working";
            case "completed" -> "completed:event-marketing-101=passed";
            case "track" -> "track=B2C";
            case "budget" -> "budget=20000";
            default -> null;
        };
        return form == null
                ? new Title(zh + key + "=值", en + key + "=VALUE")
                : new Title(zh + form + " 的形式", en + "it like " + form);
    }

    /** What may be supposed of a person beside evidence: what their row in a table has, but for who they are. */
    private static List<String> fields() {
        List<String> fields = new ArrayList<>(RowKind.ALL.get(0).columns());
        fields.remove("name");
        return fields;
    }

    private static List<String> known() {
        List<String> known = new ArrayList<>(fields());
        known.addAll(LIMITS);
        EVIDENCE.forEach(kind -> known.add(kind + ":"));
        return known;
    }

    /** Whether it is about the plan and not about the person. */
    public boolean isLimit() {
        return LIMITS.contains(key);
    }

    boolean isEvidence() {
        return EVIDENCE.contains(key);
    }

    /** Whether what the file says is supposed not to be there. */
    boolean isTakenAway() {
        return value.filter(String::isEmpty).isPresent();
    }

    /** What it is about: two settings of one thing contradict each other. */
    public String about() {
        return id.isEmpty() ? key : key + ":" + id;
    }

    /** Where it stands: on the command line, and so on no line of a file. */
    Place place() {
        return Place.whole("--set " + written);
    }
}
