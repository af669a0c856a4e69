package zhiti.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import zhiti.plan.Plan;
import zhiti.plan.WhatIf;
import zhiti.standard.Tier;

/**
 * A figure of a plan that would be otherwise.
 *
 * @param key which one
 * @param today as a program reads it
 * @param then likewise, as supposed
 * @param saidToday as a person reads it
 * @param saidThen likewise
 */
record Figure(String key, Optional<Object> today, Optional<Object> then, String saidToday, String saidThen) {
    /** Those that differ, in the order in which a plan prints them. */
    static List<Figure> of(WhatIf found, Say say) {
        List<Figure> all = new ArrayList<>();
        Plan today = found.today();
        Plan then = found.then();
        add(all, "now", today, then, plan -> plan.readiness().now().map(v -> v), v -> share(say, v));
        add(all, "after", today, then, plan -> plan.readiness().after().map(v -> v), v -> share(say, v));
        count(all, "known", found, plan -> plan.readiness().known());
        count(all, "of", found, plan -> plan.readiness().of());
        count(all, "met", found, plan -> plan.readiness().met());
        count(all, "requirements", found, plan -> plan.readiness().requirements());
        count(all, "must", found, plan -> gaps(plan, Tier.MUST));
        count(all, "should", found, plan -> gaps(plan, Tier.SHOULD));
        count(all, "bonus", found, plan -> gaps(plan, Tier.BONUS));
        count(all, "assess", found, plan -> plan.assessFirst().size());
        count(all, "steps", found, plan -> plan.totals().steps());
        count(all, "hours", found, plan -> plan.totals().hours());
        count(all, "workHours", found, plan -> plan.totals().workHours());
        count(all, "mentorHours", found, plan -> plan.totals().mentorHours());
        money(all, "cost", found, say, plan -> plan.totals().cost().twd());
        money(all, "unverified", found, say, plan -> plan.totals().unverified().twd());
        count(all, "legalHours", found, plan -> plan.totals().legal().hours());
        money(all, "legalCost", found, say, plan -> plan.totals().legal().cost().twd());
        count(all, "notCovered", found, plan -> plan.notCovered().size());
        return all;
    }

    private static int gaps(Plan plan, Tier tier) {
        return (int) plan.gaps().stream().filter(line -> line.tier() == tier).count();
    }

    private static String share(Say say, Object value) {
        return say.share(Optional.of((java.math.BigDecimal) value));
    }

    private static void count(List<Figure> all, String key, WhatIf found, Function<Plan, Integer> read) {
        add(all, key, found.today(), found.then(), plan -> Optional.of(read.apply(plan)), Object::toString);
    }

    private static void money(List<Figure> all, String key, WhatIf found, Say say, Function<Plan, Integer> read) {
        add(
                all,
                key,
                found.today(),
                found.then(),
                plan -> Optional.of(read.apply(plan)),
                twd -> say.money(new zhiti.standard.Money((Integer) twd)));
    }

    private static void add(
            List<Figure> all,
            String key,
            Plan today,
            Plan then,
            Function<Plan, Optional<Object>> read,
            Function<Object, String> said) {
        Optional<Object> one = read.apply(today);
        Optional<Object> other = read.apply(then);
        if (!one.equals(other)) {
            all.add(new Figure(
                    key,
                    one,
                    other,
                    one.map(said).orElse(Say.NOTHING),
                    other.map(said).orElse(Say.NOTHING)));
        }
    }
}
