package zhiti.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiti.plan.AssessFirst;
import zhiti.plan.Gap;
import zhiti.rulebook.Reason;
import zhiti.standard.Asked;
import zhiti.standard.HouseLevel;
import zhiti.standard.Origin;
import zhiti.standard.PolicyNumber;
import zhiti.standard.Tier;

/**
 * What in a reason is the house's own: 「（公司自訂：測驗採計期間 24 個月，2027-01-01 起）」. What ships and what the
 * standard asks bears no mark; the foot of a page says so.
 */
final class HouseMark {
    private HouseMark() {}

    /** The mark that follows a sentence; empty where nothing in it is the house's own. */
    static String of(Say say, Reason reason) {
        List<String> own = new ArrayList<>();
        level(reason).ifPresent(level -> own.add(say.word("house.level", level.level(), level.since())));
        reason.numbers().stream()
                .filter(number -> number.origin() == Origin.HOUSE)
                .map(number -> say.word("house.number", say.name(number), value(say, number), number.since()))
                .forEach(own::add);
        return own.isEmpty() ? "" : say.word("house.mark", String.join(say.word("semicolon"), own));
    }

    /** A level that lies within what a rule looked at; a rule that looked at the level itself has words for it. */
    private static Optional<HouseLevel> level(Reason reason) {
        boolean said = Saying.isPoints(reason) || reason.facts().stream().anyMatch(HouseLevel.class::isInstance);
        return said
                ? Optional.empty()
                : reason.facts().stream()
                        .flatMap(fact -> asked(fact).flatMap(Asked::houseLevel).stream())
                        .findFirst();
    }

    private static Optional<Asked> asked(Object fact) {
        if (fact instanceof Gap gap) {
            return Optional.of(gap.asked());
        }
        if (fact instanceof AssessFirst assess) {
            return Optional.of(assess.asked());
        }
        return fact instanceof Asked asked ? Optional.of(asked) : Optional.empty();
    }

    /** A number with what it counts; of a measure without words of its own, as policy writes it. */
    static String value(Say say, PolicyNumber number) {
        String value = number.value().stripTrailingZeros().toPlainString();
        String words = "number." + number.measure().replace(' ', '-');
        if (number.measure().equals("tier")) {
            return say.name(Tier.values()[number.whole() - 1]);
        }
        return say.knows(words) ? say.word(words, value) : value + " " + number.measure();
    }
}
