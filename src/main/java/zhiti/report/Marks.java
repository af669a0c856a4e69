package zhiti.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.plan.Plan;
import zhiti.standard.Asked;
import zhiti.standard.Duty;
import zhiti.standard.Requirement;
import zhiti.standard.Standard;
import zhiti.standard.Statement;
import zhiti.standard.Task;
import zhiti.standard.Track;

/**
 * What a page must tell apart because a plan mixes it: codes of two documents, and items of one track among those of both.
 *
 * @param own the document of the present role
 * @param target the document of the role aimed at
 * @param bothTracks whether the person works on both sides of the trade
 */
public record Marks(Optional<Standard> own, Optional<Standard> target, boolean bothTracks) {
    /** Where nothing is mixed. */
    public static final Marks NONE = new Marks(Optional.empty(), Optional.empty(), false);

    public static Marks of(Plan plan) {
        boolean both = plan.person().track().filter(t -> t == Track.BOTH).isPresent();
        return new Marks(plan.standard(), plan.targetStandard(), both);
    }

    /** The one track that asks for it, where the other's items stand beside it. */
    Optional<Track> track(Asked asked) {
        if (!bothTracks) {
            return Optional.empty();
        }
        if (asked.subject() instanceof Requirement requirement) {
            return requirement.track();
        }
        return asked.subject() instanceof Task task ? task.track() : Optional.empty();
    }

    /** The duty that it is listed under, as {@code STANDARD/T1}: the first that asks its full level; empty for requirements. */
    String duty(Asked asked) {
        return asked.duties().stream()
                .filter(duty -> level(duty) >= asked.required())
                .findFirst()
                .or(() -> asked.duties().stream().findFirst())
                .orElse("");
    }

    /** Where the document of the present role prints it. */
    List<String> ownPlaces(Asked asked) {
        return asked.isOnlyForTarget() ? List.of() : asked.places();
    }

    /** Where the target's document prints it, if only that asks for it or asks for a higher level. */
    List<String> targetPlaces(Asked asked) {
        if (asked.isOnlyForTarget()) {
            return asked.places();
        }
        return isRaised(asked)
                ? target.stream()
                        .flatMap(s -> s.duties().stream())
                        .flatMap(duty -> places(duty, asked.key()))
                        .distinct()
                        .toList()
                : List.of();
    }

    /** Whether it is asked by both, and at a higher level by the target. */
    private boolean isRaised(Asked asked) {
        return asked.own()
                && target.filter(s -> duty(asked).startsWith(s.id() + "/")).isPresent()
                && own.filter(s -> duty(asked).startsWith(s.id() + "/")).isEmpty();
    }

    private static Stream<String> places(Duty duty, String key) {
        Stream<String> shared = codes(duty.code(), duty.knowledge(), duty.skills(), key);
        return Stream.concat(
                duty.tasks().stream().flatMap(task -> codes(task.code(), task.knowledge(), task.skills(), key)),
                shared);
    }

    private static Stream<String> codes(String place, List<Statement> knowledge, List<Statement> skills, String key) {
        return Stream.concat(knowledge.stream(), skills.stream())
                .filter(statement -> statement.competency().key().equals(key))
                .map(statement -> place + "/" + statement.code());
    }

    /** 0 where its document is not at hand. */
    private int level(String duty) {
        return Stream.concat(own.stream(), target.stream())
                .filter(s -> duty.startsWith(s.id() + "/"))
                .flatMap(s -> s.duty(duty.substring(s.id().length() + 1)).stream())
                .map(Duty::level)
                .findFirst()
                .orElse(0);
    }
}
