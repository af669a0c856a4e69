package zhiti.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zhiti.offering.Catalog;
import zhiti.person.Employee;
import zhiti.person.Post;
import zhiti.standard.Competency;
import zhiti.standard.Role;
import zhiti.standard.Standards;
import zhiti.standard.Title;
import zhiti.standard.Track;

/** What is supposed of a person, as a people file would write it: the post as it is but for what is set, and the evidence set. */
final class SupposedNodes {
    private static final Pattern TASK = Pattern.compile("[Tt]\\d+\\.\\d+");
    private static final Pattern CODE = Pattern.compile("([Tt]\\d+(\\.\\d+)?/)?[KSAksa]\\d+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+");
    /** Who looked at what is supposed to have been seen. */
    private static final String BY = "manager";
    /** Where what the file says stands here, which is checked with what is supposed. */
    private static final Place HERE = Place.whole("--set");

    private final Standards standards;
    private final Catalog catalog;
    private final String on;

    SupposedNodes(Standards standards, Catalog catalog, LocalDate on) {
        this.standards = standards;
        this.catalog = catalog;
        this.on = on.toString();
    }

    Node of(Employee employee, List<Setting> settings, Findings findings) {
        Map<String, Node.Field> fields = new LinkedHashMap<>();
        post(employee).forEach((name, text) -> put(fields, single(name, text, HERE)));
        Map<String, List<Node>> lists = new LinkedHashMap<>();
        employee.post().also().forEach(role -> add(lists, "also", new Node.Scalar(role.id(), true, HERE)));
        for (Setting setting : settings) {
            if (setting.isEvidence()) {
                evidence(employee, setting, lists, findings);
            } else if (setting.key().equals("role") && setting.isTakenAway()) {
                findings.problem(
                        setting.place(),
                        new Title("職務不能留空", "nobody is without a role"),
                        Choices.listed(standards.roles().keySet()));
            } else if (setting.isTakenAway()) {
                fields.remove(setting.key());
                lists.remove(setting.key());
            } else {
                lists.remove(setting.key());
                put(fields, RowKind.field(single(setting.key(), setting.value().orElseThrow(), setting.place())));
            }
        }
        lists.forEach((name, items) -> put(fields, new Node.Field(name, HERE, new Node.ListNode(items, HERE))));
        return new Node.MapNode(List.copyOf(fields.values()), HERE);
    }

    private static Map<String, String> post(Employee employee) {
        Post post = employee.post();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", employee.id());
        fields.put("name", employee.name());
        fields.put("role", post.role().id());
        post.edition().ifPresent(edition -> fields.put("edition", edition));
        post.track().ifPresent(track -> fields.put("track", track == Track.BOTH ? "both" : track.name()));
        post.target().map(Role::id).ifPresent(target -> fields.put("target", target));
        post.international().ifPresent(yes -> fields.put("international", String.valueOf(yes)));
        post.manages().ifPresent(reports -> fields.put("manages", String.valueOf(reports)));
        fields.put("weeklyHours", String.valueOf(post.weeklyHours()));
        post.probationUntil().ifPresent(day -> fields.put("probationUntil", day.toString()));
        return fields;
    }

    private static Node.Field single(String name, String text, Place place) {
        return new Node.Field(name, place, new Node.Scalar(text, true, place));
    }

    private static void put(Map<String, Node.Field> fields, Node.Field field) {
        fields.put(field.name(), field);
    }

    private static void add(Map<String, List<Node>> lists, String name, Node item) {
        lists.computeIfAbsent(name, key -> new ArrayList<>()).add(item);
    }

    private void evidence(Employee employee, Setting setting, Map<String, List<Node>> lists, Findings findings) {
        switch (setting.key()) {
            case "rating" -> add(lists, "ratings", rating(setting));
            case "test" -> add(lists, "tests", map(setting, test(setting)));
            case "certification" -> add(lists, "certifications", map(setting, certification(setting, findings)));
            case "completed" -> add(lists, "completed", map(setting, completed(setting)));
            case "language" -> language(setting, findings).ifPresent(node -> add(lists, "languages", node));
            default -> software(employee, setting, lists);
        }
    }

    private static Node map(Setting setting, Map<String, String> fields) {
        return new Node.MapNode(
                fields.entrySet().stream()
                        .map(field -> single(field.getKey(), field.getValue(), setting.place()))
                        .toList(),
                setting.place());
    }

