package zhiti.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhiti.plan.GapLine;
import zhiti.plan.NotCovered;
import zhiti.plan.Plan;
import zhiti.plan.Step;
import zhiti.standard.Tier;

/** Where a person is going (發展目標), and what this period does about the most pressing gaps on the way. */
public record Goal(Plan plan, Say say) {
    /** What is named as first in the period. */
    private static final int FIRST = 4;

    /** Where the person is going, in a sentence. */
    public String aim() {
        return plan.person()
                .target()
                .map(target -> say.word("goal.target", say.name(plan.person().role()), say.name(target)))
                .orElseGet(() -> say.word("goal.none"));
    }

    /** What the steps do for the most pressing gaps and how many of these wait, or that there is something to assess. */
    public List<String> first() {
        List<String> said = new ArrayList<>();
        List<String> names =
                must(true).map(line -> say.uncoded(line.gap().asked())).toList();
        if (!names.isEmpty()) {
            String named = say.all(names.subList(0, Math.min(FIRST, names.size())));
            String list = names.size() > FIRST ? say.word("goal.among", named, names.size()) : named;
            said.add(say.word("goal.first") + say.word("colon") + list);
        }
        long unserved = must(false).count();
        long waiting = must(false).filter(this::isForNextPeriod).count();
        if (waiting > 0) {
            said.add(say.word("goal.next", waiting));
        }
        if (unserved > waiting) {
            said.add(say.word("goal.other", unserved - waiting));
        }
        int assess = plan.assessFirst().size();
        if (said.isEmpty() && assess > 0) {
            said.add(say.word("goal.assess", assess));
        }
        return said;
    }

    /** The gaps that are must and that a step closes or advances, or those that none does. */
    private Stream<GapLine> must(boolean served) {
        Set<String> lifted = plan.steps().stream()
                .flatMap(step -> step.lifts().stream())
                .map(Step.Lifted::gap)
                .collect(Collectors.toSet());
        return plan.gaps().stream()
                .filter(line -> line.tier() == Tier.MUST)
                .filter(line -> lifted.contains(line.gap().key()) == served);
    }

    private boolean isForNextPeriod(GapLine line) {
        return plan.notCovered().stream()
                .filter(left -> left.gap().key().equals(line.gap().key()))
                .anyMatch(left -> left.kind() == NotCovered.Kind.NEXT_PERIOD);
    }
}
