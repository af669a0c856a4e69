package zhiti.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import zhiti.plan.AssessLine;
import zhiti.plan.GapLine;
import zhiti.plan.NotCovered;
import zhiti.plan.Plan;
import zhiti.plan.Readiness;
import zhiti.plan.Step;
import zhiti.standard.Title;

/** What differs between two plans of a person beyond steps and gaps that came, went, moved, or cost otherwise. */
final class Turns {
    private final Plan before;
    private final Plan now;
    private final List<Turn> turns = new ArrayList<>();

    private Turns(Plan before, Plan now) {
        this.before = before;
        this.now = now;
    }

    static List<Turn> between(Plan before, Plan now) {
        Turns found = new Turns(before, now);
        found.order();
        found.steps();
        found.left();
        found.due();
        found.assess();
        found.asked();
        found.turns.sort(Comparator.comparing(Turn::kind));
        return List.copyOf(found.turns);
    }

    /** Steps that both plans have, and that follow on each other otherwise. */
    private void order() {
        Map<String, Step> then = steps(before);
        Map<String, Step> later = steps(now);
        List<String> one = then.keySet().stream().filter(later::containsKey).toList();
        List<String> other = later.keySet().stream().filter(then::containsKey).toList();
        other.stream().filter(id -> one.indexOf(id) != other.indexOf(id)).forEach(id -> {
            Step step = later.get(id);
            turns.add(new Turn(
                    Turn.Kind.STEP_ORDER,
                    id,
                    step.offering().title(),
                    place(one.indexOf(id)),
                    place(other.indexOf(id))));
        });
    }

    /** Of the steps that both plans have: what came or went before it moves none. */
    private static Optional<Title> place(int before) {
        int place = before + 1;
        return Optional.of(new Title("第 " + place + " 項", "place " + place));
    }

    private void steps() {
        Map<String, Step> then = steps(before);
        steps(now)
                .forEach((id, step) -> Optional.ofNullable(then.get(id)).ifPresent(was -> {
                    said(
                            Turn.Kind.STEP_TIER,
                            was,
                            step,
                            s -> Optional.of(s.tier().title()));
                    said(Turn.Kind.STEP_SESSION, was, step, Turns::session);
                    if (was.quarter().equals(step.quarter())) {
                        said(
                                Turn.Kind.STEP_UNTIL,
                                was,
                                step,
                                s -> Optional.of(Title.same(s.until().toString())));
                    }
                    said(Turn.Kind.STEP_FIGURES, was, step, Turns::figures);
                    if (!effect(was).equals(effect(step))) {
                        turns.add(new Turn(
                                Turn.Kind.STEP_EFFECT,
                                id,
                                step.offering().title(),
                                Optional.of(Effects.of(was, step)),
                                Optional.of(Effects.of(step, was))));
                    }
                }));
    }

    private void said(Turn.Kind kind, Step was, Step step, Function<Step, Optional<Title>> read) {
        Optional<Title> one = read.apply(was);
        Optional<Title> other = read.apply(step);
        if (!one.equals(other)) {
            turns.add(new Turn(kind, step.offering().id(), step.offering().title(), one, other));
        }
    }

    private static Optional<Title> session(Step step) {
        String by = step.registerBy().map(LocalDate::toString).orElse("");
        return step.session()
                .map(day -> by.isEmpty()
                        ? Title.same(day.toString())
                        : new Title(day + "（" + by + " 前報名）", day + " (register by " + by + ")"));
    }

    private static Optional<Title> figures(Step step) {
        int work = step.offering().workHours();
        int mentor = step.offering().mentorHours();
        Title basis = step.offering().costBasis().title();
        return Optional.of(new Title(
                "工作 " + work + " 小時、指導 " + mentor + " 小時、費用" + basis.zh(),
                "work " + work + " h, mentor " + mentor + " h, fee " + basis.en()));
    }

    private static List<Object> effect(Step step) {
        return List.of(step.lifts(), step.closes(), step.opens(), step.legal(), step.booked(), step.show());
    }

    private static Map<String, Step> steps(Plan plan) {
        Map<String, Step> steps = new LinkedHashMap<>();
        plan.steps().forEach(step -> steps.put(step.offering().id(), step));
        return steps;
    }

    /** A gap that is none any more is not left either: that is told with the gaps. */
    private void left() {
        Map<String, NotCovered> then = left(before);
        Map<String, NotCovered> later = left(now);
        later.forEach((key, left) -> {
            NotCovered was = then.get(key);
            if (was == null) {
                turn(Turn.Kind.UNCOVERED, left, Optional.empty(), Optional.of(said(left)));
            } else if (!said(was).equals(said(left))) {
                turn(Turn.Kind.LEFT, left, Optional.of(said(was)), Optional.of(said(left)));
            }
        });
        then.forEach((key, was) -> {
            boolean open = now.gaps().stream().anyMatch(line -> line.gap().key().equals(key));
            if (open && !later.containsKey(key)) {
                turn(Turn.Kind.COVERED, was, Optional.of(said(was)), Optional.empty());
            }
        });
    }

    private void turn(Turn.Kind kind, NotCovered left, Optional<Title> one, Optional<Title> other) {
        turns.add(new Turn(kind, left.gap().key(), left.gap().title(), one, other));
    }

    private static Title said(NotCovered left) {
        String levels = " " + left.entry() + "→" + left.reach()
                + left.quarter().map(quarter -> " " + quarter).orElse("");
        return new Title(left.kind().title().zh() + levels, left.kind().title().en() + levels);
    }

    private static Map<String, NotCovered> left(Plan plan) {
        Map<String, NotCovered> left = new LinkedHashMap<>();
        plan.notCovered().forEach(one -> left.put(one.gap().key(), one));
        return left;
    }

    private void due() {
        for (GapLine line : now.gaps()) {
            before.gaps().stream()
                    .filter(was -> was.gap().key().equals(line.gap().key()))
                    .filter(was -> !days(was).equals(days(line)))
                    .forEach(was -> turns.add(new Turn(
                            Turn.Kind.GAP_DUE, line.gap().key(), line.gap().title(), days(was), days(line))));
        }
    }

    /** When it is due, or when time alone closes it. */
    private static Optional<Title> days(GapLine line) {
        return line.gap().due().or(line.gap()::metOn).map(day -> Title.same(day.toString()));
    }

    private void assess() {
        only(now, before, Turn.Kind.ASSESS_NEW);
        only(before, now, Turn.Kind.ASSESS_GONE);
    }

    private void only(Plan in, Plan notIn, Turn.Kind kind) {
        for (AssessLine line : in.assessFirst()) {
            String key = line.asked().key();
            if (notIn.assessFirst().stream()
                    .noneMatch(other -> other.asked().key().equals(key))) {
                turns.add(new Turn(kind, key, line.asked().subject().title(), Optional.empty(), Optional.empty()));
            }
        }
    }

    private void asked() {
        Title one = asked(before.readiness());
        Title other = asked(now.readiness());
        if (!one.equals(other)) {
            Title all = new Title("應達項目", "what is asked");
            turns.add(new Turn(Turn.Kind.ASKED, "", all, Optional.of(one), Optional.of(other)));
        }
    }

    private static Title asked(Readiness readiness) {
        String known = readiness.known() + "／" + readiness.of();
        String met = readiness.met() + "／" + readiness.requirements();
        return new Title("已知 " + known + "、條件符合 " + met, "known " + known + ", conditions met " + met);
    }
}
