package zhiti.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import zhiti.offering.Form;
import zhiti.offering.Offering;
import zhiti.offering.Particulars;
import zhiti.offering.TrainingKind;
import zhiti.plan.Quarter;
import zhiti.standard.Money;

/**
 * A line of the yearly training plan: an offering with all who take it for one kind of reason. What the law asks of one
 * person and another takes for the work are two lines.
 *
 * @param takings in the order of the team's file, never empty
 * @param together how many take the offering for whatever reason
 */
public record YearLine(
        TrainingKind kind, Offering offering, Particulars particulars, List<Taking> takings, int together) {
    public YearLine {
        takings = List.copyOf(takings);
    }

    /** The lines of a year: training before what is learned at work, then by kind, by first quarter and by id. */
    static List<YearLine> of(List<Taking> takings, Map<String, Particulars> particulars) {
        Map<List<Object>, List<Taking>> groups = new LinkedHashMap<>();
        for (Taking taking : takings) {
            groups.computeIfAbsent(List.of(taking.kind(), taking.offering().id()), key -> new ArrayList<>())
                    .add(taking);
        }
        return groups.values().stream()
                .map(group -> of(group, takings, particulars))
                .sorted(Comparator.comparing(YearLine::isAtWork)
                        .thenComparing(YearLine::kind)
                        .thenComparing(line -> line.quarters().firstKey())
                        .thenComparing(line -> line.offering().id()))
                .toList();
    }

    private static YearLine of(List<Taking> group, List<Taking> all, Map<String, Particulars> particulars) {
        TrainingKind kind = group.get(0).kind();
        Offering offering = group.get(0).offering();
        long together = all.stream()
                .filter(taking -> taking.offering().id().equals(offering.id()))
                .count();
        return new YearLine(
                kind, offering, particulars.getOrDefault(offering.id(), Particulars.NONE), group, (int) together);
    }

    /** Learned at work: an assignment, or by a mentor's side. */
    public boolean isAtWork() {
        return offering.form() == Form.ASSIGNMENT || offering.form() == Form.MENTORING;
    }

    public int heads() {
        return takings.size();
    }

    /** How many begin in each quarter. */
    public SortedMap<Quarter, Integer> quarters() {
        SortedMap<Quarter, Integer> quarters = new TreeMap<>();
        takings.forEach(taking -> quarters.merge(taking.step().quarter(), 1, Integer::sum));
        return quarters;
    }

    public Sums sums() {
        return Sums.of(takings);
    }

    /** Whether it is a share of a class for which too few come. */
    public boolean isTooFew() {
        return particulars.heads().filter(least -> together < least).isPresent();
    }

    /** What the class costs as a whole, where the cost is one share of it; else what one person pays. */
    public Money classPrice() {
        return new Money(
                Math.multiplyExact(offering.cost().twd(), particulars.heads().orElse(1)));
    }

    /** Levels lifted, over all who take it. */
    public int levels() {
        return takings.stream().mapToInt(Taking::levels).sum();
    }

    /** Conditions answered or prepared for, likewise. */
    public int conditions() {
        return takings.stream().mapToInt(Taking::conditions).sum();
    }

    /** Gaps advanced: each person's counts. */
    public int gaps() {
        return takings.stream().mapToInt(taking -> taking.step().lifts().size()).sum();
    }
}
