package zhiti.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import zhiti.standard.Asked;
import zhiti.standard.Competency;
import zhiti.standard.Role;
import zhiti.standard.Standard;
import zhiti.standard.Task;
import zhiti.standard.Track;

/**
 * A made-up workforce of any size, as the JSON file that a personnel system would hand over: one of every role and track in
 * turn, a third with a target, rated here and there, with scores, languages and courses behind them. The same at every run.
 */
public final class Workforce {
    private final Lottery lottery;
    private final List<String> offerings =
            List.copyOf(Shipped.HOUSE.catalog().offerings().keySet());

    private Workforce(long seed) {
        this.lottery = new Lottery(seed);
    }

    /** Writes so many people into a file, for a measurement by the clock. */
    public static void main(String... args) throws IOException {
        Files.writeString(Path.of(args[0]), json(Integer.parseInt(args[1]), 1));
    }

    public static String json(int people, long seed) {
        Workforce workforce = new Workforce(seed);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            all.add(workforce.employee(i));
        }
        return "{\"employees\": [\n" + String.join(",\n", all) + "\n]}\n";
    }

    private String employee(int number) {
        List<Role> roles = Shipped.STANDARDS.roles().values().stream()
                .filter(role -> !role.editions().isEmpty())
                .toList();
        Role role = roles.get(number % roles.size());
        Optional<Role> target = lottery.oneIn(3) ? next(role) : Optional.empty();
        Optional<Track> track =
                role.hasTracks() ? Optional.of(lottery.pick(List.of(Track.B2B, Track.B2C))) : Optional.empty();
        boolean abroad = lottery.oneIn(3);
        List<String> fields = new ArrayList<>(List.of(
                text("id", "P" + number),
                text("name", "員工" + number),
                text("department", "第" + number % 40 + "部"),
                text("role", role.id()),
                "\"international\": " + abroad,
                "\"experienceMonths\": " + lottery.between(0, 120)));
        track.ifPresent(t -> fields.add(text("track", t.name())));
        target.ifPresent(t -> fields.add(text("target", t.id())));
        fields.add(text("education", lottery.pick(List.of("bachelor", "bachelor", "master", "associate"))));
        fields.add("\"studied\": []");
        fields.add("\"software\": [\"Word\", \"Excel\"]");
        fields.add("\"certifications\": []");
        fields.add("\"tests\": "
                + (lottery.oneIn(2)
                        ? "[]"
                        : "[{\"test\": \"TOEIC-LR\", \"score\": " + 5 * lottery.between(60, 198) + ", " + on(600)
                                + "}]"));
        fields.add("\"completed\": ["
                + lottery.some(offerings, lottery.between(0, 3)).stream()
                        .map(id -> "{" + text("offering", id) + ", " + on(500) + ", \"result\": \"passed\"}")
                        .collect(Collectors.joining(", "))
                + "]");
        fields.add("\"ratings\": [" + String.join(", ", ratings(role, track, abroad)) + "]");
        return "{" + String.join(", ", fields) + "}";
    }

    private List<String> ratings(Role role, Optional<Track> track, boolean abroad) {
        Standard document = document(role);
        List<String> ratings = new ArrayList<>();
        int unknown = lottery.between(2, 12);
        for (Asked one : Asking.of(List.of(new Job(document)), Optional.empty(), track, abroad, List.of())) {
            if (!one.isRequirement() && !lottery.oneIn(unknown)) {
                String subject = one.subject() instanceof Task task
                        ? text("standard", document.id()) + ", " + text("task", task.code())
                        : text("competency", ((Competency) one.subject()).id());
                int level = Math.max(0, one.required() - Math.max(0, lottery.between(-2, 2)));
                ratings.add("{" + subject + ", \"level\": " + level + ", \"by\": \"manager\", " + on(500) + "}");
            }
        }
        return ratings;
    }

    private String on(int days) {
        LocalDate day = Shipped.AS_OF.minusDays(lottery.between(0, days));
        return text("on", day.toString());
    }

    private static String text(String key, String value) {
        return "\"" + key + "\": \"" + value + "\"";
    }

    private static Standard document(Role role) {
        return role.editionOn(Shipped.AS_OF)
                .flatMap(edition -> Shipped.STANDARDS.document(role.id(), edition.id()))
                .orElseThrow();
    }

    private static Optional<Role> next(Role role) {
        return Shipped.STANDARDS.ladders().stream()
                .filter(ladder -> ladder.from().equals(role.id()))
                .map(ladder -> Shipped.STANDARDS.roles().get(ladder.to()))
                .findFirst();
    }
}
