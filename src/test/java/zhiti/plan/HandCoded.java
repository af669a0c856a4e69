package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhiti.offering.Catalog;
import zhiti.person.Completed;
import zhiti.person.Education;
import zhiti.person.Employee;
import zhiti.person.Evidence;
import zhiti.person.Experience;
import zhiti.person.Held;
import zhiti.person.NotCounted;
import zhiti.person.RaterDisagreement;
import zhiti.person.Shown;
import zhiti.person.Software;
import zhiti.person.Speaks;
import zhiti.person.Studied;
import zhiti.person.TestShown;
import zhiti.person.TwoViews;
import zhiti.person.Unanswered;
import zhiti.standard.Asked;
import zhiti.standard.Force;
import zhiti.standard.Policy;
import zhiti.standard.Requirement;
import zhiti.standard.Tier;
import zhiti.standard.Today;

/**
 * The shelf's decisions written out in Java, without an engine and without reasons: what speed is measured against, and a
 * second opinion on what the rules mean. What Java does for the rules it does for this too: it folds the evidence, finds
 * candidates by index, and plans greedily.
 */
final class HandCoded {
    private final Catalog catalog;
    private final Policy policy = Shipped.POLICY;
    private final Today today = new Today(Shipped.AS_OF);
    private final Employee employee;
    private final List<Asked> asked;
    private final Evidence evidence;
    private final Map<String, Record> answers = new HashMap<>();
    private final Map<String, TwoViews> views = new HashMap<>();
    private final Set<String> disagreements = new HashSet<>();
    private final Set<String> studied = new HashSet<>();
    private final Map<String, Held> held = new LinkedHashMap<>();
    private final List<Completed> completed = new ArrayList<>();
    private final Set<String> software = new HashSet<>();
    private Optional<Education> education = Optional.empty();
    private final Set<String> assessFirst = new HashSet<>();

    private HandCoded(Catalog catalog, Employee employee, List<Asked> asked) {
        this.catalog = catalog;
        this.employee = employee;
        this.asked = asked;
        this.evidence = Evidence.of(employee, asked, Shipped.STANDARDS, catalog.credentials(), policy, Shipped.AS_OF);
        evidence.facts().forEach(this::sort);
    }

    /** The steps that a plan has, by the same planner as the shelf's. */
    static List<Placed> steps(Catalog catalog, Employee employee, List<Asked> asked) {
        return new GreedyPlanner().plan(situation(catalog, employee, asked));
    }

    /** What is decided before anything is chosen. */
    static Situation situation(Catalog catalog, Employee employee, List<Asked> asked) {
        return new HandCoded(catalog, employee, asked).situation();
    }

    private void sort(Record fact) {
        if (fact instanceof Held certificate) {
            held.put(certificate.credential(), certificate);
        } else if (fact instanceof Completed done) {
            completed.add(done);
        } else if (fact instanceof Software program) {
            software.add(program.name());
        } else if (fact instanceof Education degree) {
            education = Optional.of(degree);
        } else if (fact instanceof TwoViews two) {
            views.put(two.key(), two);
        } else if (fact instanceof RaterDisagreement raters) {
            disagreements.add(raters.key());
        } else if (fact instanceof Studied field) {
            studied.add(field.key());
        } else if (fact instanceof Experience served) {
            answers.put(served.key(), served);
        } else if (fact instanceof TestShown test) {
            answers.put(test.key(), test);
        } else if (fact instanceof Speaks speaks) {
            answers.put(speaks.key(), speaks);
        } else if (fact instanceof NotCounted test) {
            answers.put(test.key(), test);
        } else if (fact instanceof Unanswered nothing) {
            answers.put(nothing.key(), nothing);
        }
    }

    private Situation situation() {
        Map<String, Gap> found = new LinkedHashMap<>();
        for (Asked one : asked) {
            (one.isRequirement() ? requirement(one) : level(one)).ifPresent(gap -> found.put(gap.key(), gap));
        }
        Map<String, WeighedGap> gaps = weigh(found);
        Standing standing = Standing.of(employee, evidence, Shipped.AS_OF);
        Narrowing narrowing = new Narrowing(catalog, evidence.person(), standing);
        Map<String, Set<String>> ids =
                narrowing.candidates(gaps.values().stream().map(WeighedGap::gap).toList());
        HandJudged judged =
                new HandJudged(catalog, policy, today, evidence, asked, gaps, assessFirst, held, completed, standing);
        List<Candidate> candidates = new ArrayList<>();
        ids.forEach((id, opened) ->
                candidates.add(judged.candidate(catalog.offerings().get(id), opened)));
        return new Situation(
                Shipped.AS_OF, policy, employee.post().weeklyHours(), gaps, candidates, standing, Year.PLAIN);
    }

    private Optional<Gap> level(Asked one) {
        Shown shown = evidence.shown().get(one.key());
        if (shown == null) {
            assessFirst.add(one.key());
            boolean never = !evidence.stale().containsKey(one.key());
            return never && one.isCompetency() && one.isOnlyForTarget()
                    ? Optional.of(Gap.presumed(one))
                    : Optional.empty();
        }
        TwoViews two = views.get(one.key());
        if (disagreements.contains(one.key())) {
            assessFirst.add(one.key());
        }
        if (two != null && two.apart() >= policy.number("disagreement.levels")) {
            assessFirst.add(one.key());
        }
        if (shown.level() >= one.required()) {
            return Optional.empty();
        }
        for (Completed done : completed) {
            if (done.isDone() && done.on().isAfter(shown.on()) && done.touches().contains(one.key())) {
                assessFirst.add(one.key());
            }
        }
        return Optional.of(new Gap(one, shown.level()));
    }

