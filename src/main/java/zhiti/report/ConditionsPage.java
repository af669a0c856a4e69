package zhiti.report;

import java.util.List;
import zhiti.plan.Condition;
import zhiti.standard.Measure;
import zhiti.standard.Requirement;

/** The conditions of a target, in the words of a language. */
public record ConditionsPage(List<Condition> all, Say say) {
    /** A row for each condition of the target: what, how it is worded, asked, has, how it stands. */
    public List<List<String>> rows() {
        return all.stream()
                .map(one -> List.of(
                        say.uncoded(one.asked()),
                        say.name(one.requirement().force()),
                        say.name(one.status()),
                        value(one),
                        when(one)))
                .toList();
    }

    public List<String> heads() {
        return List.of("condition", "force", "status", "value", "when").stream()
                .map(key -> say.word("upgrade." + key))
                .toList();
    }

    private String value(Condition one) {
        Requirement requirement = one.requirement();
        Measure measure = requirement.measure();
        if (measure == Measure.HELD) {
            return Say.NOTHING;
        }
        return one.shown().map(shown -> say.value(measure, shown)).orElse(Say.NOTHING)
                + say.word("slash")
                + say.value(measure, one.asked().required());
    }

    private String when(Condition one) {
        if (one.metOn().isPresent()) {
            String months = one.asked().measure() == Measure.MONTHS
                    ? say.word("upgrade.toServe", one.missing()) + say.word("semicolon")
                    : "";
            return months + say.word("upgrade.metOn", one.metOn().get());
        }
        if (one.lapses().isPresent()) {
            return say.word("upgrade.lapses", one.lapses().get());
        }
        return one.status() == Condition.Status.OPEN ? say.word("upgrade.notOnWay") : Say.NOTHING;
    }
}
