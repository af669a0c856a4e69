package zhiti.plan;

import java.util.ArrayList;
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
import zhiti.standard.Measure;
import zhiti.standard.Requirement;
import zhiti.standard.RequirementLine;
import zhiti.standard.Standard;
import zhiti.standard.Statement;
import zhiti.standard.Subject;
import zhiti.standard.Task;
import zhiti.standard.Track;

/**
 * Everything that a role and a target ask of one person, once per subject: the higher level, the stricter requirement.
 * Items of the other track are not asked.
 */
final class Asking {
    private final Optional<Track> track;
    private final boolean international;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    private Asking(Optional<Track> track, boolean international) {
        this.track = track;
        this.international = international;
    }

    /**
     * @param own the document of the present role
     * @param before the edition before it, while what is new in {@code own} is still in transition
     * @param target the document of the role aimed at
     * @param international whether the person runs international meetings
     */
    static List<Asked> of(
            Optional<Standard> own,
            Optional<Standard> before,
            Optional<Standard> target,
            Optional<Track> track,
            boolean international) {
        Asking asking = new Asking(track, international);
        own.ifPresent(document -> asking.read(document, true));
        target.ifPresent(document -> asking.read(document, false));
        Set<String> known = before.map(asking::meanings).orElse(Collections.emptySet());
        return asking.drafts.values().stream()
                .map(draft -> draft.asked(before.isPresent() && !known.contains(meaning(draft.subject))))
                .toList();
    }

    private void read(Standard document, boolean own) {
        document.duties().forEach(duty -> readDuty(document, duty, own));
        document.requirements()
                .forEach(line -> asked(line)
                        .forEach(requirement -> draft(requirement, requirement.measure(), own)
                                .ask(requirement.required(), List.of(), line.label())));
    }

    private void readDuty(Standard document, Duty duty, boolean own) {
        String place = document.id() + "/" + duty.code();
        duty.tasks().stream().filter(this::isAsked).map(task -> task.on(track)).forEach(task -> {
            draft(task, Measure.LEVEL, own).ask(task.level(), List.of(place), task.code());
            statements(task.knowledge(), task.skills())
                    .forEach(s -> draft(s.competency(), Measure.LEVEL, own)
                            .ask(duty.level(), List.of(place), task.code() + "/" + s.code()));
        });
        statements(duty.knowledge(), duty.skills())
                .forEach(s -> draft(s.competency(), Measure.LEVEL, own)
                        .ask(duty.level(), List.of(place), duty.code() + "/" + s.code()));
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

    private Draft draft(Subject subject, Measure measure, boolean own) {
        Draft draft = drafts.computeIfAbsent(subject.key(), key -> new Draft(subject, measure));
        draft.side(subject, own);
        return draft;
    }

    /** What a document asks, by meaning: tasks by their words, since editions renumber them. */
    private Set<String> meanings(Standard document) {
        Asking earlier = new Asking(track, true);
        earlier.read(document, true);
        Set<String> meanings = new LinkedHashSet<>();
        earlier.drafts.values().forEach(draft -> meanings.add(meaning(draft.subject)));
        return meanings;
    }

    private static String meaning(Subject subject) {
        return subject instanceof Task task ? task.name().printed() : subject.key();
    }

    /** One subject while it is being gathered. */
    private static final class Draft {
        private Subject subject;
        private final Measure measure;
        private boolean own;
        private boolean target;
        private boolean ownNow;
        private int required;
        private final Set<String> duties = new LinkedHashSet<>();
        private final List<String> ownPlaces = new ArrayList<>();
        private final List<String> targetPlaces = new ArrayList<>();

        Draft(Subject subject, Measure measure) {
            this.subject = subject;
            this.measure = measure;
        }

        void side(Subject same, boolean asOwn) {
            own |= asOwn;
            target |= !asOwn;
            ownNow = asOwn;
            if (subject instanceof Requirement mine && same instanceof Requirement theirs) {
                subject = stricter(mine, theirs);
            }
        }

        void ask(int level, List<String> under, String place) {
            required = Math.max(required, level);
            duties.addAll(under);
            (ownNow ? ownPlaces : targetPlaces).add(place);
        }

        Asked asked(boolean newEditionOnly) {
            List<String> places =
                    (own ? ownPlaces : targetPlaces).stream().distinct().toList();
            Subject effective = subject instanceof Requirement r ? r.requiring(required) : subject;
            return new Asked(
                    effective.key(),
                    effective,
                    measure,
                    required,
                    own,
                    target,
                    List.copyOf(duties),
                    places,
                    own && newEditionOnly);
        }

        /** By force, then by how well a language is asked for. */
        private static Requirement stricter(Requirement mine, Requirement theirs) {
            int byForce = theirs.force().compareTo(mine.force());
            boolean asksMore = byForce < 0 || byForce == 0 && theirs.fluency().equals("fluent");
            return asksMore ? theirs : mine;
        }
    }
}
