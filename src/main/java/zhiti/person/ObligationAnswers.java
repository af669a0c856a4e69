package zhiti.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.standard.Credential;
import zhiti.standard.Expiry;
import zhiti.standard.MonthPeriod;
import zhiti.standard.Obligation;

/** What a person's certificates and completed trainings answer of what the law and the employer ask. */
final class ObligationAnswers {
    private final Employee employee;
    private final Map<String, Credential> credentials;
    private final LocalDate asOf;

    ObligationAnswers(Employee employee, Map<String, Credential> credentials, LocalDate asOf) {
        this.employee = employee;
        this.credentials = credentials;
        this.asOf = asOf;
    }

    /**
     * The answer to one obligation; that it is not known where certificates are asked for and the file doesn't say which
     * are held; nothing where there is none. A training that no file names was not had: who has to prove it is the
     * employer.
     */
    List<Record> to(Obligation obligation) {
        Optional<Fulfilled> longest = Stream.concat(held(obligation), trained(obligation))
                .max(Comparator.comparing((Fulfilled f) -> f.until().day().orElse(LocalDate.MAX))
                        .thenComparing(Fulfilled::on));
        List<Record> facts = new ArrayList<>();
        longest.ifPresent(facts::add);
        if (longest.isEmpty()
                && !obligation.anyOf().isEmpty()
                && employee.certifications().isEmpty()) {
            facts.add(new Unanswered(obligation.key(), Unanswered.Field.CERTIFICATIONS));
        }
        return facts;
    }

    private Stream<Fulfilled> held(Obligation obligation) {
        return employee.certifications().orElse(List.of()).stream()
                .filter(c -> obligation.anyOf().contains(c.credential()) && !c.on().isAfter(asOf))
                .map(c -> Holding.of(c, credentials.get(c.credential())))
                .map(h -> new Fulfilled(
                        obligation.key(), h.title(), h.on(), sooner(h.expires(), until(obligation, h.on()))));
    }

    private Stream<Fulfilled> trained(Obligation obligation) {
        return employee.completed().stream()
                .filter(c -> obligation.trainings().contains(c.offering()) && c.isDone() && !c.on().isAfter(asOf))
                .map(c -> new Fulfilled(obligation.key(), c.title(), c.on(), until(obligation, c.on())));
    }

    /** Of what was had on 24 October and is asked every three years the last day is 23 October. */
    private static Expiry until(Obligation obligation, LocalDate on) {
        return obligation.everyMonths() == 0
                ? Expiry.NEVER
                : Expiry.on(MonthPeriod.lastDay(on, obligation.everyMonths()));
    }

    private static Expiry sooner(Expiry one, Expiry other) {
        boolean first = one.day().orElse(LocalDate.MAX).isBefore(other.day().orElse(LocalDate.MAX));
        return first ? one : other;
    }
}
