package zhiti.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.intake.Folder;
import zhiti.intake.PeopleReader;
import zhiti.intake.Source;
import zhiti.person.EarlierPlan;
import zhiti.plan.Plan;
import zhiti.plan.Question;
import zhiti.standard.Money;

/**
 * Plans about to be issued, with all that they were made from.
 *
 * @param door the command that was given
 * @param rules the folder as it was read, likewise catalog and house
 * @param people the file as it was read
 * @param shared the budget that all of them share, where they do
 * @param earlier the file of earlier plans as it was read
 * @param before what was read of it, by employee
 * @param plans one for each who was asked about, in the order of the file
 * @param askedBy who gave the command
 */
public record Issue(
        String door,
        Folder rules,
        Folder catalog,
        Optional<Folder> house,
        LocalDate asOf,
        PeopleReader.Written people,
        Question question,
        Optional<Money> shared,
        Optional<Source> earlier,
        Map<String, EarlierPlan> before,
        List<Plan> plans,
        String askedBy,
        Instant when) {
    public Issue {
        plans = List.copyOf(plans);
    }
}
