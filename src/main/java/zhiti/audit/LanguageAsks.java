package zhiti.audit;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhiti.plan.Plan;
import zhiti.standard.Asked;
import zhiti.standard.Requirement;
import zhiti.standard.RequirementKind;
import zhiti.standard.Standard;

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
            Set<String> asked = plan.asks().stream().map(Asked::key).collect(Collectors.toSet());
            Set<String> counted = new HashSet<>();
            for (Standard document : documents(plan)) {
                document.requirements().stream()
                        .flatMap(line -> line.conditions().stream())
                        .filter(requirement -> isAboutLanguage(requirement) && asked.contains(requirement.key()))
                        .forEach(requirement -> {
                            String line = requirement.condition() + '\n' + requirement.text();
                            LanguageAsks one = all.computeIfAbsent(line, key -> new LanguageAsks(requirement));
                            one.standards.add(document.id());
                            if (counted.add(line)) {
                                one.add(plan);
                            }
                        });
            }
        }
        return all.values().stream().map(LanguageAsks::told).toList();
    }

    /** The documents that ask, each with its own words. */
    private static List<Standard> documents(Plan plan) {
        return Stream.of(plan.standard().stream(), plan.also().stream(), plan.targetStandard().stream())
                .flatMap(all -> all)
                .toList();
    }

    /** The tests that standards ask for are all of languages. */
    private static boolean isAboutLanguage(Requirement requirement) {
        return requirement.kind() == RequirementKind.LANGUAGE || requirement.kind() == RequirementKind.TEST;
    }

    private void add(Plan plan) {
        people++;
        boolean isShort = plan.gaps().stream().anyMatch(line -> line.gap().key().equals(requirement.key()));
        gaps += isShort ? 1 : 0;
    }

    private Fairness.LanguageAsk told() {
        return new Fairness.LanguageAsk(requirement.title(), requirement.text(), List.copyOf(standards), people, gaps);
    }
}
