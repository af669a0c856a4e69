package zhiti.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.audit.PlanOnRecord;
import zhiti.audit.QualityFile;
import zhiti.person.EarlierPlan;
import zhiti.plan.Deviation;
import zhiti.plan.FollowUp;
import zhiti.report.PackPart.Line;
import zhiti.standard.Measure;

/**
 * What a quality file says of what became of plans: how far people came, what was lifted, what went otherwise.
 *
 * @param followed the records of the plans that are followed up, by employee
 */
record PackOutcome(QualityFile file, Map<String, PlanOnRecord> followed, Say say) {
    PackOutcome(QualityFile file, Say say) {
        this(file, file.followed(), say);
    }

    private PackPart part(String heading, List<String> heads, List<Line> lines, List<String> notes) {
        return new PackPart(say.word(heading), heads, lines, notes);
    }

    private Optional<FollowUpPage> page() {
        return file.followUp().map(found -> new FollowUpPage(found, say));
    }

    private List<Long> records(Stream<String> employees) {
        return employees
                .map(followed::get)
                .filter(Objects::nonNull)
                .map(PlanOnRecord::number)
                .toList();
    }

    private static Line line(List<Long> records, List<String> cells) {
        return new Line(cells, records, Optional.empty());
    }

    /** That plans are not followed up, in a line as wide as the others. */
    private List<Line> none(int cells) {
        return nothing("pack.noPrevious", cells);
    }

    private List<Line> nothing(String why, int cells) {
        List<String> empty = new ArrayList<>(List.of(say.word(why)));
        while (empty.size() < cells) {
            empty.add(Say.NOTHING);
        }
        return List.of(line(List.of(), empty));
    }

    /** The heads do not depend on what was found. */
    private FollowUpPage heads() {
        return new FollowUpPage(
                new FollowUp(file.house().asOf(), 0, List.of(), List.of(), List.of(), List.of(), List.of()), say);
    }

    PackPart followUp() {
        List<String> heads = new ArrayList<>(heads().peopleHeads());
        List<Line> lines = page().map(this::people).orElseGet(() -> none(heads.size()));
        List<String> notes = new ArrayList<>(List.of(say.word("pack.followUp.note")));
        page().ifPresent(page -> notes.addAll(left(page)));
        List<String> other = file.otherThanOnRecord();
        if (!other.isEmpty()) {
            notes.add(say.word("pack.otherThanOnRecord", say.all(other)));
        }
        return part("pack.followUp", heads, lines, notes);
    }

    /** Who has left, with their bookings. */
    private List<String> left(FollowUpPage page) {
        List<String> left = new ArrayList<>();
        if (!page.leavers().isEmpty()) {
            left.add(say.word("section.left-company", page.leavers().size()));
        }
        page.leavers().forEach(group -> {
            left.add(group.heading());
            left.addAll(group.lines());
        });
        return left;
    }

    private List<Line> people(FollowUpPage page) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < page.people().size(); i++) {
            String id = page.followUp().people().get(i).id();
            lines.add(line(records(Stream.of(id)), page.people().get(i)));
        }
        file.people().stream()
                .filter(one -> !file.before().containsKey(one.id()))
                .forEach(one -> {
                    List<String> cells = new ArrayList<>(List.of(one.id(), one.name()));
                    page.peopleHeads().stream().skip(cells.size()).forEach(head -> cells.add(Say.NOTHING));
                    lines.add(line(List.of(), cells));
                });
        return lines;
    }

    PackPart lift() {
        List<String> heads = heads().offeringHeads();
        return part(
                "pack.lift",
                heads,
                page().map(this::offerings).orElseGet(() -> none(heads.size())),
                page().map(this::liftNotes).orElse(List.of()));
    }

    private List<String> liftNotes(FollowUpPage page) {
        return List.of(
                say.word("followup.note", page.followUp().leastGroup()) + say.word("stop"), say.word("pack.lift.note"));
    }

    /** What was not done, or never rated since, rests on nothing that shows an effect. */
    private List<Line> offerings(FollowUpPage page) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < page.offerings().size(); i++) {
            FollowUp.Lift lift = page.followUp().offerings().get(i);
            lines.add(line(
                    lift.rated() == 0 ? List.of() : records(planned(lift.id())),
                    page.offerings().get(i)));
        }
        return lines;
    }

    /** The lift of each person: means of few people tell nothing, and the file names everybody anyway. */
    PackPart effects() {
        List<String> heads = Stream.of(
                        "pack.whom", "out.offering", "pack.subject", "followup.expected", "followup.seen")
                .map(say::word)
                .toList();
        List<Line> lines =
                page().map(page -> effects(page.followUp(), heads.size())).orElseGet(() -> none(heads.size()));
        return part("pack.effects", heads, lines, List.of());
    }

    private List<Line> effects(FollowUp followUp, int cells) {
        List<Line> lines = new ArrayList<>();
        for (FollowUp.Effect effect : followUp.effects()) {
            for (Deviation.Level level : effect.levels()) {
                lines.add(Line.on(
                        records(Stream.of(effect.employee())),
                        effect.employee() + " " + effect.name(),
                        say.in(effect.title()),
                        say.in(level.title()),
                        say.range(Measure.LEVEL, level.entry(), level.expected()),
                        say.range(Measure.LEVEL, level.entry(), level.seen())));
            }
        }
        return lines.isEmpty() ? nothing("pack.noEffect", cells) : lines;
    }

    private Stream<String> planned(String offering) {
        return file.before().values().stream()
                .filter(plan ->
                        plan.steps().stream().anyMatch(step -> step.offering().equals(offering)))
                .map(EarlierPlan::employee);
    }

    PackPart deviations() {
        List<String> heads = Stream.of("pack.how", "pack.whom", "change.what", "followup.response")
                .map(say::word)
                .toList();
        return part(
                "pack.deviations", heads, page().map(this::otherwise).orElseGet(() -> none(heads.size())), List.of());
    }

    private List<Line> otherwise(FollowUpPage page) {
        List<Line> lines = new ArrayList<>();
        List<Deviation> all = Arrays.stream(Deviation.Kind.values())
                .flatMap(kind -> page.followUp().of(kind).stream())
                .toList();
        // The page groups them by kind, too: line by line they are the same.
        List<FollowUpPage.Line> said =
                page.groups().stream().flatMap(group -> group.lines().stream()).toList();
        for (int i = 0; i < all.size(); i++) {
            lines.add(Line.on(
                    records(Stream.of(all.get(i).employee())),
                    say.word("deviation." + all.get(i).kind().id()),
                    said.get(i).who(),
                    said.get(i).what(),
                    said.get(i).response()));
        }
        if (lines.isEmpty()) {
            Stream<String> everybody = page.followUp().people().stream().map(FollowUp.Progress::id);
            lines.add(Line.on(records(everybody), say.word("followup.none"), Say.NOTHING, Say.NOTHING, Say.NOTHING));
        }
        return lines;
    }
}
