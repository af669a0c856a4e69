package zhiti.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import zhiti.person.Employee;
import zhiti.standard.Asked;
import zhiti.standard.HouseLevel;
import zhiti.standard.Standard;
import zhiti.standard.Track;

/** What documents ask of whom. Many people are asked the same, so it is gathered once for all of them. */
final class Gathering {
    private final List<HouseLevel> levels;
    private final Map<Who, List<Asked>> gathered = new ConcurrentHashMap<>();

    /** Everything that it depends on. */
    private record Who(List<By> own, Optional<String> target, Optional<Track> track, boolean international) {}

    /** A document that asks, and the one that asked before it. */
    private record By(String document, Optional<String> before) {}

    /** @param levels the house's own on the day */
    Gathering(List<HouseLevel> levels) {
        this.levels = levels;
    }

    List<Asked> of(Jobs jobs, Employee employee) {
        boolean international = employee.post().international().orElse(true);
        Who who = new Who(
                jobs.own().stream()
                        .map(job -> new By(job.document().id(), job.before().map(Standard::id)))
                        .toList(),
                jobs.target().map(Standard::id),
                employee.track(),
                international);
        return gathered.computeIfAbsent(
                who, key -> Asking.of(jobs.own(), jobs.target(), employee.track(), international, levels));
    }
}
