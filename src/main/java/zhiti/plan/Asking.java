package zhiti.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import zhiti.standard.Asked;
import zhiti.standard.Duty;
import zhiti.standard.HouseLevel;
import zhiti.standard.PrintedPlace;
import zhiti.standard.Requirement;
import zhiti.standard.RequirementLine;
import zhiti.standard.Standard;
import zhiti.standard.Statement;
import zhiti.standard.Subject;
import zhiti.standard.Task;
import zhiti.standard.Track;

/**
 * Everything that somebody's jobs and a target ask of them, once per subject: the higher level, the stricter requirement.
 * Items of the other track are not asked. A level that the house has set for a role stands in its documents instead of
 * that of the duties.
 */
final class Asking {
    private final Optional<Track> track;
    private final boolean international;
    private final List<HouseLevel> levels;
    private final Map<String, AskedDraft> drafts = new LinkedHashMap<>();

    private Asking(Optional<Track> track, boolean international, List<HouseLevel> levels) {
        this.track = track;
        this.international = international;
        this.levels = levels;
    }

    /**
     * @param own the jobs of today, the present role first
     * @param target the document of the role aimed at
     * @param international whether the person runs international meetings
     * @param levels of the house's own that hold today, at most one for each role and competency
     */
    static List<Asked> of(
            List<Job> own,
            Optional<Standard> target,
            Optional<Track> track,
            boolean international,
            List<HouseLevel> levels) {
        Asking asking = new Asking(track, international, levels);
        own.forEach(job -> asking.read(
                job.document(), asking.side(job.document(), true, job.before().map(asking::meanings))));
        target.ifPresent(document -> asking.read(document, asking.side(document, false, Optional.empty())));
        return asking.drafts.values().stream().map(AskedDraft::asked).toList();
    }

    /**
     * On whose behalf a document is read.
     *
     * @param known what the edition before it asks already, while what it does not is in transition
     * @param levels of the house's own for its role, by competency
     */
    private record Side(boolean own, Optional<Set<String>> known, Map<String, HouseLevel> levels) {
        boolean isNew(Subject subject) {
            return known.filter(all -> !all.contains(meaning(subject))).isPresent();
        }

        Optional<HouseLevel> level(Subject subject) {
            return Optional.ofNullable(levels.get(subject.key()));
        }
    }

    private Side side(Standard document, boolean own, Optional<Set<String>> known) {
        Map<String, HouseLevel> byKey = new LinkedHashMap<>();
        levels.stream()
                .filter(level -> level.role().equals(document.role()))
                .forEach(level -> byKey.put(level.key(), level));
        return new Side(own, known, byKey);
    }

    private void read(Standard document, Side side) {
        document.duties().forEach(duty -> readDuty(document, duty, side));
        document.requirements()
                .forEach(line -> asked(line)
                        .forEach(requirement -> ask(
                                requirement,
                                side,
                                requirement.required(),
                                Optional.empty(),
                                new PrintedPlace(document.id(), line.label()))));
    }

    private void readDuty(Standard document, Duty duty, Side side) {
        duty.tasks().stream().filter(this::isAsked).map(task -> task.on(track)).forEach(task -> {
            ask(task, side, task.level(), Optional.of(duty), new PrintedPlace(document.id(), task.code()));
            statements(task.knowledge(), task.skills())
                    .forEach(statement -> read(document, duty, task.code(), statement, side));
        });
        statements(duty.knowledge(), duty.skills())
                .forEach(statement -> read(document, duty, duty.code(), statement, side));
    }

    private void read(Standard document, Duty duty, String under, Statement statement, Side side) {
        PrintedPlace place = new PrintedPlace(document.id(), under + "/" + statement.code());
        ask(statement.competency(), side, duty.level(), Optional.of(duty), place);
    }

    private void ask(Subject subject, Side side, int level, Optional<Duty> duty, PrintedPlace place) {
        Optional<HouseLevel> house = side.level(subject);
        drafts.computeIfAbsent(subject.key(), key -> new AskedDraft(subject))
                .add(new AskedDraft.Ask(
                        subject,
                        side.own(),
                        side.isNew(subject),
                        house.map(HouseLevel::level).orElse(level),
                        house,
                        duty.map(d -> place.standard() + "/" + d.code()),
                        place));
    }

    private Stream<Requirement> asked(RequirementLine line) {
        return line.conditions().stream()
                .filter(r -> r.track().map(this::isAskedOn).orElse(true))
                .filter(r -> international || !r.international());
    }

    private boolean isAsked(Task task) {
        return task.track().map(this::isAskedOn).orElse(true);
    }

    private boolean isAskedOn(Track marked) {
        return track.map(t -> t.covers(marked)).orElse(false);
    }

    private static Stream<Statement> statements(List<Statement> knowledge, List<Statement> skills) {
        return Stream.concat(knowledge.stream(), skills.stream());
    }

    /** What a document asks, by meaning: tasks by their words, since editions renumber them. */
    private Set<String> meanings(Standard document) {
        Asking earlier = new Asking(track, true, List.of());
        earlier.read(document, earlier.side(document, true, Optional.empty()));
        Set<String> meanings = new LinkedHashSet<>();
        earlier.drafts.values().forEach(draft -> meanings.add(meaning(draft.subject())));
        return Collections.unmodifiableSet(meanings);
    }

    private static String meaning(Subject subject) {
        return subject instanceof Task task ? task.name().printed() : subject.key();
    }
}