    /** By the id of a competency, or by a code, with its document before it where it is not that of the present role. */
    private Node rating(Setting setting) {
        Map<String, String> fields = new LinkedHashMap<>();
        String id = setting.id();
        Optional<String> document = standards.documents().keySet().stream()
                .filter(name -> setting.id().startsWith(name + "/"))
                .findFirst();
        if (document.isPresent()) {
            fields.put("standard", document.get());
            id = id.substring(document.get().length() + 1);
        }
        boolean known = Optional.ofNullable(standards.competencies().get(id))
                .map(Competency::id)
                .isPresent();
        boolean task = !known && TASK.matcher(id).matches();
        boolean code = !known && CODE.matcher(id).matches();
        fields.put(task ? "task" : code ? "code" : "competency", id);
        String value = setting.value().filter(text -> !text.isEmpty()).orElse("0");
        fields.put(task && !NUMBER.matcher(value).matches() ? "shown" : "level", value);
        fields.put("by", BY);
        fields.put("on", on);
        return map(setting, fields);
    }

    /** Points, or a level in words and its stage: {@code test:GEPT=中高級/複試}. */
    private Map<String, String> test(Setting setting) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("test", setting.id());
        boolean points = Optional.ofNullable(catalog.credentials().get(setting.id()))
                .flatMap(test -> test.scale())
                .isPresent();
        if (setting.isTakenAway()) {
            fields.put(points ? "score" : "level", points ? lowest(setting.id()) : "0");
        } else {
            String[] words = setting.value().orElseThrow().split("/", 2);
            boolean number = points || NUMBER.matcher(words[0]).matches();
            fields.put(number ? "score" : "level", number ? setting.value().orElseThrow() : words[0]);
            if (!number && words.length > 1) {
                fields.put("stage", words[1]);
            }
        }
        fields.put("on", on);
        return fields;
    }

    private String lowest(String test) {
        return String.valueOf(
                catalog.credentials().get(test).scale().orElseThrow().lowest());
    }

    /** Granted on the day, or on another one that is written. */
    private Map<String, String> certification(Setting setting, Findings findings) {
        // Days in this form are in the order of their letters.
        setting.value()
                .filter(day -> DAY.matcher(day).matches() && day.compareTo(on) > 0)
                .ifPresent(day -> findings.problem(
                        setting.place(),
                        new Title("'" + day + "' 在基準日 " + on + " 之後", "'" + day + "' is after the as-of date " + on),
                        new Title("寫基準日以前（含當日）取得的日期", "write the day it was granted, up to the as-of date")));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", setting.id());
        fields.put("on", setting.value().filter(day -> !day.isEmpty()).orElse(on));
        return fields;
    }

    private Map<String, String> completed(Setting setting) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("offering", setting.id());
        fields.put("on", on);
        fields.put("result", setting.value().filter(how -> !how.isEmpty()).orElse("passed"));
        return fields;
    }

    private Optional<Node> language(Setting setting, Findings findings) {
        int dot = setting.id().lastIndexOf('.');
        if (dot < 0) {
            findings.problem(
                    setting.place(),
                    new Title("沒有寫是哪一項語文能力", "it does not say which use of the language"),
                    new Title(
                            "寫成 language:japanese.spoken=working 的形式",
                            "write it like language:japanese.spoken=working"));
            return Optional.empty();
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("language", setting.id().substring(0, dot));
        fields.put("skill", setting.id().substring(dot + 1));
        fields.put("level", setting.value().filter(level -> !level.isEmpty()).orElse("none"));
        fields.put("by", BY);
        fields.put("on", on);
        return Optional.of(map(setting, fields));
    }

    /** The list as it is, with one program more or less. */
    private static void software(Employee employee, Setting setting, Map<String, List<Node>> lists) {
        if (!lists.containsKey("software")) {
            lists.put("software", new ArrayList<>());
            Stream<String> before = employee.background().software().orElse(List.of()).stream();
            before.forEach(program -> add(lists, "software", new Node.Scalar(program, true, HERE)));
        }
        lists.get("software").removeIf(node -> ((Node.Scalar) node).text().equalsIgnoreCase(setting.id()));
        if (!setting.isTakenAway()) {
            add(lists, "software", new Node.Scalar(setting.id(), true, setting.place()));
        }
    }
}
