package zhiti.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhiti.standard.Policy;
import zhiti.standard.Requirement;

/** Which vouched-for use of a language speaks to a requirement. */
final class LanguageAnswers {
    /** What a standard means by a second foreign language when it names none: neither one's own nor English. */
    private static final Set<String> NOT_A_SECOND_FOREIGN = Set.of("mandarin", "taiwanese", "hakka", "english");

    private final List<LanguageUse> uses;
    private final Policy policy;

    LanguageAnswers(List<LanguageUse> uses, Policy policy, LocalDate asOf) {
        this.uses = uses.stream().filter(u -> !u.on().isAfter(asOf)).toList();
        this.policy = policy;
    }

    /** The best of the languages it accepts, each by its strongest source; empty where nobody has said anything. */
    Optional<Speaks> to(String key, Requirement requirement) {
        Fluency least = Fluency.valueOf(requirement.fluency().toUpperCase(java.util.Locale.ROOT));
        return uses.stream()
                .filter(u -> u.skill().equals(requirement.skill()))
                .map(LanguageUse::language)
                .filter(language -> accepts(requirement, language))
                .distinct()
                .flatMap(language -> strongest(language, requirement.skill()).stream())
                .max(Comparator.comparing(LanguageUse::level)
                        .thenComparing(LanguageUse::on)
                        .thenComparing(LanguageUse::language))
                .map(u -> new Speaks(
                        key,
                        u.language(),
                        u.skill(),
                        u.level(),
                        u.by(),
                        u.on(),
                        u.level().compareTo(least) >= 0));
    }

    /** Whether they speak it well enough to work in it. */
    boolean works(String language) {
        return strongest(language, "spoken")
                .filter(u -> u.level().compareTo(Fluency.WORKING) >= 0)
                .isPresent();
    }

    /** Whether somebody has said how well they speak it. */
    boolean isSaid(String language) {
        return strongest(language, "spoken").isPresent();
    }

    private static boolean accepts(Requirement requirement, String language) {
        return requirement.anyOf().contains(language)
                || (requirement.anyOf().contains("any") && !NOT_A_SECOND_FOREIGN.contains(language));
    }

    /** As with levels: the strongest source, then the newest, then the lower. */
    private Optional<LanguageUse> strongest(String language, String skill) {
        return uses.stream()
                .filter(u -> u.language().equals(language) && u.skill().equals(skill))
                .min(Comparator.comparingInt((LanguageUse u) -> -policy.number("evidence." + u.by().id() + ".rank"))
                        .thenComparing(LanguageUse::on, Comparator.reverseOrder())
                        .thenComparing(LanguageUse::level));
    }
}
