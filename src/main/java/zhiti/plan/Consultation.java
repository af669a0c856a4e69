package zhiti.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import zhiti.offering.Catalog;
import zhiti.offering.Offering;
import zhiti.offering.Opens;
import zhiti.person.Clash;
import zhiti.person.Employee;
import zhiti.person.Evidence;
import zhiti.person.Shown;
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
    private final Year year;
    private final Limits limits;
    private final Evidence evidence;
    private final Standing standing;
    private final Renewals renewals;

    Consultation(
            Standards standards,
            Catalog catalog,
            Rulebook rulebook,
            Policy policy,
            Advice advice,
            LocalDate asOf,
            Employee employee,
            List<Asked> asked,
            Year year,
            Limits limits) {
        this.standards = standards;
        this.catalog = catalog;
        this.rulebook = rulebook;
        this.policy = policy;
        this.advice = advice;
        this.asOf = asOf;
        this.employee = employee;
        this.asked = asked;
        this.year = year;
        this.limits = limits;
        this.evidence = Evidence.of(employee, asked, standards, catalog.credentials(), policy, asOf);
        this.standing = Standing.of(employee, evidence, asOf);
        this.renewals = new Renewals(catalog, policy, evidence, standing, year, asOf);
    }

    /** What counts of all that is written about the person. */
    Evidence evidence() {
        return evidence;
    }

    /** What has been shown, by subject key. */
    Map<String, Shown> shown() {
        return evidence.shown();
    }

    /**
     * What the rules find.
     *
     * @param helped whether to ask what could help, or only what is missing
     * @param asWell offerings to put before the rules though no index leads to them: for "why not X?"
     */
    Opinion find(boolean helped, List<String> asWell) {
        return find(helped, asWell, new Earlier(Optional.empty(), employee, catalog, asOf));
    }

    /** The same, with the plan before in mind. */
    Opinion find(boolean helped, List<String> asWell, Earlier earlier) {
        try (Session session = rulebook.open()) {
            insertPerson(session);
            session.run("gap");
            session.run("urgency");
            List<Concluded> found = session.concluded();
            Weighing weighing = new Weighing(policy, advice, asked, found);
            Map<String, WeighedGap> all = weighing.gaps();
            Map<String, WeighedGap> gaps = planned(session, all);
            Map<String, WeighedGap> setAside = new LinkedHashMap<>(all);
            setAside.keySet().removeAll(gaps.keySet());
            List<AssessLine> assessFirst =
                    weighing.assessFirst(standards, evidence.shown().keySet());
            Map<String, Set<String>> opened = new TreeMap<>();
            if (helped) {
                opened.putAll(insertOfferings(session, gaps, asWell, earlier));
                session.run("fit");
                session.run("bar");
                session.run("weight");
                found = session.concluded();
            }
            Candidates candidates = new Candidates(catalog, renewals, found);
            Situation situation = new Situation(
                    asOf,
                    policy,
                    employee.post().weeklyHours(),
                    gaps,
                    candidates.of(opened),
                    standing,
                    year,
                    earlier.quarters(),
                    limits);
            return new Opinion(
                    evidence.person(), asked, evidence.shown(), situation, assessFirst, setAside, candidates.about());
        }
    }

    private void insertPerson(Session session) {
        session.insert(new Today(asOf));
        session.insert(policy);
        asked.forEach(session::insert);
        asked.stream().filter(a -> !a.isLevelled()).map(Asked::subject).forEach(session::insert);
        asked.stream().flatMap(a -> a.houseLevel().stream()).forEach(session::insert);
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
            Session session, Map<String, WeighedGap> gaps, List<String> asWell, Earlier earlier) {
        List<Gap> open = gaps.values().stream().map(WeighedGap::gap).toList();
        Narrowing narrowing = new Narrowing(catalog, evidence.person(), standing);
        Map<String, Set<String>> candidates = new TreeMap<>(narrowing.candidates(open));
        Set<String> found = Set.copyOf(candidates.keySet());
        Set<String> named = new TreeSet<>(asWell);
        named.addAll(year.bookings().keySet());
        named.addAll(limits.with());
        named.forEach(id -> candidates.computeIfAbsent(id, key -> Set.of()));
        earlier.offerings().forEach(id -> candidates.computeIfAbsent(id, key -> Set.of()));
        Set<String> all = asked.stream().map(Asked::key).collect(Collectors.toCollection(LinkedHashSet::new));
        Entry entry = new Entry(standing, asOf);
        candidates.forEach((id, opened) -> {
            Offering offering = renewals.priced(catalog.offerings().get(id));
            // What an index found of the plan before is seen as any plan sees it, or it would change by being kept in
            // mind.
            boolean whole = named.contains(id) || !found.contains(id);
            narrowing.facts(offering, whole ? all : gaps.keySet()).forEach(session::insert);
            entry.unmet(id, offering.needs()).forEach(session::insert);
            clash(offering).ifPresent(session::insert);
            opened.forEach(other -> session.insert(new Opens(id, other)));
        });
        return candidates;
    }

    /** That every session that could still be joined falls on days without classes, where it does. */
    private Optional<Clash> clash(Offering offering) {
        List<LocalDate> open = offering.sessions().stream()
                .filter(session -> session.isOpenOn(asOf))
                .map(zhiti.offering.Session::on)
                .sorted()
                .toList();
        boolean every = open.stream().allMatch(day -> year.on(day).isPresent());
        return open.stream()
                .findFirst()
                .filter(day -> every)
                .map(day -> new Clash(offering.id(), day, year.on(day).orElseThrow()));
    }
}
