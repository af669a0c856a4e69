package zhiti.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiti.plan.Collision;
import zhiti.plan.Limit;
import zhiti.plan.Limits;
import zhiti.plan.Optimality;
import zhiti.plan.Rise;
import zhiti.plan.Sensitivity;
import zhiti.plan.Shift;
import zhiti.plan.UnderLimits;
import zhiti.standard.Money;

/** What is said of a plan as the best within limits, as JSON. */
final class JsonLimits {
    private JsonLimits() {}

    static void write(JsonWriter json, UnderLimits under) throws IOException {
        limits(json, under.limits());
        optimality(json, under.optimality());
        json.flag("repeatable", under.optimality().repeatable());
        if (under.collision().isPresent()) {
            collision(json, under.collision().get());
        }
        if (under.sensitivity().isPresent()) {
            sensitivity(json, under.sensitivity().get());
        }
    }

    static void limits(JsonWriter json, Limits limits) throws IOException {
        json.object("limits", j -> {
            j.any("budget", limits.budget().map(Money::twd));
            j.any("hours", limits.hours());
            j.any("hoursPerQuarter", limits.hoursPerQuarter());
            j.any("steps", limits.steps());
            j.maybe("by", limits.by());
            j.texts("with", List.copyOf(new ArrayList<>(limits.with())));
            j.texts("without", List.copyOf(new ArrayList<>(limits.without())));
        });
    }

    static void optimality(JsonWriter json, Optimality optimality) throws IOException {
        json.object("optimality", j -> {
            j.flag("proven", optimality.proven());
            j.any("gap", Optional.of(optimality.gap()));
        });
    }

    private static void collision(JsonWriter json, Collision collision) throws IOException {
        json.object("collision", j -> {
            j.number("closed", collision.closed());
            j.any("closable", collision.closable());
            j.list("together", collision.together(), limit -> limit(j, limit));
            j.list("jointly", collision.jointly(), limit -> limit(j, limit));
            j.list("rises", collision.rises(), rise -> rise(j, rise));
            j.list("oneMore", collision.oneMore(), rise -> rise(j, rise));
            j.list("oneMoreJointly", collision.oneMoreJointly(), rise -> rise(j, rise));
            j.flag("cheapest", collision.cheapest());
            j.flag("proven", collision.proven());
        });
    }

    private static void sensitivity(JsonWriter json, Sensitivity sensitivity) throws IOException {
        json.object("sensitivity", j -> {
            j.list("without", sensitivity.without(), one -> {
                j.text("offering", one.offering().id());
                shift(j, "shift", one.shift());
                j.flag("proven", one.proven());
            });
            j.list("more", sensitivity.more(), one -> {
                limit(j, one.limit());
                if (one.rise().isPresent()) {
                    j.object("rise", inner -> eased(inner, one.rise().get()));
                    shift(j, "shift", one.shift().orElseThrow());
                } else {
                    j.maybe("rise", Optional.empty());
                }
                j.flag("proven", one.proven());
            });
        });
    }

    private static void limit(JsonWriter json, Limit limit) throws IOException {
        json.text("limit", limit.kind().id());
        json.text("value", limit.value());
    }

    private static void rise(JsonWriter json, Rise rise) throws IOException {
        limit(json, rise.limit());
        eased(json, rise);
    }

    private static void eased(JsonWriter json, Rise rise) throws IOException {
        json.number("more", rise.more());
        json.maybe("quarter", rise.quarter());
        json.maybe("until", rise.until());
    }

    static void shift(JsonWriter json, String key, Shift shift) throws IOException {
        json.object(key, j -> {
            j.number("must", shift.must());
            j.number("mustLevels", shift.mustLevels());
            j.number("should", shift.should());
            j.number("shouldLevels", shift.shouldLevels());
            j.number("bonus", shift.bonus());
            j.number("bonusLevels", shift.bonusLevels());
            j.any("cost", Optional.of(shift.cost()));
            j.number("hours", shift.hours());
            j.number("steps", shift.steps());
        });
    }
}
