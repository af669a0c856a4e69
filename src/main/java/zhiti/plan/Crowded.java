package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhiti.offering.Offering;
import zhiti.offering.Session;

/**
 * A session that plans of a team put more people into than it has seats for. Whoever has booked has a seat already.
 *
 * @param who ids of the people, in the order of the team
 */
public record Crowded(Offering offering, LocalDate on, int seats, List<String> who) {
    public Crowded {
        who = List.copyOf(who);
    }

    private record Run(String offering, LocalDate on) implements Comparable<Run> {
        @Override
        public int compareTo(Run other) {
            int first = on.compareTo(other.on);
            return first != 0 ? first : offering.compareTo(other.offering);
        }
    }

    /** All of them, by day. */
    public static List<Crowded> of(Collection<Plan> plans) {
        Map<Run, List<String>> joining = new TreeMap<>();
        Map<String, Offering> offerings = new TreeMap<>();
        for (Plan plan : plans) {
            for (Step step : plan.steps()) {
                if (!step.booked()) {
                    offerings.put(step.offering().id(), step.offering());
                    step.session()
                            .ifPresent(day -> joining.computeIfAbsent(
                                            new Run(step.offering().id(), day), run -> new ArrayList<>())
                                    .add(plan.person().id()));
                }
            }
        }
        List<Crowded> crowded = new ArrayList<>();
        joining.forEach((run, who) -> {
            Offering offering = offerings.get(run.offering());
            offering.sessions().stream()
                    .filter(session -> session.on().equals(run.on()))
                    .mapToInt(Session::seats)
                    .filter(seats -> seats < who.size())
                    .forEach(seats -> crowded.add(new Crowded(offering, run.on(), seats, who)));
        });
        return crowded;
    }
}
