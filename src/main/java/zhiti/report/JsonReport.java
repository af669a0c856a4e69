package zhiti.report;

import java.io.IOException;
import java.util.List;
import zhiti.plan.Leaver;
import zhiti.plan.Plan;
import zhiti.standard.Language;

/**
 * Plans as JSON, in the form that {@code schema/plan.schema.json} lays down. Keys stand in one order, indented by two,
 * so that the same plans give the same bytes.
 *
 * @param language of names and sentences; ids, codes and the four kinds of {@code leftOut} are the same in all
 */
public record JsonReport(Language language) {
    /** Whole plans: {@code {"plans": […]}}. */
    public String plans(List<Plan> plans) {
        return plans(plans, List.of());
    }

    /** The same, and who had a plan before and is not in the people file any more: {@code {"plans": […], "left": […]}}. */
    public String plans(List<Plan> plans, List<Leaver> leavers) {
        return JsonText.object(json -> {
            json.list("plans", plans, plan -> plan(json, plan));
            if (!leavers.isEmpty()) {
                JsonLeavers.write(json, leavers, language);
            }
        });
    }

    private void plan(JsonWriter json, Plan plan) throws IOException {
        JsonPlan.head(json, plan);
        JsonPlan.findings(json, plan, language);
        JsonAdvice.remarks(json, plan, language);
        JsonAdvice.write(json, plan, language);
        if (plan.under().isPresent()) {
            JsonLimits.write(json, plan.under().get());
        }
        if (plan.changes().isPresent()) {
            JsonChanges.write(json, plan.changes().get(), language);
        }
    }

    /** What is missing and what is unknown, without advice: the same objects without steps. */
    public String gaps(List<Plan> plans) {
        return JsonText.object(json -> json.list("plans", plans, plan -> {
            JsonPlan.head(json, plan);
            JsonPlan.findings(json, plan, language);
            JsonAdvice.remarks(json, plan, language);
        }));
    }
}