    private Optional<Gap> requirement(Asked one) {
        Requirement requirement = (Requirement) one.subject();
        Record answer = answers.get(one.key());
        if (answer instanceof Unanswered) {
            assessFirst.add(one.key());
            return switch (requirement.kind()) {
                case CERTIFICATE -> lapsing(one, requirement);
                default -> Optional.empty();
            };
        }
        return switch (requirement.kind()) {
            case CERTIFICATE -> certificate(one, requirement);
            case DEGREE -> education.filter(e -> e.rank() < one.required()).map(e -> new Gap(one, e.rank()));
            case SOFTWARE ->
                requirement.anyOf().stream().anyMatch(software::contains)
                        ? Optional.empty()
                        : Optional.of(new Gap(one, 0));
            case EXPERIENCE -> experience(one, answer);
            case LANGUAGE ->
                answer instanceof Speaks speaks && speaks.enough() ? Optional.empty() : Optional.of(new Gap(one, 0));
            case STUDIED -> studied.contains(one.key()) ? Optional.empty() : Optional.of(new Gap(one, 0));
            case TEST -> test(one, answer);
            default -> Optional.empty();
        };
    }

    private Optional<Gap> experience(Asked one, Record answer) {
        return answer instanceof Experience served && served.months() < one.required()
                ? Optional.of(new Gap(one, served.months(), served.reaches(one.required())))
                : Optional.empty();
    }

    private Optional<Gap> test(Asked one, Record answer) {
        if (answer instanceof NotCounted) {
            assessFirst.add(one.key());
            return Optional.empty();
        }
        if (!(answer instanceof TestShown test)) {
            return Optional.of(new Gap(one, 0));
        }
        if (test.months() > policy.number("english.score.months")) {
            assessFirst.add(one.key());
            return Optional.empty();
        }
        return test.score() < one.required() ? Optional.of(new Gap(one, test.score())) : Optional.empty();
    }

    private Optional<Gap> certificate(Asked one, Requirement requirement) {
        boolean valid = requirement.anyOf().stream()
                .anyMatch(id -> held.containsKey(id) && held.get(id).isValidOn(today.date()));
        return valid ? lapsing(one, requirement) : Optional.of(new Gap(one, 0));
    }

    private Optional<Gap> lapsing(Asked one, Requirement requirement) {
        LocalDate soon = today.plusMonths(policy.number("lapse.soon.months"));
        boolean lapses = requirement.anyOf().stream()
                .map(held::get)
                .anyMatch(c ->
                        c != null && c.isEndingBetween(today.date(), soon) && !hasOtherValid(requirement, c, soon));
        return lapses ? Optional.of(Gap.lapsing(one)) : Optional.empty();
    }

    private boolean hasOtherValid(Requirement requirement, Held ending, LocalDate soon) {
        return requirement.anyOf().stream().map(held::get).anyMatch(c -> c != null && c != ending && c.isValidOn(soon));
    }

    private Map<String, WeighedGap> weigh(Map<String, Gap> found) {
        Map<String, Integer> shortTasks = new HashMap<>();
        found.values().stream().filter(Gap::isTask).forEach(gap -> shortTasks.merge(gap.duty(), 1, Integer::sum));
        Map<String, Integer> index = new HashMap<>();
        asked.forEach(one -> index.put(one.key(), index.size()));
        boolean hasTarget = evidence.person().target().isPresent();
        List<WeighedGap> weighed = new ArrayList<>();
        for (Gap gap : found.values()) {
            WeighedGap one = weigh(gap, shortTasks);
            if (!hasTarget || gap.asked().target() || one.tier() == Tier.MUST) {
                weighed.add(one);
            }
        }
        weighed.sort(Comparator.comparing(WeighedGap::tier)
                .thenComparing(Comparator.comparingInt(WeighedGap::points).reversed())
                .thenComparingInt(gap -> index.get(gap.key())));
        Map<String, WeighedGap> gaps = new LinkedHashMap<>();
        weighed.forEach(gap -> gaps.put(gap.key(), gap));
        return gaps;
    }

    private WeighedGap weigh(Gap gap, Map<String, Integer> shortTasks) {
        List<String> said = new ArrayList<>();
        if (gap.isRequirement()) {
            said.add(said(gap.force()));
        }
        if (gap.isCompetency() && gap.dutyCount() >= policy.number("duties.many")) {
            said.add("many-duties");
        }
        if (gap.lapsing()) {
            said.add("lapses-soon");
        }
        int tasks = gap.duties().stream()
                .mapToInt(duty -> shortTasks.getOrDefault(duty, 0))
                .max()
                .orElse(0);
        if (gap.isCompetency() && tasks >= policy.number("duty.short-tasks")) {
            said.add("task-short");
        }
        if (!gap.isRequirement() && gap.missing() >= policy.number("short.levels")) {
            said.add("two-levels-short");
        }
        Tier tier = said.stream()
                .map(name -> policy.tier("tier." + name))
                .reduce(Tier::orHigher)
                .orElseGet(() -> policy.tier("tier.default"));
        if (gap.isNewEditionOnly()) {
            tier = tier.atMost(policy.tier("tier.new-edition"));
        }
        if (!gap.isRequirement() && gap.isOnlyForTarget()) {
            tier = tier.atMost(policy.tier("tier.target-only"));
        }
        int points =
                said.stream().mapToInt(name -> policy.number("points." + name)).sum();
        return new WeighedGap(gap, tier, points, List.of());
    }

    private static String said(Force force) {
        return switch (force) {
            case REQUIRED -> "required";
            case STATED -> "stated";
            case PREFERRED -> "preferred";
            case SUGGESTED -> "suggested";
            case BONUS -> "bonus";
        };
    }
}
