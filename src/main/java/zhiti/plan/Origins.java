package zhiti.plan;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import zhiti.rulebook.Reason;
import zhiti.standard.Asked;
import zhiti.standard.HouseLevel;
import zhiti.standard.Obligation;
import zhiti.standard.Origin;
import zhiti.standard.PolicyNumber;
import zhiti.standard.Subject;

/** Where the numbers and requirements that a reason rests on were laid down. */
public final class Origins {
    private Origins() {}

    /** Each once: the standard, what ships, the house. Empty for a reason that rests on no number and no requirement. */
    public static List<Origin> of(Reason reason) {
        Set<Origin> found = EnumSet.noneOf(Origin.class);
        Stream.concat(reason.facts().stream(), reason.bindings().values().stream())
                .flatMap(Origins::of)
                .forEach(found::add);
        reason.numbers().stream().map(PolicyNumber::origin).forEach(found::add);
        return Arrays.stream(Origin.values()).filter(found::contains).toList();
    }

    private static Stream<Origin> of(Object thing) {
        if (thing instanceof Gap gap) {
            return of(gap.asked());
        }
        if (thing instanceof AssessFirst assess) {
            return of(assess.asked());
        }
        if (thing instanceof Asked asked) {
            Stream<Origin> level = asked.isOfHouse() ? Stream.of(Origin.HOUSE) : Stream.empty();
            return Stream.concat(of(asked.subject()), level);
        }
        // a law is laid down by the law; that it is asked of this company's people, the house's folder says
        if (thing instanceof HouseLevel || thing instanceof Obligation) {
            return Stream.of(Origin.HOUSE);
        }
        return thing instanceof Subject ? Stream.of(Origin.STANDARD) : Stream.empty();
    }
}
