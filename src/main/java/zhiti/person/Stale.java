package zhiti.person;

import java.time.LocalDate;
import zhiti.standard.PolicyNumber;

/**
 * A subject whose every rating is older than policy lets its source be.
 *
 * @param newest the newest of them
 * @param limit the policy number that it exceeds, in months
 */
public record Stale(String key, Rating newest, PolicyNumber limit) {
    public LocalDate on() {
        return newest.on();
    }

    public Source source() {
        return newest.by();
    }

    public int level() {
        return newest.level();
    }
}
