package zhiti.plan;

/**
 * By how much one plan is worth more than another; what is less is negative.
 *
 * @param must must gaps closed
 * @param mustLevels their weighed levels
 * @param should should gaps closed
 * @param shouldLevels their weighed levels
 * @param bonus bonus gaps closed
 * @param bonusLevels their weighed levels
 * @param cost compared cost in NT$
 * @param hours learning hours
 * @param steps of the plan
 */
public record Shift(
        int must,
        int mustLevels,
        int should,
        int shouldLevels,
        int bonus,
        int bonusLevels,
        long cost,
        int hours,
        int steps) {
    static Shift between(Value before, Value after) {
        return new Shift(
                after.must().closed() - before.must().closed(),
                after.must().levels() - before.must().levels(),
                after.should().closed() - before.should().closed(),
                after.should().levels() - before.should().levels(),
                after.bonus().closed() - before.bonus().closed(),
                after.bonus().levels() - before.bonus().levels(),
                after.cost() - before.cost(),
                after.hours() - before.hours(),
                after.ids().size() - before.ids().size());
    }
}
