package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhiti.offering.Catalog;
import zhiti.offering.Grants;
import zhiti.offering.Offering;
import zhiti.offering.Opens;
import zhiti.person.Employee;
import zhiti.person.Evidence;
import zhiti.person.Held;
import zhiti.rulebook.Concluded;
import zhiti.rulebook.Reason;
import zhiti.rulebook.Rulebook;
import zhiti.rulebook.Session;
import zhiti.standard.Asked;
import zhiti.standard.Competency;
import zhiti.standard.Expiry;
import zhiti.standard.Policy;
import zhiti.standard.Standards;
import zhiti.standard.Tier;
import zhiti.standard.Title;
import zhiti.standard.Today;

/** Puts one person before the rules: first what is missing and how pressing it is, then what could help. */
final class Consultation {
    private final Standards standards;
    private final Catalog catalog;
    private final Rulebook rulebook;
    private final Policy policy;
    private final LocalDate asOf;
    private final Employee employee;
    private final List<Asked> asked;
    private final Map<String, Integer> order = new HashMap<>();
    private final Evidence evidence;
    private final Standing standing;

    Consultation(
            Standards standards,
            Catalog catalog,
            Rulebook rulebook,
            Policy policy,
            LocalDate asOf,
            Employee employee,
            List<Asked> asked) {
        this.standards = standards;
        this.catalog = catalog;
        this.rulebook = rulebook;
        this.policy = policy;
        this.asOf = asOf;
        this.employee = employee;
        this.asked = asked;
        asked.forEach(a -> order.put(a.key(), order.size()));
        this.evidence = Evidence.of(employee, asked, standards, catalog.credentials(), policy, asOf);
        this.standing = Standing.of(employee, evidence, asOf);
    }

    /**
     * What the rules find.
     *
     * @param helped whether to ask what could help, or only what is missing
     * @param asWell offerings to put before the rules though no index leads to them: for "why not X?"
     */
    Opinion find(boolean helped, List<String> asWell) {
        try (Session session = rulebook.open()) {
            insertPerson(session);
            session.run("gap");
            session.run("urgency");
            List<Concluded> found = session.concluded();
            Map<String, WeighedGap> gaps = gaps(session, found);
            List<AssessLine> assessFirst = assessFirst(found);
            Map<String, List<Opinion.Found>> reasons = Map.of();
            Map<String, Set<String>> opened = new TreeMap<>();
            if (helped) {
                opened.putAll(insertOfferings(session, gaps, asWell));
                session.run("fit");
                session.run("bar");
                session.run("weight");
                reasons = aboutOfferings(session.concluded());
            }
            Situation situation = new Situation(
                    asOf, policy, employee.post().weeklyHours(), gaps, candidates(opened, reasons), standing);
            return new Opinion(evidence.person(), asked, evidence.shown(), situation, assessFirst, reasons);
        }
    }

    private void insertPerson(Session session) {
        session.insert(new Today(asOf));
        session.insert(policy);
        asked.forEach(session::insert);
        asked.stream().filter(Asked::isRequirement).map(Asked::subject).forEach(session::insert);
        evidence.facts().forEach(session::insert);
    }

    /** The gaps to be planned for, most pressing first; what only the present role asks counts with a target only as must. */
    private Map<String, WeighedGap> gaps(Session session, List<Concluded> found) {
        Map<String, List<Concluded>> urgencies = found.stream()
                .filter(c -> c.conclusion() instanceof Urgency)
                .collect(Collectors.groupingBy(c -> ((Urgency) c.conclusion()).gap()));
        List<WeighedGap> weighed = new ArrayList<>();
        for (Concluded concluded : found) {
            if (concluded.conclusion() instanceof Gap gap) {
                WeighedGap one = weigh(gap, concluded, urgencies.getOrDefault(gap.key(), List.of()));
                if (isPlannedFor(one)) {
                    weighed.add(one);
                } else {
                    session.withdraw(gap);
                }
            }
        }
        weighed.sort(Comparator.comparing(WeighedGap::tier)
                .thenComparing(Comparator.comparingInt(WeighedGap::points).reversed())
                .thenComparingInt(gap -> indexOf(gap.key())));
        Map<String, WeighedGap> gaps = new LinkedHashMap<>();
        weighed.forEach(gap -> gaps.put(gap.key(), gap));
        return gaps;
    }

    private int indexOf(String key) {
        return order.get(key);
    }

    private boolean isPlannedFor(WeighedGap gap) {
        boolean hasTarget = evidence.person().target().isPresent();
        return !hasTarget || gap.gap().asked().target() || gap.tier() == Tier.MUST;
    }

