package zhiti.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import zhiti.intake.Place;
import zhiti.intake.Problem;
import zhiti.intake.Read;
import zhiti.plan.Limits;
import zhiti.plan.Question;
import zhiti.standard.Money;
import zhiti.standard.Role;
import zhiti.standard.Standards;
import zhiti.standard.Title;
import zhiti.standard.Track;

/**
 * All that was looked at when plans were made together: they share colleagues, so each depends on all. Contents are named
 * by their hashes.
 *
 * @param people everybody of the file
 * @param earlier plans kept in mind
 * @param asked whom plans were made for, in the order of the file
 * @param track as asked for, by name
 * @param target as asked for, by id
 * @param limits without those that no door takes: single quarters and seats
 * @param shared the budget of all of them together
 */
record Run(
        LocalDate asOf,
        String rules,
        String catalog,
        Optional<String> house,
        String people,
        Optional<String> earlier,
        List<String> asked,
        Optional<String> edition,
        Optional<String> track,
        Optional<String> target,
        Limits limits,
        Optional<Money> shared) {
    /** Of a checksum of an earlier plan: it was that of the day of the record. */
    static final String SAME = "same";

    static final String OTHER = "other";

    Run {
        asked = List.copyOf(asked);
    }

    /** What was asked, among these standards; refused where they don't know the role that was asked about. */
    Read<Question> question(Standards standards) {
        Optional<Role> role =
                target.flatMap(id -> Optional.ofNullable(standards.roles().get(id)));
        if (target.isPresent() && role.isEmpty()) {
            return Read.refused(Problem.at(
                    Place.whole("target"),
                    new Title("沒有職務 '" + target.get() + "'", "there is no role '" + target.get() + "'")));
        }
        return Read.ok(new Question(edition, track.map(Track::valueOf), role, limits));
    }

    byte[] bytes() {
        Compact json = Forms.of("run")
                .field("asOf", asOf.toString())
                .field("rules", rules)
                .field("catalog", catalog);
        house.ifPresent(name -> json.field("house", name));
        json.field("people", people);
        earlier.ifPresent(name -> json.field("earlier", name));
        json.texts("asked", asked);
        edition.ifPresent(id -> json.field("edition", id));
        track.ifPresent(name -> json.field("track", name));
        target.ifPresent(id -> json.field("target", id));
        limits(json.key("limits").open('{'));
        json.close('}');
        shared.ifPresent(budget -> json.key("shared").plain(budget.twd()));
        return json.close('}').bytes();
    }

    private void limits(Compact json) {
        if (!limits.more().isEmpty() || !limits.full().isEmpty()) {
            throw new IllegalStateException("limits that no door takes");
        }
        limits.budget().ifPresent(most -> json.key("budget").plain(most.twd()));
        limits.hours().ifPresent(most -> json.key("hours").plain(most));
        limits.hoursPerQuarter().ifPresent(most -> json.key("hoursPerQuarter").plain(most));
        limits.steps().ifPresent(most -> json.key("steps").plain(most));
        limits.by().ifPresent(day -> json.field("by", day.toString()));
        json.texts("with", List.copyOf(new TreeSet<>(limits.with())));
        json.texts("without", List.copyOf(new TreeSet<>(limits.without())));
        limits.search().ifPresent(how -> {
            json.key("search").open('{').key("sensitive").plain(how.sensitive());
            how.time().ifPresent(most -> json.key("seconds").plain(most.toSeconds()));
            json.close('}');
        });
    }

    static Run read(byte[] bytes) {
        JsonNode json = DecisionRecord.json(bytes);
        JsonNode limits = json.path("limits");
        return new Run(
                LocalDate.parse(json.path("asOf").asText()),
                json.path("rules").asText(),
                json.path("catalog").asText(),
                text(json, "house"),
                json.path("people").asText(),
                text(json, "earlier"),
                texts(json.path("asked")),
                text(json, "edition"),
                text(json, "track"),
                text(json, "target"),
                new Limits(
                        number(limits, "budget").map(Money::new),
                        number(limits, "hours"),
                        number(limits, "hoursPerQuarter"),
                        Map.of(),
                        number(limits, "steps"),
                        text(limits, "by").map(LocalDate::parse),
                        new TreeSet<>(texts(limits.path("with"))),
                        new TreeSet<>(texts(limits.path("without"))),
                        Map.of(),
                        search(limits)),
                number(json, "shared").map(Money::new));
    }

    private static Optional<Limits.Search> search(JsonNode limits) {
        JsonNode search = limits.path("search");
        return limits.has("search")
                ? Optional.of(new Limits.Search(
                        number(search, "seconds").map(Duration::ofSeconds),
                        search.path("sensitive").asBoolean()))
                : Optional.empty();
    }

    /** Whether a clock could end the search, so that nobody can make it again. */
    boolean isByTheClock() {
        return limits.search().flatMap(Limits.Search::time).isPresent();
    }

    private static Optional<String> text(JsonNode json, String name) {
        return json.has(name) ? Optional.of(json.get(name).asText()) : Optional.empty();
    }

    private static Optional<Integer> number(JsonNode json, String name) {
        return json.has(name) ? Optional.of(json.get(name).asInt()) : Optional.empty();
    }

    private static List<String> texts(JsonNode json) {
        List<String> texts = new ArrayList<>();
        json.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
