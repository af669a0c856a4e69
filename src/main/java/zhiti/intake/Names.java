package zhiti.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhiti.standard.Title;

/** The fields of one map while it is read: a name that stands twice is a fault, and the first one stays. */
final class Names {
    private final Map<String, Place> first = new LinkedHashMap<>();
    private final List<Node.Field> fields = new ArrayList<>();
    private final Findings findings;

    Names(Findings findings) {
        this.findings = findings;
    }

    void add(String name, Place place, Node value) {
        Place before = first.putIfAbsent(name, place);
        if (before == null) {
            fields.add(new Node.Field(name, place, value));
            return;
        }
        findings.problem(
                place,
                new Title(
                        "欄位 '" + name + "' 重複，第一次在第 " + before.line() + " 行",
                        "field '" + name + "' stands twice, first on line " + before.line()));
    }

    Node.MapNode at(Place place) {
        return new Node.MapNode(fields, place);
    }
}
