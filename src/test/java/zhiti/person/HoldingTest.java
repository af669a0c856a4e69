package zhiti.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhiti.standard.Credential;
import zhiti.standard.Expiry;
import zhiti.standard.Provenance;
import zhiti.standard.Title;

/** From when and until when a certificate can be renewed. */
class HoldingTest {
    private static final LocalDate GRANTED = LocalDate.of(2021, 11, 12);

    @Test
    void a_certificate_can_be_renewed_from_its_window_to_the_last_day_of_grace() {
        Held held = Holding.of(certificate(Optional.empty()), scheme(Optional.of(60), 12, 90));

        assertThat(held.expires()).isEqualTo(day(2026, 11, 11));
        assertThat(held.renewableFrom()).isEqualTo(LocalDate.of(2025, 11, 11));
        assertThat(held.renewableTo()).isEqualTo(day(2027, 2, 9));
        assertThat(held.isValidOn(LocalDate.of(2026, 11, 22))).isFalse();
        assertThat(held.isStillRenewableOn(LocalDate.of(2027, 2, 9))).isTrue();
        assertThat(held.isStillRenewableOn(LocalDate.of(2027, 2, 10))).isFalse();
    }

    @Test
    void grace_is_counted_from_the_day_printed_on_the_certificate() {
        Held held = Holding.of(certificate(Optional.of(LocalDate.of(2026, 6, 30))), scheme(Optional.of(60), 0, 31));

        assertThat(held.renewableTo()).isEqualTo(day(2026, 7, 31));
        assertThat(held.renewableFrom()).isEqualTo(LocalDate.MIN);
    }

    @Test
    void without_grace_it_can_be_renewed_until_its_own_last_day() {
        Held held = Holding.of(certificate(Optional.empty()), scheme(Optional.of(60), 12, 0));

        assertThat(held.renewableTo()).isEqualTo(held.expires());
    }

    @Test
    void what_does_not_lapse_can_always_be_renewed() {
        Held held = Holding.of(certificate(Optional.empty()), scheme(Optional.empty(), 0, 90));

        assertThat(held.renewableTo()).isEqualTo(Expiry.NEVER);
    }

    private static Expiry day(int year, int month, int day) {
        return Expiry.on(LocalDate.of(year, month, day));
    }

    private static Certificate certificate(Optional<LocalDate> printed) {
        return new Certificate("cmp", GRANTED, printed);
    }

    private static Credential scheme(Optional<Integer> months, int renewal, int grace) {
        return new Credential(
                "cmp",
                Title.same("CMP"),
                false,
                "issuer",
                months,
                false,
                renewal,
                grace,
                Optional.empty(),
                List.of(),
                Provenance.MADE_UP);
    }
}
