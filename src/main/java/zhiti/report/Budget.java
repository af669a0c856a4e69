package zhiti.report;

import java.util.List;
import java.util.function.Predicate;
import zhiti.plan.Quarter;
import zhiti.standard.Money;

/**
 * What the plans of a team cost, by department and quarter. A step's cost stands in the quarter in which it begins.
 *
 * @param quarters the columns
 * @param departments a row each, in the order of the team's file
 * @param team the last row
 */
public record Budget(List<Quarter> quarters, List<Row> departments, Row team) {
    public Budget {
        quarters = List.copyOf(quarters);
        departments = List.copyOf(departments);
    }

    /**
     * One department, or all of them.
     *
     * @param name empty where people's file gives none
     * @param byQuarter without what the law asks; likewise {@code sums}
     * @param legal what the law asks
     */
    public record Row(String name, List<Money> byQuarter, Sums sums, Sums legal) {
        public Row {
            byQuarter = List.copyOf(byQuarter);
        }
    }

    static Budget of(TeamYear year) {
        return new Budget(
                year.quarters(),
                year.departments().stream()
                        .map(name -> row(
                                year,
                                name,
                                taking -> taking.member().department().equals(name)))
                        .toList(),
                row(year, "", taking -> true));
    }

    /** What some people's steps cost. */
    static Row row(TeamYear year, String name, Predicate<Taking> whose) {
        Predicate<Taking> legal = Taking::isLegal;
        List<Money> byQuarter = year.quarters().stream()
                .map(quarter -> year.sums(whose.and(legal.negate())
                                .and(taking -> taking.step().quarter().equals(quarter)))
                        .cost())
                .toList();
        return new Row(name, byQuarter, year.sums(whose.and(legal.negate())), year.sums(whose.and(legal)));
    }
}
