package zhiti.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import zhiti.intake.Source;
import zhiti.offering.Catalog;
import zhiti.plan.Versions;
import zhiti.standard.PolicyNumber;
import zhiti.standard.Standards;
import zhiti.standard.Tier;
import zhiti.standard.Title;
import zhiti.standard.Titled;

/** All that differs between two sides, thing by thing: rules by their hash, numbers by their value on the day, offerings by field. */
final class ShelfChanges {
    private static final String SENTENCES = "planner.yaml";
    private static final String RULE = ".drl";

    private final Side old;
    private final Side now;
    private final List<ShelfChange> changes = new ArrayList<>();

    private ShelfChanges(Side old, Side now) {
        this.old = old;
        this.now = now;
    }

    /** By kind, then by id. */
    static List<ShelfChange> between(Side old, Side now) {
        return new ShelfChanges(old, now).all();
    }

    private List<ShelfChange> all() {
        compare(ShelfChange.Kind.RULE, rules(old), rules(now), hash -> Optional.empty(), ShelfChanges::hashes);
        compare(
                ShelfChange.Kind.NUMBER,
                numbers(old),
                numbers(now),
                number -> Optional.of(number.title()),
                ShelfChanges::values);
        Catalog then = old.house().catalog();
        Catalog later = now.house().catalog();
        compare(
                ShelfChange.Kind.OFFERING,
                OnOffer.of(then),
                OnOffer.of(later),
                one -> Optional.of(one.offering().title()),
                OnOffer::differing);
        compare(
                ShelfChange.Kind.CREDENTIAL,
                then.credentials(),
                later.credentials(),
                one -> Optional.of(one.title()),
                (before, after) -> List.of());
        standards();
        Optional<Source> said = old.rules().file(SENTENCES);
        Optional<Source> says = now.rules().file(SENTENCES);
        if (!said.map(ShelfChanges::hash).equals(says.map(ShelfChanges::hash))) {
            changes.add(new ShelfChange(
                    ShelfChange.Kind.SENTENCES, ShelfChange.How.CHANGED, SENTENCES, Optional.empty(), List.of()));
        }
        return changes;
    }

    private <T> void compare(
            ShelfChange.Kind kind,
            Map<String, T> before,
            Map<String, T> after,
            Function<T, Optional<Title>> title,
            BiFunction<Optional<T>, Optional<T>, List<ShelfChange.Detail>> details) {
        TreeSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        for (String id : ids) {
            Optional<T> one = Optional.ofNullable(before.get(id));
            Optional<T> other = Optional.ofNullable(after.get(id));
            if (!Objects.equals(one, other)) {
                ShelfChange.How how = one.isEmpty()
                        ? ShelfChange.How.ADDED
                        : other.isEmpty() ? ShelfChange.How.REMOVED : ShelfChange.How.CHANGED;
                Optional<Title> name = other.or(() -> one).flatMap(title);
                changes.add(new ShelfChange(kind, how, id, name, details.apply(one, other)));
            }
        }
    }

    private static Map<String, String> rules(Side side) {
        Map<String, String> hashes = new LinkedHashMap<>();
        side.rules().files().forEach((path, file) -> {
            if (path.endsWith(RULE)) {
                hashes.put(path.substring(0, path.length() - RULE.length()), hash(file));
            }
        });
        return hashes;
    }

    private static String hash(Source file) {
        return Versions.hash(new String(file.bytes(), StandardCharsets.UTF_8));
    }

    private static List<ShelfChange.Detail> hashes(Optional<String> before, Optional<String> after) {
        return List.of(new ShelfChange.Detail("hash", before.map(Title::same), after.map(Title::same)));
    }

    /** The numbers on the day; the day from which a value holds is no difference in it. */
    private static Map<String, Number> numbers(Side side) {
        Map<String, Number> numbers = new LinkedHashMap<>();
        side.house().policy().numbers().forEach((name, number) -> numbers.put(name, new Number(number)));
        return numbers;
    }

    /** A number as far as plans read it. */
    private record Number(Title title, String measure, String value) {
        Number(PolicyNumber number) {
            this(
                    number.title(),
                    number.measure(),
                    number.value().stripTrailingZeros().toPlainString());
        }

        Title said() {
            return measure.equals("tier") ? Tier.values()[Integer.parseInt(value) - 1].title() : Title.same(value);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Number number && measure.equals(number.measure) && value.equals(number.value);
        }

        @Override
        public int hashCode() {
            return Objects.hash(measure, value);
        }
    }

    private static List<ShelfChange.Detail> values(Optional<Number> before, Optional<Number> after) {
        return List.of(new ShelfChange.Detail("value", before.map(Number::said), after.map(Number::said)));
    }

    private void standards() {
        Standards then = old.house().standards();
        Standards later = now.house().standards();
        List<ShelfChange.Detail> details = new ArrayList<>();
        details.addAll(differing(then.documents(), later.documents()));
        details.addAll(differing(then.competencies(), later.competencies()));
        details.addAll(differing(then.roles(), later.roles()));
        if (!then.ladders().equals(later.ladders())) {
            details.add(new ShelfChange.Detail("ladders", Optional.empty(), Optional.empty()));
        }
        if (!details.isEmpty()) {
            changes.add(new ShelfChange(
                    ShelfChange.Kind.STANDARDS, ShelfChange.How.CHANGED, "standards", Optional.empty(), details));
        }
    }

    private static <T> List<ShelfChange.Detail> differing(Map<String, T> before, Map<String, T> after) {
        TreeSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        return ids.stream()
                .filter(id -> !Objects.equals(before.get(id), after.get(id)))
                .map(id -> new ShelfChange.Detail(id, name(before.get(id)), name(after.get(id))))
                .toList();
    }

    private static Optional<Title> name(Object thing) {
        return thing instanceof Titled titled ? Optional.of(titled.title()) : Optional.empty();
    }
}