    private WeighedGap weigh(Gap gap, Concluded concluded, List<Concluded> urgencies) {
        List<Urgency> said =
                urgencies.stream().map(c -> (Urgency) c.conclusion()).toList();
        Tier tier = said.stream()
                .filter(urgency -> !urgency.cap())
                .map(Urgency::tier)
                .reduce(Tier::orHigher)
                .orElseGet(() -> policy.tier("tier.default"));
        tier = said.stream().filter(Urgency::cap).map(Urgency::tier).reduce(tier, Tier::atMost);
        int points = said.stream().mapToInt(Urgency::points).sum();
        List<Reason> because = Stream.concat(
                        concluded.because().stream(), urgencies.stream().flatMap(c -> c.because().stream()))
                .toList();
        return new WeighedGap(gap, tier, points, because);
    }

    private List<AssessLine> assessFirst(List<Concluded> found) {
        return found.stream()
                .filter(c -> c.conclusion() instanceof AssessFirst)
                .map(c -> line(((AssessFirst) c.conclusion()).asked(), c.because()))
                .sorted(Comparator.comparingInt(line -> indexOf(line.asked().key())))
                .toList();
    }

    private AssessLine line(Asked doubtful, List<Reason> reasons) {
        List<Title> close = List.of();
        if (doubtful.subject() instanceof Competency competency) {
            close = competency.close().stream()
                    .map(id -> standards.competencies().get(id))
                    .filter(twin -> evidence.shown().containsKey(twin.key()))
                    .map(Competency::title)
                    .toList();
        }
        return new AssessLine(doubtful, close, reasons);
    }

    /** Returns the ids of what was put before the rules, each with those that need it. */
    private Map<String, Set<String>> insertOfferings(
            Session session, Map<String, WeighedGap> gaps, List<String> asWell) {
        List<Gap> open = gaps.values().stream().map(WeighedGap::gap).toList();
        Narrowing narrowing = new Narrowing(catalog, evidence.person(), standing);
        Map<String, Set<String>> candidates = new TreeMap<>(narrowing.candidates(open));
        asWell.forEach(id -> candidates.computeIfAbsent(id, key -> Set.of()));
        Set<String> keys = asWell.isEmpty()
                ? gaps.keySet()
                : asked.stream().map(Asked::key).collect(Collectors.toCollection(LinkedHashSet::new));
        Entry entry = new Entry(standing, asOf);
        candidates.forEach((id, opened) -> {
            Offering offering = catalog.offerings().get(id);
            narrowing.facts(offering, keys).forEach(session::insert);
            entry.unmet(id, offering.needs()).forEach(session::insert);
            opened.forEach(other -> session.insert(new Opens(id, other)));
        });
        return candidates;
    }

    private Map<String, List<Opinion.Found>> aboutOfferings(List<Concluded> found) {
        Map<String, List<Opinion.Found>> reasons = new TreeMap<>();
        for (Concluded concluded : found) {
            Conclusion conclusion = (Conclusion) concluded.conclusion();
            conclusion
                    .about()
                    .ifPresent(offering -> reasons.computeIfAbsent(offering, key -> new ArrayList<>())
                            .add(new Opinion.Found(conclusion, concluded.because())));
        }
        return reasons;
    }

    private List<Candidate> candidates(Map<String, Set<String>> opened, Map<String, List<Opinion.Found>> reasons) {
        return opened.keySet().stream()
                .map(id -> candidate(id, reasons.getOrDefault(id, List.of()), opened.get(id)))
                .toList();
    }

    private Candidate candidate(String id, List<Opinion.Found> found, Set<String> opens) {
        Offering offering = catalog.offerings().get(id);
        Optional<LocalDate> possibleOn = of(found, NotYet.class).stream()
                .flatMap(notYet -> notYet.possibleOn().stream())
                .max(Comparator.naturalOrder());
        return new Candidate(
                offering,
                of(found, Fit.class),
                of(found, Weight.class),
                !of(found, Bar.class).isEmpty(),
                offering.renewal() ? possibleOn : Optional.empty(),
                renewableTo(offering),
                catalog.lifts(id),
                catalog.grants(id),
                opens);
    }

    /** The last day on which the certificate that an offering renews can be renewed; of anything else, never. */
    private Expiry renewableTo(Offering offering) {
        if (!offering.renewal()) {
            return Expiry.NEVER;
        }
        List<String> renewed =
                catalog.grants(offering.id()).stream().map(Grants::credential).toList();
        return evidence.facts().stream()
                .filter(Held.class::isInstance)
                .map(Held.class::cast)
                .filter(held -> renewed.contains(held.credential()))
                .map(Held::renewableTo)
                .findFirst()
                .orElse(Expiry.NEVER);
    }

    private static <T> List<T> of(List<Opinion.Found> found, Class<T> kind) {
        return found.stream()
                .map(Opinion.Found::conclusion)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
