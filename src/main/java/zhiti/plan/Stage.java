package zhiti.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zhiti.rulebook.Reason;
import zhiti.standard.Asked;
import zhiti.standard.Money;
import zhiti.standard.Title;
import zhiti.standard.Titled;

/**
 * A stage of a way up: what it is for, not when it is; it needs nothing that a later one gives.
 *
 * @param looks of the first stage: what is to be assessed
 * @param steps of the others, in the order of time
 * @param now readiness for the target before it, over what is known or presumed today and what steps show by then; at most
 *     0.99 while a must gap of the target remains; empty where nothing is known
 * @param after likewise once all its steps have succeeded
 * @param hours learning hours
 * @param cost fees
 * @param earliest the first day on which all of it can be behind one
 */
public record Stage(
        Kind kind,
        List<Look> looks,
        List<Step> steps,
        Optional<BigDecimal> now,
        Optional<BigDecimal> after,
        int hours,
        Money cost,
        LocalDate earliest) {
    public Stage {
        looks = List.copyOf(looks);
        steps = List.copyOf(steps);
    }

    /** The four stages, in their order. */
    public enum Kind implements Titled {
        CONFIRM("確認", "Confirm"),
        PRESENT("本職必備缺口", "Present role"),
        BRIDGE("銜接", "Bridge"),
        READY("就任條件", "Ready");

        private final Title title;

        Kind(String zh, String en) {
            this.title = new Title(zh, en);
        }

        @Override
        public Title title() {
            return title;
        }
    }

    /**
     * Something to be assessed before money is spent.
     *
     * @param level what the way takes an assessment to find; empty for a condition
     * @param twins near-twins that have been shown: a hint
     * @param because why it is not known
     */
    public record Look(Asked asked, Optional<Integer> level, List<Twin> twins, List<Reason> because) {
        public Look {
            twins = List.copyOf(twins);
            because = List.copyOf(because);
        }
    }

    /** A competency of nearly the same name, at the level that has been shown. */
    public record Twin(Title title, int level) {}
}
