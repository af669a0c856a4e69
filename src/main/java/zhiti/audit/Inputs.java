package zhiti.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import zhiti.intake.Node;

/** What was read about people, as it was written but for ids, names and what names them. */
final class Inputs {
    /** Words of whoever wrote the file, for people to read; titles are a company's, and may hold its people's names. */
    private static final Set<String> FREE_WORDS = Set.of("why", "says", "title");

    /**
     * What a person's file writes freely, and rules or programs compare with what they ask for; offerings and tests, for
     * what is known no more is kept as it is written.
     */
    private static final Set<String> COMPARED =
            Set.of("profession", "software", "studied", "memberOf", "appointed", "offering", "test");

    /** Of a person, what stands in another form, and their groups. */
    private static final Set<String> NOT_KEPT = Set.of("id", "name", "groups");

    /** Of an earlier plan, what is not read again, or is somebody's name. */
    private static final Set<String> NOT_READ =
            Set.of("remarks", "totals", "changes", "facts", "origins", "mentor", "houseLevel");

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
            if (!NOT_KEPT.contains(field.name())) {
                node(json.key(field.name()), field.value(), how(field.name()), Set.of());
            }
        }
        return json.close('}').bytes();
    }

    /**
     * The plans of a file of earlier plans.
     *
     * @param order in which the file has them: each one's id as read
     * @param same the checksums that are the same now, by id; whoever is not in it is left away
     */
    byte[] plans(Node written, List<String> order, Map<String, Set<String>> same) {
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

    private void plan(Compact json, Node.MapNode plan, String id, Set<String> same) {
        json.open('{').key("employee").open('{');
        json.field("id", disguise.id(id)).field("name", "-").close('}');
        for (Node.Field field : plan.fields()) {
            if (field.name().equals("versions") && field.value() instanceof Node.MapNode versions) {
                json.key("versions").open('{');
                versions.fields().forEach(version -> version(json, version, same));
                json.close('}');
            } else if (!field.name().equals("employee") && !NOT_READ.contains(field.name())) {
                node(json.key(field.name()), field.value(), how(field.name()), NOT_READ);
            }
        }
        json.close('}');
    }

    /**
     * A checksum over somebody's name would name them, and one over a company's files is another where names are taken
     * out of these; all that is asked of either is whether it is the same.
     */
    private void version(Compact json, Node.Field version, Set<String> same) {
        json.key(version.name());
        if (same.contains(version.name())) {
            json.text(Run.SAME);
        } else if (version.name().equals("inputs")) {
            json.text(Run.OTHER);
        } else {
            node(json, version.value(), UnaryOperator.identity(), Set.of());
        }
    }

    private UnaryOperator<String> how(String field) {
        if (field.equals("department")) {
            return disguise::department;
        }
        return FREE_WORDS.contains(field)
                ? disguise::words
                : COMPARED.contains(field) ? disguise::compared : UnaryOperator.identity();
    }

    /** What has an id is called something for people to read; a number of the house has no id but its name. */
    private UnaryOperator<String> how(Node.MapNode of, String field) {
        boolean called = field.equals("name")
                && of.fields().stream().anyMatch(other -> other.name().equals("id"));
        return called ? disguise::words : field.equals("id") && isObtained(of) ? disguise::compared : how(field);
    }

    /** A certificate has an id and a day. */
    private static boolean isObtained(Node.MapNode of) {
        return of.fields().stream().anyMatch(other -> other.name().equals("on"));
    }

    private void node(Compact json, Node node, UnaryOperator<String> how, Set<String> leftAway) {
        if (node instanceof Node.Scalar scalar) {
            scalar(json, scalar, how);
        } else if (node instanceof Node.ListNode list) {
            json.open('[');
            list.items().forEach(item -> node(json, item, how, leftAway));
            json.close(']');
        } else if (node instanceof Node.MapNode map) {
            json.open('{');
            for (Node.Field field : map.fields()) {
                if (!leftAway.contains(field.name())) {
                    node(json.key(field.name()), field.value(), how(map, field.name()), leftAway);
                }
            }
            json.close('}');
        }
    }

    private static void scalar(Compact json, Node.Scalar scalar, UnaryOperator<String> how) {
        if (scalar.isNothing()) {
            json.plain("null");
        } else {
            json.text(how.apply(scalar.text()));
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
