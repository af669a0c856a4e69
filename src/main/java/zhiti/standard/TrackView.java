package zhiti.standard;

import java.util.List;
import java.util.Optional;

/** A document as one for a single track would read: its wording, and nothing that only the other track has. */
public final class TrackView {
    private final Track track;

    private TrackView(Track track) {
        this.track = track;
    }

    /** The document for {@code track}; whole, as printed, for {@link Track#BOTH}. Marks stay where they are. */
    public static Standard of(Standard standard, Track track) {
        return track == Track.BOTH ? standard : new TrackView(track).standard(standard);
    }

    private Standard standard(Standard s) {
        return new Standard(
                s.id(),
                s.role(),
                s.edition(),
                s.code(),
                s.title(),
                s.name(),
                s.level(),
                s.description(),
                s.categories(),
                s.revisions(),
                s.updateNote(),
                s.duties().stream().map(this::duty).toList(),
                s.attitudes(),
                s.requirements().stream().map(this::line).toList(),
                s.errata());
    }

    private Duty duty(Duty duty) {
        List<Task> tasks = duty.tasks().stream()
                .filter(t -> has(t.track()))
                .map(this::task)
                .toList();
        return new Duty(duty.code(), duty.name(), duty.level(), duty.knowledge(), duty.skills(), tasks);
    }

    private Task task(Task task) {
        return new Task(
                task.key(),
                task.standard(),
                task.duty(),
                task.code(),
                words(task.name()),
                task.level(),
                task.track(),
                task.knowledge(),
                task.skills(),
                task.outputs().stream()
                        .filter(o -> has(o.track()))
                        .map(o -> new Output(o.code(), words(o.name()), o.track()))
                        .toList(),
                task.indicators().stream()
                        .filter(i -> has(i.track()))
                        .map(i -> new Indicator(i.code(), words(i.text()), i.track()))
                        .toList());
    }

    private RequirementLine line(RequirementLine line) {
        List<Requirement> conditions =
                line.conditions().stream().filter(c -> has(c.track())).toList();
        return new RequirementLine(line.kind(), line.label(), words(line.text()), conditions);
    }

    private boolean has(Optional<Track> marked) {
        return marked.map(track::covers).orElse(true);
    }

    private Wording words(Wording words) {
        return Wording.plain(words.on(Optional.of(track)));
    }
}
