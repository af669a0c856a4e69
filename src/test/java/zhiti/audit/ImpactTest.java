package zhiti.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import zhiti.plan.Change;
import zhiti.plan.Question;
import zhiti.report.JsonReport;
import zhiti.standard.Language;

/** Holds the impact of planted changes to the two plans of everybody, printed and compared apart from it. */
class ImpactTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Side OLD = Release.shipped().side();
    private static final Map<String, JsonNode> OLD_PLANS = plans(OLD);

    private static Impact impact(Side now) {
        return ImpactStudy.of(OLD, now, Language.EN, () -> {});
    }

    /** Everybody's plan as it is printed, without what is said of it. */
    private static Map<String, JsonNode> plans(Side side) {
        Map<String, JsonNode> plans = new LinkedHashMap<>();
        side.people().forEach(one -> {
            String text = new JsonReport(Language.EN)
                    .plans(List.of(side.house().adviser().plan(one, Question.AS_WRITTEN)));
            try {
                ObjectNode plan = (ObjectNode) JSON.readTree(text).get("plans").get(0);
                plan.remove(List.of("versions", "leftOut"));
                silence(plan);
                sort(plan, "gaps", "id");
                sort(plan, "assessFirst", "id");
                sort(plan, "notCovered", "gap");
                plans.put(one.id(), plan);
            } catch (java.io.IOException e) {
                throw new AssertionError(e);
            }
        });
        return plans;
    }

    private static void silence(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(List.of("because", "evidence"));
        }
        node.forEach(ImpactTest::silence);
    }

    private static void sort(ObjectNode plan, String list, String key) {
        List<JsonNode> all = new ArrayList<>();
        plan.get(list).forEach(all::add);
        all.sort(Comparator.comparing(one -> one.get(key).asText()));
        plan.set(list, ((ArrayNode) plan.get(list)).removeAll().addAll(all));
    }

    private static List<String> differing(Map<String, JsonNode> now) {
        return OLD_PLANS.keySet().stream()
                .filter(id -> !OLD_PLANS.get(id).equals(now.get(id)))
                .toList();
    }

    private static List<String> ids(Impact impact) {
        return impact.concerned().stream().map(one -> one.person().id()).toList();
    }

    /** The people, the steps and the money of one planted change, and that nothing else is answerable. */
    private static Impact isSole(Release release, ShelfChange.Kind kind, String id) {
        Side now = release.side();
        Map<String, JsonNode> plans = plans(now);
        Impact found = impact(now);
        assertThat(found.shelf()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(kind);
            assertThat(change.id()).isEqualTo(id);
        });
        assertThat(ids(found)).isNotEmpty().isEqualTo(differing(plans));
        assertThat(found.concerned())
                .allSatisfy(one -> assertThat(one.responsible().parts())
                        .containsExactly(new Responsible.Part(found.shelf().get(0), Responsible.Share.SOLE)));
        assertThat(found.concerned())
                .allSatisfy(one -> assertThat(
                                one.changes().list().size() + one.turns().size())
                        .isPositive());
        reconciles(found, plans);
        return found;
    }

    private static void reconciles(Impact found, Map<String, JsonNode> plans) {
        assertThat(found.before().cost()).isEqualTo(cost(OLD_PLANS));
        assertThat(found.after().cost()).isEqualTo(cost(plans));
        assertThat(found.before().steps()).isEqualTo(steps(OLD_PLANS));
        assertThat(found.after().steps()).isEqualTo(steps(plans));
        assertThat(found.after().mustUncovered()).isEqualTo(mustUncovered(plans));
        assertThat(found.after().steps() - found.before().steps())
                .isEqualTo(found.count(Change.Kind.STEP_ADDED) - found.count(Change.Kind.STEP_DROPPED));
    }

    private static long cost(Map<String, JsonNode> plans) {
        return plans.values().stream()
                .mapToLong(plan -> {
                    long cost = 0;
                    for (JsonNode step : plan.get("steps")) {
                        cost += step.get("cost").asLong();
                    }
                    return cost;
                })
                .sum();
    }

    private static int steps(Map<String, JsonNode> plans) {
        return plans.values().stream()
                .mapToInt(plan -> plan.get("steps").size())
                .sum();
    }

    private static int mustUncovered(Map<String, JsonNode> plans) {
        int sum = 0;
        for (JsonNode plan : plans.values()) {
            for (JsonNode left : plan.get("notCovered")) {
                for (JsonNode gap : plan.get("gaps")) {
                    boolean same = gap.get("id").equals(left.get("gap"));
                    sum += same && gap.get("tier").asText().equals("must") ? 1 : 0;
                }
            }
        }
        return sum;
    }

    @Test
    void identicalShelvesChangeNothingForAnybody() {
        Impact found = impact(Release.shipped().side());
        assertThat(found.shelf()).isEmpty();
        assertThat(found.people()).isEqualTo(OLD.people().size());
        assertThat(found.concerned()).isEmpty();
        assertThat(found.toldOtherwise()).isZero();
        assertThat(found.after()).isEqualTo(found.before());
    }

    @Test
    void aWeightIsFoundWithExactlyThoseWhosePlansItChanges() {
        isSole(Release.shipped().number("weight.level", 4), ShelfChange.Kind.NUMBER, "weight.level");
    }

    @Test
    void aNumberThatOnlyThePlannerReadsIsFoundToo() {
        Impact found = isSole(Release.shipped().number("limit.steps", 5), ShelfChange.Kind.NUMBER, "limit.steps");
        assertThat(found.count(Change.Kind.STEP_DROPPED)).isPositive();
    }

    @Test
    void whateverTurnsSaysFromWhatToWhat() {
        List<Turn> turns = Stream.of("limit.steps", "weight.level")
                .map(number -> impact(Release.shipped().number(number, 4).side()))
                .flatMap(found -> found.concerned().stream())
                .flatMap(one -> one.turns().stream())
                .toList();
        assertThat(turns).extracting(Turn::kind).contains(Turn.Kind.STEP_ORDER, Turn.Kind.STEP_EFFECT);
        assertThat(turns)
                .filteredOn(turn -> turn.kind() == Turn.Kind.STEP_ORDER || turn.kind() == Turn.Kind.STEP_EFFECT)
                .allSatisfy(turn -> {
                    assertThat(turn.before()).isPresent();
                    assertThat(turn.now()).isPresent().isNotEqualTo(turn.before());
                });
    }

    @Test
    void aRuleThatIsTakenAwayIsFoundWithExactlyThoseWhosePlansItChanges() {
        Impact found = isSole(
                Release.shipped().without("gap/below-required-level"),
                ShelfChange.Kind.RULE,
                "gap/below-required-level");
        assertThat(found.shelf().get(0).how()).isEqualTo(ShelfChange.How.REMOVED);
        assertThat(found.count(Change.Kind.GAP_CLOSED)).isPositive();
    }

    @Test
    void aPriceIsFoundWithExactlyThoseWhosePlansItChanges() {
        Impact found = isSole(
                Release.shipped().price("certifications", "mice-basic-exam", 90_000),
                ShelfChange.Kind.OFFERING,
                "mice-basic-exam");
        assertThat(found.shelf().get(0).details())
                .extracting(ShelfChange.Detail::field)
                .containsExactly("cost");
    }

    @Test
    void ofSeveralChangesEachIsFoundToDoWhatItDoesByItself() {
        Release number = Release.shipped().number("weight.level", 9);
        Release rule = Release.shipped().without("weight/hours");
        Release price = Release.shipped().price("certifications", "mice-basic-exam", 90_000);
        Release all = number.without("weight/hours").price("certifications", "mice-basic-exam", 90_000);
        Map<String, JsonNode> plans = plans(all.side());
        Map<String, Map<String, JsonNode>> alone = Map.of(
                "weight.level", plans(number.side()),
                "weight/hours", plans(rule.side()),
                "mice-basic-exam", plans(price.side()));
        Map<String, Map<String, JsonNode>> takenBack = Map.of(
                "weight.level",
                        plans(rule.price("certifications", "mice-basic-exam", 90_000)
                                .side()),
                "weight/hours",
                        plans(number.price("certifications", "mice-basic-exam", 90_000)
                                .side()),
                "mice-basic-exam", plans(number.without("weight/hours").side()));
        Impact found = impact(all.side());
        assertThat(found.shelf()).extracting(ShelfChange::id).containsExactlyInAnyOrderElementsOf(alone.keySet());
        assertThat(ids(found)).isNotEmpty().isEqualTo(differing(plans));
        reconciles(found, plans);
        for (Concerned one : found.concerned()) {
            String person = one.person().id();
            boolean anyWhole =
                    alone.values().stream().anyMatch(only -> only.get(person).equals(plans.get(person)));
            Map<String, Responsible.Share> shares = new LinkedHashMap<>();
            alone.forEach((id, only) -> {
                boolean whole = only.get(person).equals(plans.get(person));
                boolean nothing = only.get(person).equals(OLD_PLANS.get(person));
                boolean needed = !takenBack.get(id).get(person).equals(plans.get(person));
                if (whole) {
                    shares.put(id, Responsible.Share.WHOLE);
                } else if (!anyWhole && !nothing) {
                    shares.put(id, Responsible.Share.PART);
                } else if (!anyWhole && needed) {
                    shares.put(id, Responsible.Share.TOGETHER);
                }
            });
            Map<String, Responsible.Share> said = new LinkedHashMap<>();
            one.responsible().parts().forEach(part -> said.put(part.change().id(), part.share()));
            assertThat(said).as(person).isEqualTo(shares);
        }
        assertThat(found.concerned())
                .flatExtracting(one -> one.responsible().parts())
                .extracting(Responsible.Part::share)
                .contains(Responsible.Share.WHOLE);
    }
}
