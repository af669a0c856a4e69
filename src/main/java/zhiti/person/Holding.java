package zhiti.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import zhiti.standard.Credential;
import zhiti.standard.Expiry;
import zhiti.standard.MonthPeriod;

/** Reads a listed certificate by its scheme: until when it is valid, from when and until when it can be renewed. */
final class Holding {
    private Holding() {}

    /**
     * A date printed on the certificate comes first, then the scheme's own months: of a certificate granted on 24 October
     * valid for three years the last day is 23 October. Where no source tells how long a scheme's certificates last, it
     * is held until someone says otherwise. Days of grace begin after the last day, whichever way it is known.
     */
    static Held of(Certificate certificate, Credential credential) {
        Expiry expires = certificate
                .expires()
                .or(() -> credential.validMonths().map(months -> MonthPeriod.lastDay(certificate.on(), months)))
                .map(Expiry::on)
                .orElse(Expiry.NEVER);
        LocalDate renewable = Optional.of(credential.renewalMonths())
                .filter(months -> months > 0)
                .flatMap(months -> expires.day().map(last -> MonthPeriod.monthsBefore(last, months)))
                .orElse(LocalDate.MIN);
        Expiry grace = expires.day()
                .map(last -> Expiry.on(last.plusDays(credential.graceDays())))
                .orElse(Expiry.NEVER);
        return new Held(credential.id(), credential.title(), certificate.on(), expires, renewable, grace);
    }

    /** Of two of one credential the one that lasts longer, else the newer. */
    static Held longer(Held one, Held other) {
        Comparator<Held> byEnd = Comparator.comparing(h -> h.expires().day().orElse(LocalDate.MAX));
        return byEnd.thenComparing(Held::on).compare(one, other) >= 0 ? one : other;
    }
}
