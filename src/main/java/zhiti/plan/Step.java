package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiti.offering.Offering;
import zhiti.rulebook.Reason;
import zhiti.standard.Money;
import zhiti.standard.Show;
import zhiti.standard.Tier;
import zhiti.standard.Title;

/**
 * One line of a plan (行動方案).
 *
 * @param order 1, 2, 3 …
 * @param tier the highest among the gaps that it closes, advances or opens the way to
 * @param until the quarter in which it ends; as {@code quarter} unless it takes more than a quarter's hours
 * @param session the dated run it fixes; empty prints 日期待公告
 * @param lifts what it is expected to raise, in the order of the gaps
 * @param closes keys of gaps fully closed by then
 * @param opens ids of later steps that it makes possible
 * @param legal asked by law: it stands apart from the other sums
 * @param booked settled before, so that it stays whatever it does
 * @param paid what has been paid for it already, be it more than its fee
 * @param show the show that it is done on; empty where it needs none or none is known
 * @param mentoring who guides it; empty where it needs nobody
 */
public record Step(
        int order,
        Offering offering,
        Tier tier,
        Quarter quarter,
        Quarter until,
        Optional<LocalDate> session,
        Optional<LocalDate> registerBy,
        List<Lifted> lifts,
        List<String> closes,
        List<String> opens,
        boolean legal,
        boolean booked,
        Money paid,
        Optional<Show> show,
        Optional<Mentoring> mentoring,
        List<Reason> because) {
    public Step {
        lifts = List.copyOf(lifts);
        closes = List.copyOf(closes);
        opens = List.copyOf(opens);
        because = List.copyOf(because);
    }

    /** The same step with somebody to guide it, or a place for somebody, and why. */
    Step guided(Mentoring by, Reason why) {
        List<Reason> reasons = new ArrayList<>(because);
        reasons.add(why);
        return new Step(
                order,
                offering,
                tier,
                quarter,
                until,
                session,
                registerBy,
                lifts,
                closes,
                opens,
                legal,
                booked,
                paid,
                show,
                Optional.of(by),
                reasons);
    }

    /** The same step by its place on a way of several years, and by what it does there. */
    Step onTheWay(int place, List<Lifted> raised, List<String> closed, WayStep way) {
        return new Step(
                place,
                offering,
                way.tier(),
                quarter,
                until,
                session,
                registerBy,
                raised,
                closed,
                List.copyOf(way.opens().keySet()),
                legal,
                booked,
                paid,
                show,
                mentoring,
                way.because());
    }

    /** What is still to be paid of its fee. */
    public Money due() {
        return offering.cost().less(paid);
    }

    /** The quarters it takes: 2027Q1, or 2027Q1–2027Q3. */
    public String span() {
        return quarter.equals(until) ? quarter.toString() : quarter + "–" + until;
    }

    /** Whether it is under way in a quarter. */
    public boolean isUnderWayIn(Quarter when) {
        return quarter.compareTo(when) <= 0 && until.compareTo(when) >= 0;
    }

    /**
     * What a step raises.
     *
     * @param kind competency, task, test, credential or condition: the word under which JSON names it
     * @param id the id of that kind
     * @param entry what the person has when it begins, in the gap's measure
     * @param reach what they have afterwards
     */
    public record Lifted(String gap, String kind, String id, Title title, int entry, int reach) {}
}
