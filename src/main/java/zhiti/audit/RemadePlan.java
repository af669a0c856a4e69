package zhiti.audit;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import zhiti.plan.Plan;
import zhiti.standard.Language;

/** A plan made again from the contents of a recorded run. */
public sealed interface RemadePlan {
    /** The plan in the form in which it is recorded. */
    String decision();

    /** What of it is compared with the plan of today. */
    PlanOutline outline();

    /** Made by this version of the program. */
    record ByThisVersion(Plan plan) implements RemadePlan {
        @Override
        public String decision() {
            return new String(Decision.of(plan, Disguise.NONE), StandardCharsets.UTF_8);
        }

        @Override
        public PlanOutline outline() {
            return PlanOutline.of(plan);
        }
    }

    /**
     * Made by the former version that recorded it.
     *
     * @param text the plan as that version prints it
     */
    record ByFormerVersion(String decision, PlanOutline outline, Function<Language, String> text)
            implements RemadePlan {}
}
