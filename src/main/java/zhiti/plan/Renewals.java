package zhiti.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zhiti.offering.Catalog;
import zhiti.offering.Grants;
import zhiti.offering.Offering;
import zhiti.offering.Session;
import zhiti.person.Evidence;
import zhiti.person.Held;
import zhiti.standard.Money;
import zhiti.standard.Policy;

/** What a person can renew, by the certificates that count: by when, and for how much. */
final class Renewals {
    private final Catalog catalog;
    private final Policy policy;
    private final List<Held> held;
    private final Standing standing;
    private final Year year;
    private final LocalDate asOf;
    /** The first day of the plan. */
    private final LocalDate begin;

    Renewals(Catalog catalog, Policy policy, Evidence evidence, Standing standing, Year year, LocalDate asOf) {
        this.catalog = catalog;
        this.policy = policy;
        this.held = evidence.facts().stream()
                .filter(Held.class::isInstance)
                .map(Held.class::cast)
                .toList();
        this.standing = standing;
        this.year = year;
        this.asOf = asOf;
        this.begin = Quarter.of(asOf).plus(1).firstDay();
    }

    /** Empty where an offering renews nothing that is held. */
    Optional<Renewal> of(Offering offering) {
        if (!offering.renewal()) {
            return Optional.empty();
        }
        List<String> granted =
                catalog.grants(offering.id()).stream().map(Grants::credential).toList();
        return held.stream()
                .filter(one -> granted.contains(one.credential()))
                .findFirst()
                .map(one -> new Renewal(one, !isInTime(offering, one), lateFee(one), again(one)));
    }

    /** The offering at the fee that this person pays. */
    Offering priced(Offering offering) {
        return of(offering).map(renewal -> renewal.priced(offering)).orElse(offering);
    }

    /**
     * Whether a certificate can be renewed before it lapses, as far as days tell: one of them is free of leave; and where
     * they are over when the plan begins, entry is met today and a session can still be joined.
     */
    private boolean isInTime(Offering offering, Held one) {
        if (!one.isValidOn(asOf)) {
            return false;
        }
        if (one.expires().day().isEmpty()) {
            return true;
        }
        LocalDate last = one.expires().day().get();
        LocalDate first = one.renewableFrom().isBefore(asOf) ? asOf : one.renewableFrom();
        return !year.isOnLeave(first, last)
                && (!last.isBefore(begin)
                        || new Entry(standing, asOf).isMet(offering.needs()) && canBeJoined(offering, last));
    }

    private boolean canBeJoined(Offering offering, LocalDate last) {
        return offering.isOfferedBetween(asOf, last)
                && (offering.sessions().isEmpty()
                        || offering.sessions().stream()
                                .filter(session -> session.isOpenOn(asOf))
                                .map(Session::on)
                                .anyMatch(day ->
                                        !day.isAfter(last) && year.on(day).isEmpty()));
    }

    private Optional<Money> lateFee(Held one) {
        return Optional.ofNullable(catalog.credentials().get(one.credential()))
                .flatMap(credential -> credential.lateFee())
                .map(fee -> fee.at(policy));
    }

    private Optional<Offering> again(Held one) {
        return catalog.granting(one.credential()).stream()
                .filter(grants -> !grants.renewal())
                .map(grants -> catalog.offerings().get(grants.offering()))
                .findFirst();
    }
}
