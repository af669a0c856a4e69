package zhiti.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import zhiti.audit.PlanOnRecord;
import zhiti.audit.QualityFile;
import zhiti.audit.QualityFile.Somebody;
import zhiti.audit.Word;
import zhiti.offering.Offering;
import zhiti.person.Completed;
import zhiti.person.Employee;
import zhiti.report.PackPart.Line;
import zhiti.standard.Obligation;
import zhiti.standard.Tier;
import zhiti.standard.Title;

/** What a quality file says of each person: what is missing, what is planned, what was said to it, what was done. */
record PackPeople(QualityFile file, Say say) {
    private PackPart part(String heading, List<String> heads, List<Line> lines, String... notes) {
        return new PackPart(say.word(heading), heads.stream().map(say::word).toList(), lines, List.of(notes));
    }

    private List<Line> each(Function<Somebody, List<Line>> lines) {
        return file.everybody().stream().map(lines).flatMap(List::stream).toList();
    }

    PackPart need() {
        return part(
                "pack.need",
                List.of("pack.whom", "audit.asOf", "pack.tier", "audit.gaps"),
                each(one -> one.current()
                        .map(plan -> gaps(one, plan))
                        .orElseGet(() ->
                                List.of(Line.missing(one.name(), Say.NOTHING, Say.NOTHING, say.word("pack.noPlan"))))),
                say.word("pack.need.note"));
    }

    private List<Line> gaps(Somebody one, PlanOnRecord plan) {
        List<Line> lines = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            List<String> gaps = plan.gaps().stream()
                    .filter(gap -> gap.tier() == tier)
                    .map(gap -> subject(gap.key()) + say.aside(levels(gap)))
                    .toList();
            if (!gaps.isEmpty()) {
                lines.add(line(one, plan, say.name(tier), String.join(say.word("and"), gaps)));
            }
        }
        return lines.isEmpty() ? List.of(line(one, plan, Say.NOTHING, say.word("pack.noGaps"))) : lines;
    }

    /** From what is shown to what is asked; what nobody has rated shows no level. */
    private String levels(PlanOnRecord.Gap gap) {
        return gap.presumed()
                ? say.word("gap.presumed") + "→" + say.value(gap.measure(), gap.required())
                : say.range(gap.measure(), gap.shown(), gap.required());
    }

    private static Line line(Somebody one, PlanOnRecord plan, String first, String second) {
        return Line.on(List.of(plan.number()), one.name(), plan.asOf().toString(), first, second);
    }

    private String subject(String key) {
        Optional<String> obligation = file.house().employer().obligations().stream()
                .filter(one -> one.key().equals(key))
                .map(Obligation::title)
                .map(say::in)
                .findFirst();
        return obligation
                .or(() -> new SubjectNames(file.house().standards()).of(key).map(say::name))
                .orElse(key);
    }

    PackPart plan() {
        return part(
                "pack.plan",
                List.of("pack.whom", "audit.asOf", "pack.quarter", "out.offering"),
                each(one -> one.current()
                        .map(plan -> steps(one, plan))
                        .orElseGet(() ->
                                List.of(Line.missing(one.name(), Say.NOTHING, Say.NOTHING, say.word("pack.noPlan"))))),
                say.word("pack.plan.note"));
    }

    private List<Line> steps(Somebody one, PlanOnRecord plan) {
        if (plan.steps().isEmpty()) {
            return List.of(line(one, plan, Say.NOTHING, say.word("pack.noSteps")));
        }
        return plan.steps().stream()
                .map(step -> line(one, plan, step.quarter(), offering(step.offering())))
                .toList();
    }

    private String offering(String id) {
        return Optional.ofNullable(file.house().catalog().named().get(id))
                .map(Offering::title)
                .map(title -> say.in(title) + say.aside(id))
                .orElse(id);
    }

    PackPart approvals() {
        return part(
                "pack.approvals",
                List.of("pack.whom", "pack.aPlan", "audit.word", "pack.reason", "pack.comment", "pack.by", "pack.when"),
                each(this::words),
                say.word("pack.approvals.note"));
    }

    /** Every word on a plan; that there is none only of the plan in force. */
    private List<Line> words(Somebody one) {
        if (one.plans().isEmpty()) {
            return List.of(unsaid(one, Say.NOTHING, "pack.noPlan"));
        }
        List<Line> lines = new ArrayList<>();
        for (PlanOnRecord plan : one.plans()) {
            plan.words().forEach(word -> lines.add(word(one, plan, word)));
            if (plan.words().isEmpty() && one.current().filter(plan::equals).isPresent()) {
                lines.add(unsaid(one, plan(plan), "pack.noWord"));
            }
        }
        return lines;
    }

    private String plan(PlanOnRecord plan) {
        return "#" + plan.number() + say.aside(plan.asOf().toString());
    }

    private Line unsaid(Somebody one, String plan, String why) {
        return Line.missing(one.name(), plan, say.word(why), Say.NOTHING, Say.NOTHING, Say.NOTHING, Say.NOTHING);
    }

    private Line word(Somebody one, PlanOnRecord plan, PlanOnRecord.Word word) {
        Optional<Title> verdict = Stream.of(Word.Verdict.values())
                .filter(v -> v.id().equals(word.verdict()))
                .map(Word.Verdict::title)
                .findFirst();
        Optional<Title> reason = Stream.of(Word.Reason.values())
                .filter(r -> r.id().equals(word.reason()))
                .map(Word.Reason::title)
                .findFirst();
        return Line.on(
                List.of(word.number()),
                one.name(),
                plan(plan),
                verdict.map(say::in).orElse(word.verdict()),
                reason.map(say::in)
                        .filter(said -> !said.equals(word.reason()))
                        .map(said -> said + say.aside(word.reason()))
                        .orElse(word.reason()),
                word.comment().isEmpty() ? Say.NOTHING : file.names().in(word.comment()),
                file.names().of(word.by()),
                word.when());
    }

    PackPart delivery() {
        return part(
                "pack.delivery",
                List.of("pack.whom", "out.offering", "pack.on", "pack.result", "pack.planned"),
                each(one -> one.employee()
                        .map(employee -> done(one, employee))
                        .orElseGet(() -> List.of(undone(one, say.word("pack.notInFile"))))),
                say.word("pack.delivery.note"));
    }

    private List<Line> done(Somebody one, Employee employee) {
        Optional<LocalDate> since = one.plans().stream().map(PlanOnRecord::asOf).min(LocalDate::compareTo);
        List<Line> lines = employee.completed().stream()
                .filter(done -> since.filter(done.on()::isBefore).isEmpty())
                .map(done -> done(one, done))
                .toList();
        return lines.isEmpty()
                ? List.of(undone(
                        one,
                        since.map(day -> say.word("pack.nothingSince", day)).orElseGet(() -> say.word("pack.nothing"))))
                : lines;
    }

    private Line done(Somebody one, Completed done) {
        Optional<PlanOnRecord> plan = one.planned(done.offering(), done.on());
        return Line.on(
                plan.map(PlanOnRecord::number).stream().toList(),
                one.name(),
                offering(done.offering()),
                done.on().toString(),
                say.in(done.result().title()),
                plan.map(this::plan).orElseGet(() -> say.word("pack.unplanned")));
    }

    private Line undone(Somebody one, String why) {
        return Line.missing(one.name(), why, Say.NOTHING, Say.NOTHING, Say.NOTHING);
    }
}
