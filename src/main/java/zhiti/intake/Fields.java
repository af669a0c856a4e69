package zhiti.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import zhiti.standard.Title;

/**
 * The named values of one map while a reader asks for them. What is missing or wrong goes to the findings and reading goes
 * on with a stand-in, so that one reading finds every problem; the thing made of stand-ins is never handed out, for
 * {@link Findings#read} refuses it. A field that nobody has asked for by then is a problem too.
 */
public final class Fields {
    /** In the place of text that is missing or wrong. */
    static final String STAND_IN = "?";

    private final Place place;
    private final Map<String, Node.Field> written = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Findings findings;

    private Fields(Place place, List<Node.Field> fields, Findings findings) {
        this.place = place;
        this.findings = findings;
        fields.forEach(f -> written.put(f.name(), f));
        findings.open(this);
    }

    /** The fields of a map; of anything else none at all, which is a problem. To be made once for each map. */
    public static Fields of(Node node, Findings findings) {
        if (node instanceof Node.MapNode map) {
            return new Fields(map.place(), map.fields(), findings);
        }
        findings.problem(node.place(), new Title("這裡應是欄位（名稱: 值）", "fields (name: value) are expected here"));
        return new Fields(node.place(), List.of(), new Findings());
    }

    /** Where the map begins. */
    public Place place() {
        return place;
    }

    /** Where the value of this field stands; where the map begins if it is not written. */
    public Place place(String name) {
        return written.containsKey(name) ? written.get(name).value().place() : place;
    }

    public Findings findings() {
        return findings;
    }

    /** Whether the field is written, were it as nothing. */
    public boolean has(String name) {
        asked.add(name);
        return written.containsKey(name);
    }

    /** What is written, if it is something. */
    public Optional<Node> node(String name) {
        return has(name) ? Optional.of(written.get(name).value()).filter(n -> !isNothing(n)) : Optional.empty();
    }

    private static boolean isNothing(Node node) {
        return node instanceof Node.Scalar scalar && scalar.isNothing();
    }

    /** A field that has to be there. {@code standIn} takes its place where it is missing or wrong. */
    public <T> T get(String name, Reading<T> reading, T standIn) {
        if (!has(name)) {
            findings.problem(place, new Title("缺少欄位 '" + name + "'", "field '" + name + "' is missing"));
            return standIn;
        }
        return reading.read(written.get(name).value(), findings).orElse(standIn);
    }

    /** A field that may be there. */
    public <T> Optional<T> find(String name, Reading<T> reading) {
        return node(name).flatMap(n -> reading.read(n, findings));
    }

    /** A field that may be there, and what holds where it is not. */
    public <T> T or(String name, Reading<T> reading, T otherwise) {
        return find(name, reading).orElse(otherwise);
    }

    /** Text that has to be there and hold something. */
    public String text(String name) {
        return get(name, Readings.TEXT, STAND_IN);
    }

    /** An id or code that has to be there. */
    public String code(String name) {
        return get(name, Readings.CODE, STAND_IN);
    }

    /** A name in both languages, from the fields {@code zh} and {@code en}. */
    public Title title() {
        return new Title(text("zh"), text("en"));
    }

    /** A flag; false where it is not written. */
    public boolean flag(String name) {
        return or(name, Readings.FLAG, false);
    }

    /** The values of a list that may be there; those that are wrong are left out. */
    public <T> List<T> list(String name, Reading<T> reading) {
        List<T> values = new ArrayList<>();
        items(name).forEach(n -> reading.read(n, findings).ifPresent(values::add));
        return List.copyOf(values);
    }

    /** What is made of each map of a list that may be there. */
    public <T> List<T> each(String name, Function<Fields, T> make) {
        return items(name).stream().map(n -> make.apply(of(n, findings))).toList();
    }

    /** What is made of a map that may be there. */
    public <T> Optional<T> map(String name, Function<Fields, T> make) {
        return node(name).map(n -> make.apply(of(n, findings)));
    }

    private List<Node> items(String name) {
        Optional<Node> node = node(name);
        if (node.isPresent() && !(node.get() instanceof Node.ListNode)) {
            findings.problem(
                    node.get().place(), new Title("欄位 '" + name + "' 應是清單", "field '" + name + "' should be a list"));
        }
        return node.map(n -> n instanceof Node.ListNode list ? list.items() : List.<Node>of())
                .orElse(List.of());
    }

    /** Takes every field for known: where what is wrong has been said and the rest can't be judged. */
    public void ignoreTheRest() {
        asked.addAll(written.keySet());
    }

    /** Says which fields nobody has asked for. */
    void close() {
        for (Node.Field field : written.values()) {
            if (!asked.contains(field.name())) {
                findings.problem(
                        Choices.of("欄位", "field", List.copyOf(asked), n -> n).unknown(field.name(), field.place()));
            }
        }
    }
}
