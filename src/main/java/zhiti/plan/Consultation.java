package zhiti.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import zhiti.offering.Catalog;
import zhiti.offering.Offering;
import zhiti.offering.Opens;
import zhiti.person.Employee;
import zhiti.person.Evidence;
import zhiti.rulebook.Concluded;
import zhiti.rulebook.Rulebook;
import zhiti.rulebook.Session;
import zhiti.standard.Asked;
import zhiti.standard.Policy;
import zhiti.standard.Standards;
import zhiti.standard.Tier;
import zhiti.standard.Today;

/** Puts one person before the rules: first what is missing and how pressing it is, then what could help. */
final class Consultation {
    private final Standards standards;
    private final Catalog catalog;
    private final Rulebook rulebook;
    private final Policy policy;
    private final Advice advice;
    private final LocalDate asOf;
    private final Employee employee;
    private final List<Asked> asked;
    private final Evidence evidence;
    private final Standing standing;
    private final Map<String, Quarter> earlier;

    /** @param earlier what the plan before had that is neither done nor refused, by offering */
    Consultation(
            Standards standards,
            Catalog catalog,
            Rulebook rulebook,
            Policy policy,
            Advice advice,
            LocalDate asOf,
            Employee employee,
            List<Asked> asked,
            Map<String, Quarter> earlier) {
        this.standards = standards;
        this.catalog = catalog;
        this.rulebook = rulebook;
        this.policy = policy;
        this.advice = advice;
        this.asOf = asOf;
        this.employee = employee;
        this.asked = asked;
        this.evidence = Evidence.of(employee, asked, standards, catalog.credentials(), policy, asOf);
        this.standing = Standing.of(employee, evidence, asOf);
        this.earlier = earlier;
    }

    /** What counts of all that is written about the person. */
    Evidence evidence() {
        return evidence;
    }

    /**
     * What the rules find.
     *
     * @param helped whether to ask what could help, or only what is missing
     * @param asWell offerings to put before the rules though no index leads to them: for "why not X?", and for what the
     *     plan before had
     */
    Opinion find(boolean helped, List<String> asWell) {
        try (Session session = rulebook.open()) {
            insertPerson(session);
            session.run("gap");
            session.run("urgency");
            List<Concluded> found = session.concluded();
            Weighing weighing = new Weighing(policy, advice, asked, found);
            Map<String, WeighedGap> gaps = planned(session, weighing.gaps());
            List<AssessLine> assessFirst =
                    weighing.assessFirst(standards, evidence.shown().keySet());
            Map<String, Set<String>> opened = new TreeMap<>();
            if (helped) {
                opened.putAll(insertOfferings(session, gaps, asWell));
                session.run("fit");
                session.run("bar");
                session.run("weight");
                found = session.concluded();
            }
            Candidates candidates =
                    new Candidates(catalog, evidence, Quarter.of(asOf).plus(1).firstDay(), found);
            int weeklyHours = employee.post().weeklyHours();
            Situation situation =
                    new Situation(asOf, policy, weeklyHours, gaps, candidates.of(opened), standing, earlier);
            return new Opinion(evidence.person(), asked, evidence.shown(), situation, assessFirst, candidates.about());
        }
    }

    private void insertPerson(Session session) {
        session.insert(new Today(asOf));
        session.insert(policy);
        asked.forEach(session::insert);
        asked.stream().filter(Asked::isRequirement).map(Asked::subject).forEach(session::insert);
        evidence.facts().forEach(session::insert);
    }

    /**
     * The gaps to be planned for; with a target, what only the present role asks counts only as must, and the rules of
     * the next folders do not see the rest.
     */
    private Map<String, WeighedGap> planned(Session session, Map<String, WeighedGap> gaps) {
        boolean hasTarget = evidence.person().target().isPresent();
        Map<String, WeighedGap> planned = new LinkedHashMap<>(gaps);
        planned.values().removeIf(gap -> {
            boolean left = hasTarget && !gap.gap().asked().target() && gap.tier() != Tier.MUST;
            if (left) {
                session.withdraw(gap.gap());
            }
            return left;
        });
        return planned;
    }

    /** Returns the ids of what was put before the rules, each with those that need it. */
    private Map<String, Set<String>> insertOfferings(
            Session session, Map<String, WeighedGap> gaps, List<String> asWell) {
        List<Gap> open = gaps.values().stream().map(WeighedGap::gap).toList();
        Narrowing narrowing = new Narrowing(catalog, evidence.person(), standing);
        Map<String, Set<String>> candidates = new TreeMap<>(narrowing.candidates(open));
        Set<String> found = Set.copyOf(candidates.keySet());
        asWell.forEach(id -> candidates.computeIfAbsent(id, key -> Set.of()));
        Set<String> all = asked.stream().map(Asked::key).collect(Collectors.toCollection(LinkedHashSet::new));
        Entry entry = new Entry(standing, asOf);
        candidates.forEach((id, opened) -> {
            Offering offering = catalog.offerings().get(id);
            // What an index found is seen as any plan sees it, or being asked about would change the answer.
            narrowing.facts(offering, found.contains(id) ? gaps.keySet() : all).forEach(session::insert);
            entry.unmet(id, offering.needs()).forEach(session::insert);
            opened.forEach(other -> session.insert(new Opens(id, other)));
        });
        return candidates;
    }
}
