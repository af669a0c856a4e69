package zhiti.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zhiti.offering.Need;
import zhiti.person.Employee;

/** Whether someone may enter, read from what the need says and nothing else: a second reading beside the planner's own. */
record Admission(
        Employee employee,
        Map<String, Integer> levels,
        Set<String> held,
        Set<String> done,
        Map<String, Integer> scores) {

    boolean isMet(Need need, LocalDate on) {
        if (need instanceof Need.All all) {
            return all.needs().stream().allMatch(n -> isMet(n, on));
        }
        if (need instanceof Need.Any any) {
            return any.needs().stream().anyMatch(n -> isMet(n, on));
        }
        if (need instanceof Need.HoldsCredential credential) {
            return held.contains(credential.credential());
        }
        if (need instanceof Need.HasCompleted completed) {
            return done.contains(completed.offering());
        }
        if (need instanceof Need.HasLevel level) {
            return levels.getOrDefault(level.key(), 0) >= level.level();
        }
        if (need instanceof Need.HasScore score) {
            return scores.getOrDefault(score.test(), 0) >= score.score();
        }
        return isPersonal(need, on);
    }

    private boolean isPersonal(Need need, LocalDate on) {
        if (need instanceof Need.HasExperience experience) {
            int later = (int) ChronoUnit.MONTHS.between(Shipped.AS_OF, on);
            return employee.background().served().total().orElse(0) + later >= experience.months();
        }
        if (need instanceof Need.HasDegree degree) {
            return employee.background()
                    .education()
                    .map(d -> d.reaches(degree.degree()))
                    .orElse(false);
        }
        if (need instanceof Need.IsMember member) {
            return employee.background().memberOf().orElse(List.of()).contains(member.body());
        }
        return employee.post().manages().orElse(0) > 0;
    }
}
