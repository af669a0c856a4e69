package zhiti.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import zhiti.plan.Plan;
import zhiti.standard.Asked;
import zhiti.standard.PrintedPlace;
import zhiti.standard.Requirement;
import zhiti.standard.RequirementKind;

/** Gathers what is asked of languages: a ground that the law names, so each shows the line that it is read from. */
final class LanguageAsks {
    private final Requirement requirement;
    private final Set<String> standards = new TreeSet<>();
    private int people;
    private int gaps;

    private LanguageAsks(Requirement requirement) {
        this.requirement = requirement;
    }

    static List<Fairness.LanguageAsk> of(List<Plan> plans) {
        Map<String, LanguageAsks> all = new LinkedHashMap<>();
        for (Plan plan : plans) {
            for (Asked asked : plan.asks()) {
                if (asked.subject() instanceof Requirement requirement && isAboutLanguage(requirement)) {
                    all.computeIfAbsent(
                                    requirement.condition() + '\n' + requirement.text(),
                                    key -> new LanguageAsks(requirement))
                            .add(plan, asked);
                }
            }
        }
        List<Fairness.LanguageAsk> asks = new ArrayList<>();
        all.values().forEach(one -> asks.add(one.told()));
        return asks;
    }

    /** The tests that standards ask for are all of languages. */
    private static boolean isAboutLanguage(Requirement requirement) {
        return requirement.kind() == RequirementKind.LANGUAGE || requirement.kind() == RequirementKind.TEST;
    }

    private void add(Plan plan, Asked asked) {
        people++;
        asked.places().stream().map(PrintedPlace::standard).forEach(standards::add);
        boolean isShort = plan.gaps().stream().anyMatch(line -> line.gap().key().equals(asked.key()));
        gaps += isShort ? 1 : 0;
    }

    private Fairness.LanguageAsk told() {
        return new Fairness.LanguageAsk(requirement.title(), requirement.text(), List.copyOf(standards), people, gaps);
    }
}
