package zhiti.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zhiti.offering.Offering;
import zhiti.rulebook.Reason;

/**
 * An offering that was considered and not taken (未列入).
 *
 * @param kind 無需, 尚不可, 不開放 or 本期未選入
 * @param authority law, issuer, standard or house: of the first reason in the shelf's order
 * @param possibleOn the day on which it becomes possible
 */
public record LeftOut(
        Offering offering, String kind, String authority, Optional<LocalDate> possibleOn, List<Reason> because) {
    public LeftOut {
        because = List.copyOf(because);
    }
}
