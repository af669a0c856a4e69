package zhiti.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhiti.offering.Offering;
import zhiti.offering.Particulars;
import zhiti.plan.Member;
import zhiti.plan.Prospect;
import zhiti.standard.Money;

/**
 * A class of one's own and who would need it.
 *
 * @param least the head count that its price is shared by
 * @param planned who take it by their plans
 * @param waiting who would take it, were there room in their year
 * @param levels that it lifts for all of them; a condition counts as many as policy says
 */
public record InHouseClass(Offering offering, int least, List<Member> planned, List<Member> waiting, int levels) {
    public InHouseClass {
        planned = List.copyOf(planned);
        waiting = List.copyOf(waiting);
    }

    /** All that somebody needs: those with enough heads first, then the cheapest per level. */
    static List<InHouseClass> of(
            List<Member> team, List<Taking> takings, Map<String, Particulars> particulars, int conditionLevels) {
        Map<String, Draft> drafts = new TreeMap<>();
        for (Taking taking : takings) {
            int levels = taking.levels() + conditionLevels * taking.conditions();
            draft(drafts, taking.offering(), particulars).planned(taking.member(), levels);
        }
        for (Member member : team) {
            for (Prospect prospect : member.prospects().all()) {
                draft(drafts, prospect.offerings().get(0), particulars).waiting(member, prospect.levels());
            }
        }
        return drafts.values().stream()
                .filter(draft -> draft.least > 0 && draft.levels > 0)
                .map(Draft::whole)
                .sorted(Comparator.comparing(InHouseClass::isEnough)
                        .reversed()
                        .thenComparing(InHouseClass::perLevel)
                        .thenComparing(c -> c.offering().id()))
                .toList();
    }

    private static Draft draft(Map<String, Draft> drafts, Offering offering, Map<String, Particulars> particulars) {
        int least = particulars
                .getOrDefault(offering.id(), Particulars.NONE)
                .heads()
                .orElse(0);
        return drafts.computeIfAbsent(offering.id(), id -> new Draft(offering, least));
    }

    public int heads() {
        return planned.size() + waiting.size();
    }

    public boolean isEnough() {
        return heads() >= least;
    }

    /** What the class costs, however many come. */
    public Money price() {
        return new Money(Math.multiplyExact(offering.cost().twd(), least));
    }

    /** What a level costs where all of them come; whole dollars, half up. */
    public Money perLevel() {
        return new Money(BigDecimal.valueOf(price().twd())
                .divide(BigDecimal.valueOf(levels), 0, RoundingMode.HALF_UP)
                .intValueExact());
    }

    /** One while it is gathered. */
    private static final class Draft {
        private final Offering offering;
        private final int least;
        private final List<Member> planned = new ArrayList<>();
        private final List<Member> waiting = new ArrayList<>();
        private int levels;

        Draft(Offering offering, int least) {
            this.offering = offering;
            this.least = least;
        }

        void planned(Member member, int more) {
            planned.add(member);
            levels += more;
        }

        void waiting(Member member, int more) {
            waiting.add(member);
            levels += more;
        }

        InHouseClass whole() {
            return new InHouseClass(offering, least, planned, waiting, levels);
        }
    }
}
