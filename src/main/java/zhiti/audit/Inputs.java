package zhiti.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhiti.intake.Node;

/** What was read about people, as it was written but for ids, names and what names them. */
final class Inputs {
    /** Words of whoever wrote the file. */
    private static final Set<String> FREE_WORDS =
            Set.of("why", "profession", "software", "studied", "memberOf", "appointed", "says");

    /** Of a person, what stands in another form, and their groups. */
    private static final Set<String> NOT_KEPT = Set.of("id", "name", "groups");

    /** Of an earlier plan, what is not read again, or is somebody's name. */
    private static final Set<String> NOT_READ = Set.of("totals", "changes", "facts", "origins", "mentor", "houseLevel");

    private final Disguise disguise;

    Inputs(Disguise disguise) {
        this.disguise = disguise;
    }

    /**
     * The people of a file, by the order of their ids. Their groups are left away: no decision may look at them.
     *
     * @param ids as read, in the order of the file
     * @param pseudonyms in the same order
     */
    byte[] people(Node written, List<String> ids, List<String> pseudonyms) {
        List<Node> items = list(written, "employees");
        if (items.size() != ids.size()) {
            throw new IllegalStateException(items.size() + " people written, " + ids.size() + " read");
        }
        record Person(String local, byte[] json) {}
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String local = disguise.id(ids.get(i));
            people.add(new Person(local, person((Node.MapNode) items.get(i), local, pseudonyms.get(i))));
        }
        people.sort(Comparator.comparing(Person::local));
        Compact json = new Compact().open('{').key("employees").open('[');
        people.forEach(one -> json.raw(one.json()));
        return json.close(']').close('}').bytes();
    }

    private byte[] person(Node.MapNode fields, String local, String pseudonym) {
        Compact json = new Compact().open('{').field("id", local).field("name", pseudonym);
        for (Node.Field field : fields.fields()) {
            if (field.name().equals("department") && field.value() instanceof Node.Scalar scalar) {
                json.field("department", disguise.names(scalar.text()));
            } else if (!NOT_KEPT.contains(field.name())) {
                node(json.key(field.name()), field.value(), FREE_WORDS.contains(field.name()), Set.of());
            }
        }
        return json.close('}').bytes();
    }

    /**
     * The plans of a file of earlier plans.
     *
     * @param order in which the file has them: each one's id as read
     * @param same whether a person's inputs were the same then, by id; those not in it are left away
     */
    byte[] plans(Node written, List<String> order, Map<String, Boolean> same) {
        List<Node> items = list(written, "plans");
        Compact json = new Compact().open('{').key("plans").open('[');
        for (int i = 0; i < items.size(); i++) {
            String id = order.get(i);
            if (same.containsKey(id)) {
                plan(json, (Node.MapNode) items.get(i), id, same.get(id));
            }
        }
        return json.close(']').close('}').bytes();
    }

    private void plan(Compact json, Node.MapNode plan, String id, boolean same) {
        json.open('{').key("employee").open('{');
        json.field("id", disguise.id(id)).field("name", "-").close('}');
        for (Node.Field field : plan.fields()) {
            if (field.name().equals("versions") && field.value() instanceof Node.MapNode versions) {
                json.key("versions").open('{');
                versions.fields().forEach(version -> version(json, version, same));
                json.close('}');
            } else if (!field.name().equals("employee") && !NOT_READ.contains(field.name())) {
                node(json.key(field.name()), field.value(), false, NOT_READ);
            }
        }
        json.close('}');
    }

    /** A checksum over somebody's name would name them; all that is asked of it is whether it is the same. */
    private void version(Compact json, Node.Field version, boolean same) {
        json.key(version.name());
        if (version.name().equals("inputs")) {
            json.text(same ? Run.SAME : Run.OTHER);
        } else {
            node(json, version.value(), false, Set.of());
        }
    }

    private void node(Compact json, Node node, boolean free, Set<String> leftAway) {
        if (node instanceof Node.Scalar scalar) {
            scalar(json, scalar, free);
        } else if (node instanceof Node.ListNode list) {
            json.open('[');
            list.items().forEach(item -> node(json, item, free, leftAway));
            json.close(']');
        } else if (node instanceof Node.MapNode map) {
            json.open('{');
            for (Node.Field field : map.fields()) {
                if (!leftAway.contains(field.name())) {
                    node(json.key(field.name()), field.value(), FREE_WORDS.contains(field.name()), leftAway);
                }
            }
            json.close('}');
        }
    }

    private void scalar(Compact json, Node.Scalar scalar, boolean free) {
        if (scalar.isNothing()) {
            json.plain("null");
        } else {
            json.text(free ? disguise.words(scalar.text()) : scalar.text());
        }
    }

    private static List<Node> list(Node written, String name) {
        Optional<Node> value = written instanceof Node.MapNode map
                ? map.fields().stream()
                        .filter(field -> field.name().equals(name))
                        .map(Node.Field::value)
                        .findFirst()
                : Optional.empty();
        if (value.isPresent() && value.get() instanceof Node.ListNode list) {
            return list.items();
        }
        throw new IllegalStateException("read before, and now without " + name);
    }
}
