package zhiti.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.offering.Offering;
import zhiti.standard.Duty;
import zhiti.standard.Role;
import zhiti.standard.Standard;
import zhiti.standard.Standards;
import zhiti.standard.Statement;
import zhiti.standard.Task;
import zhiti.standard.Track;

/**
 * Someone whom a catalog is to serve: in a role, by one document of it, on a track.
 *
 * @param track empty for roles without tracks
 * @param equipped whether they follow English, have people reporting to them, and meet whatever a scheme asks of
 *     experience, degree, membership and certificates; else they speak Chinese, manage nobody and bring nothing along
 */
record Learner(Standard standard, Optional<Track> track, boolean equipped) {
    /** One for each document and track of its role. */
    static List<Learner> all(Standards standards, boolean equipped) {
        List<Learner> learners = new ArrayList<>();
        for (Standard standard : standards.documents().values()) {
            Role role = standards.roles().get(standard.role());
            if (role.hasTracks()) {
                learners.add(new Learner(standard, Optional.of(Track.B2B), equipped));
                learners.add(new Learner(standard, Optional.of(Track.B2C), equipped));
            } else {
                learners.add(new Learner(standard, Optional.empty(), equipped));
            }
        }
        return learners;
    }

    /** Whether an offering is meant for them at all. */
    boolean isFor(Offering offering) {
        boolean role = offering.roles().isEmpty() || offering.roles().contains(standard.role());
        boolean side = offering.tracks().isEmpty()
                || track.map(own -> offering.tracks().stream().anyMatch(own::covers))
                        .orElse(false);
        boolean able = equipped || offering.language().equals("zh") && !offering.managersOnly();
        return role && side && able;
    }

    /** The tasks asked on their track. */
    List<Task> tasks() {
        return standard.duties().stream()
                .flatMap(duty -> duty.tasks().stream())
                .filter(task -> task.track()
                        .map(marked -> track.filter(t -> t.covers(marked)).isPresent())
                        .orElse(true))
                .toList();
    }

    /** The level asked of each knowledge and skill, by key: the highest of the duties it stands under. */
    Map<String, Integer> levels() {
        Map<String, Integer> levels = new LinkedHashMap<>();
        for (Duty duty : standard.duties()) {
            statements(duty).forEach(s -> levels.merge(s.competency().key(), duty.level(), Math::max));
        }
        return levels;
    }

    /** Knowledge and skills of a duty, those of its tasks' own cells included. */
    static Stream<Statement> statements(Duty duty) {
        Stream<Statement> cells =
                duty.tasks().stream().flatMap(task -> Stream.concat(task.knowledge().stream(), task.skills().stream()));
        return Stream.of(duty.knowledge().stream(), duty.skills().stream(), cells)
                .flatMap(s -> s);
    }

    /** 展覽業業務專員 B2B, with the edition. */
    String name() {
        return standard.id() + track.map(t -> " " + t).orElse("");
    }
}
