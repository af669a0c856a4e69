package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiti.offering.Session;

/** Writes a set in its quarters as steps, courses before the assignments that practise them. */
final class Rendering {
    private final Ground ground;
    private final Situation situation;

    Rendering(Ground ground) {
        this.ground = ground;
        this.situation = ground.situation;
    }

    List<Placed> steps(Solution solution) {
        List<Placed> steps = new ArrayList<>(ground.settled);
        for (int i = 0; i < solution.set().size(); i++) {
            steps.add(step(solution.set().get(i).choice(), solution.found(), i));
        }
        return PlannedSteps.of(situation, new Knowing(situation).beforeDoing(steps));
    }

    /** One of a set, where it was found a place. */
    Placed step(Choice choice, Timing.Found found, int place) {
        int begins = found.begins().get(place);
        Quarter named = situation.first().plus(begins);
        Optional<LocalDate> session = ground.calendar.session(choice, named).map(Session::on);
        return Placed.at(
                choice,
                begins,
                found.ends().get(place),
                session,
                ground.calendar.show(choice.candidate().offering(), named));
    }
}
