package zhiti.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiti.offering.Offering;
import zhiti.person.Employee;
import zhiti.plan.Adviser;
import zhiti.plan.Question;
import zhiti.plan.Refusal;
import zhiti.report.RefusalLine;
import zhiti.report.Say;
import zhiti.standard.Language;

/** Refuses to plan with an offering that nobody asked about can take, and names what is in the way. */
final class Forced {
    private Forced() {}

    /** @throws WrongUsage where one that has to be in the plan can't be for any of them */
    static void mustBePossible(Adviser adviser, List<Employee> people, Question question) {
        List<Refusal> refused = new ArrayList<>();
        for (Employee one : question.limits().with().isEmpty() ? List.<Employee>of() : people) {
            Optional<Refusal> refusal = adviser.refusal(one, question);
            if (refusal.isEmpty()) {
                return;
            }
            refused.add(refusal.get());
        }
        refused.stream()
                .filter(refusal -> refusal.offerings().stream().anyMatch(offering -> isRefusedToAll(offering, refused)))
                .findFirst()
                .ifPresent(refusal -> {
                    throw new WrongUsage(said(refusal, Language.ZH_TW), said(refusal, Language.EN));
                });
    }

    private static boolean isRefusedToAll(Offering offering, List<Refusal> refused) {
        return refused.stream().allMatch(refusal -> refusal.offerings().contains(offering));
    }

    private static String said(Refusal refusal, Language language) {
        return new RefusalLine(new Say(language)).of(refusal);
    }
}
