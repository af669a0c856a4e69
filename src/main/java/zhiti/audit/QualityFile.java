package zhiti.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.person.EarlierPlan;
import zhiti.person.Employee;
import zhiti.plan.FollowUp;
import zhiti.plan.House;

/**
 * All that an audit of training quality (評核) can be shown on a day: what holds, who works here, what the journal holds,
 * what became of it. What is not there is empty, and is said to be missing.
 *
 * @param hasHouse whether a company's own folder is laid over what ships
 * @param known by pseudonym, those who can still be named
 * @param ledger empty where there is no journal
 * @param before the plans handed out before, by employee
 * @param followUp empty where no plans are followed up
 */
public record QualityFile(
        House house,
        boolean hasHouse,
        List<Employee> people,
        Map<String, Pseudonyms.Known> known,
        Optional<Ledger> ledger,
        Map<String, EarlierPlan> before,
        Optional<FollowUp> followUp) {
    public QualityFile {
        people = List.copyOf(people);
        known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
        before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
    }

    /**
     * Whoever the file is about.
     *
     * @param name and id as the people file writes them; the pseudonym of those whom it does not name
     * @param employee empty where the people file knows nobody behind the pseudonym
     * @param plans that are on record for them, the newest last
     */
    public record Somebody(String name, Optional<Employee> employee, List<PlanOnRecord> plans) {
        public Somebody {
            plans = List.copyOf(plans);
        }

        public Optional<PlanOnRecord> current() {
            return plans.stream().reduce((first, second) -> second);
        }

        /** The newest plan made up to a day that has this offering. */
        public Optional<PlanOnRecord> planned(String offering, LocalDate on) {
            return plans.stream()
                    .filter(plan -> !plan.asOf().isAfter(on))
                    .filter(plan -> plan.offerings().contains(offering))
                    .reduce((first, second) -> second);
        }
    }

    /** Everybody of the people file in its order, then whoever else has a plan on record. */
    public List<Somebody> everybody() {
        Map<String, List<PlanOnRecord>> plans = new LinkedHashMap<>();
        ledger.ifPresent(journal -> journal.plans()
                .forEach(plan -> plans.computeIfAbsent(plan.person(), person -> new ArrayList<>())
                        .add(plan)));
        List<Somebody> all = new ArrayList<>();
        for (Employee one : people) {
            List<PlanOnRecord> own = pseudonym(one.id()).map(plans::remove).orElse(List.of());
            all.add(new Somebody(called(one), Optional.of(one), own));
        }
        plans.forEach((person, own) -> all.add(new Somebody(person, Optional.empty(), own)));
        return List.copyOf(all);
    }

    private static String called(Employee one) {
        return one.id() + " " + one.name();
    }

    private Optional<String> pseudonym(String id) {
        // An asker's pseudonym leads to no plans.
        return known.values().stream()
                .filter(one -> one.id().equals(id))
                .map(Pseudonyms.Known::pseudonym)
                .filter(pseudonym -> pseudonym.startsWith(Pseudonyms.PEOPLE))
                .findFirst();
    }

    /** The name behind a pseudonym: of people only where the people file has them, of those who decided where it is known. */
    public String name(String pseudonym) {
        Optional<Pseudonyms.Known> one = Optional.ofNullable(known.get(pseudonym));
        if (pseudonym.startsWith(Pseudonyms.PEOPLE)) {
            return one.flatMap(k -> people.stream()
                            .filter(employee -> employee.id().equals(k.id()))
                            .findFirst())
                    .map(QualityFile::called)
                    .orElse(pseudonym);
        }
        return one.map(Pseudonyms.Known::name).orElse(pseudonym);
    }

    /** Free words with the names behind their pseudonyms. */
    public String named(String words) {
        String text = words;
        for (String pseudonym : known.keySet()) {
            text = text.replace(pseudonym, name(pseudonym));
        }
        return text;
    }

    /** The record of the plan that somebody was handed out before, and that is followed up. */
    public Optional<PlanOnRecord> followed(String employee) {
        EarlierPlan plan = before.get(employee);
        return plan == null
                ? Optional.empty()
                : pseudonym(employee)
                        .flatMap(person -> ledger.flatMap(journal -> journal.find(
                                person,
                                plan.asOf(),
                                plan.steps().stream()
                                        .map(EarlierPlan.Step::offering)
                                        .toList())));
    }
}
