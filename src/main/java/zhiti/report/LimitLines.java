package zhiti.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import zhiti.plan.Collision;
import zhiti.plan.Limit;
import zhiti.plan.Limits;
import zhiti.plan.Optimality;
import zhiti.plan.Plan;
import zhiti.plan.Rise;
import zhiti.plan.Sensitivity;
import zhiti.plan.UnderLimits;
import zhiti.standard.Money;

/** What is said of a plan as the best within limits, line by line. */
public record LimitLines(Say say, Plan plan) {
    /** All lines; none where the best plan was not sought. */
    public List<String> all() {
        List<String> lines = new ArrayList<>();
        plan.under().ifPresent(under -> {
            lines.add(asked(under.limits()) + say.word("stop"));
            kept(under.limits(), lines);
            lines.add(optimality(say, under.optimality()) + say.word("stop"));
            under.collision().ifPresent(collision -> collision(collision, lines));
            under.sensitivity().ifPresent(sensitivity -> sensitivity(under, sensitivity, lines));
        });
        return lines;
    }

    /** What of the limits could not be kept: a booking that costs more, something asked for that finds no place. */
    private void kept(Limits limits, List<String> lines) {
        limits.budget()
                .filter(most -> plan.totals().due().twd() > most.twd())
                .ifPresent(most -> lines.add(
                        say.word("limits.booked-over", say.money(plan.totals().due())) + say.word("stop")));
        limits.with().stream()
                .filter(id -> plan.steps().stream()
                        .noneMatch(step -> step.offering().id().equals(id)))
                .forEach(id -> lines.add(say.word("limits.no-place", offering(id)) + say.word("stop")));
    }

    private String asked(Limits limits) {
        List<String> all = new ArrayList<>();
        limits.budget().ifPresent(most -> all.add(limit(new Limit(Limit.Kind.BUDGET, "" + most.twd()))));
        limits.hours().ifPresent(most -> all.add(limit(new Limit(Limit.Kind.HOURS, "" + most))));
        limits.hoursPerQuarter().ifPresent(most -> all.add(limit(new Limit(Limit.Kind.QUARTER, "" + most))));
        limits.steps().ifPresent(most -> all.add(limit(new Limit(Limit.Kind.STEPS, "" + most))));
        limits.by().ifPresent(day -> all.add(limit(new Limit(Limit.Kind.BY, "" + day))));
        limits.with().forEach(id -> all.add(limit(new Limit(Limit.Kind.WITH, id))));
        limits.without().forEach(id -> all.add(limit(new Limit(Limit.Kind.WITHOUT, id))));
        return all.isEmpty() ? say.word("limits.policy") : say.word("limits.asked", say.all(all));
    }

    private String limit(Limit limit) {
        return say.word(
                "limit." + limit.kind().id(),
                switch (limit.kind()) {
                    case BUDGET -> say.money(new Money(Integer.parseInt(limit.value())));
                    case WITH, WITHOUT -> offering(limit.value());
                    case HOURS, QUARTER, STEPS, BY -> limit.value();
                });
    }

    /** By its name where the plan tells of it. */
    private String offering(String id) {
        return plan.steps().stream()
                .map(step -> step.offering())
                .filter(offering -> offering.id().equals(id))
                .findFirst()
                .or(() -> plan.leftOut().stream()
                        .map(left -> left.offering())
                        .filter(offering -> offering.id().equals(id))
                        .findFirst())
                .map(say::name)
                .orElse(id);
    }

    static String optimality(Say say, Optimality optimality) {
        String good = say.word("optimality.proven");
        if (!optimality.proven()) {
            String most = String.format(Locale.ROOT, "%.0f%%", Math.ceil(optimality.gap() * 100));
            good = optimality.gap() == 0 ? say.word("optimality.but-for-cost") : say.word("optimality.within", most);
        }
        return optimality.repeatable() ? good : good + say.word("semicolon") + say.word("optimality.by-the-clock");
    }

    private void collision(Collision collision, List<String> lines) {
        if (collision.closable().isEmpty()) {
            lines.add(say.word("collision.unknown", collision.closed()) + say.word("stop"));
            return;
        }
        List<Limit> named = collision.together().isEmpty() ? collision.jointly() : collision.together();
        String how = collision.together().isEmpty()
                ? "collision.jointly"
                : named.size() == 1 ? "collision.alone" : "collision.together";
        lines.add(say.word(
                        "collision.closed",
                        collision.closed(),
                        collision.closable().get())
                + say.word("semicolon")
                + say.word(how, say.all(named.stream().map(this::limit).toList()))
                + say.word("stop"));
        if (collision.together().isEmpty()) {
            all("collision.all-jointly", collision, collision.rises(), lines);
            if (collision.rises().isEmpty()) {
                lines.add(say.word("collision.amounts-unknown") + say.word("stop"));
            }
        } else {
            easing("collision.enough", collision.rises(), lines);
        }
        easing("collision.one-more", collision.oneMore(), lines);
        all("collision.one-more-jointly", collision, collision.oneMoreJointly(), lines);
        if (!collision.proven()) {
            lines.add(say.word("collision.unproven") + say.word("stop"));
        }
    }

    /** What has to be eased together. */
    private void all(String word, Collision collision, List<Rise> rises, List<String> lines) {
        if (!rises.isEmpty()) {
            String way = say.word(collision.cheapest() ? "collision.cheapest" : "collision.cheapest-found");
            lines.add(say.word(word, way, say.all(rises.stream().map(this::rise).toList())) + say.word("stop"));
        }
    }

    private void easing(String word, List<Rise> rises, List<String> lines) {
        if (!rises.isEmpty()) {
            List<String> each = rises.stream().map(this::rise).toList();
            lines.add(say.word(word, String.join(say.word("or"), each)) + say.word("stop"));
        }
    }

    private String rise(Rise rise) {
        String word = "rise." + rise.limit().kind().id();
        return switch (rise.limit().kind()) {
            case BUDGET -> say.word(word, say.money(new Money(rise.more())));
            case QUARTER ->
                rise.quarter()
                        .map(quarter -> say.word(word, quarter, rise.more()))
                        .orElseGet(() -> say.word("rise.every-quarter", rise.more()));
            case HOURS, STEPS -> say.word(word, rise.more());
            case BY -> say.word(word, rise.until().orElseThrow());
            case WITH, WITHOUT -> say.word(word, offering(rise.limit().value()));
        };
    }

    private void sensitivity(UnderLimits under, Sensitivity sensitivity, List<String> lines) {
        for (Sensitivity.Without one : sensitivity.without()) {
            lines.add(say.word("sensitivity.without", say.name(one.offering()), Shifted.said(say, one.shift()))
                    + say.word("stop"));
        }
        for (Sensitivity.More one : sensitivity.more()) {
            String bought = one.rise()
                    .map(rise -> say.word(
                            "sensitivity.more",
                            limit(one.limit()),
                            rise(rise),
                            Shifted.said(say, one.shift().orElseThrow())))
                    .orElseGet(() -> say.word("sensitivity.no-more", limit(one.limit())));
            lines.add(bought + proof(one.proven()) + say.word("stop"));
        }
    }

    private String proof(boolean proven) {
        return proven ? "" : say.aside(say.word("sensitivity.unproven"));
    }
}
