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
 * @param ledger empty where there is no journal
 * @param before the plans handed out before, by employee
 * @param followUp empty where no plans are followed up
 */
public record QualityFile(
        House house,
        boolean hasHouse,
        List<Employee> people,
        Names names,
        Optional<Ledger> ledger,
        Map<String, EarlierPlan> before,
        Optional<FollowUp> followUp) {
    public QualityFile {
        people = List.copyOf(people);
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
            List<PlanOnRecord> own = names.pseudonym(one).map(plans::remove).orElse(List.of());
            all.add(new Somebody(Names.called(one), Optional.of(one), own));
        }
        plans.forEach((person, own) -> all.add(new Somebody(person, Optional.empty(), own)));
        return List.copyOf(all);
    }

    /** The records of the plans handed out before that are followed up, by employee: of the same person, and saying the same. */
    public Map<String, PlanOnRecord> followed() {
        Map<String, PlanOnRecord> followed = new LinkedHashMap<>();
        for (Somebody one : everybody()) {
            one.employee()
                    .map(Employee::id)
                    .map(before::get)
                    .ifPresent(plan -> one.plans().stream()
                            .filter(record -> record.says(plan))
                            .forEach(record -> followed.put(plan.employee(), record)));
        }
        return followed;
    }

    /** Whose plan, as it is followed up, says something else than what is on record for them of that day. */
    public List<String> otherThanOnRecord() {
        Map<String, PlanOnRecord> followed = followed();
        return everybody().stream()
                .filter(one -> one.employee()
                        .map(Employee::id)
                        .map(before::get)
                        .filter(plan -> !followed.containsKey(plan.employee()))
                        .filter(plan -> one.plans().stream()
                                .anyMatch(record -> record.asOf().equals(plan.asOf())))
                        .isPresent())
                .map(Somebody::name)
                .toList();
    }
}
