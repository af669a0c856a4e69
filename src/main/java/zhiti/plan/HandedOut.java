package zhiti.plan;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.person.EarlierPlan;
import zhiti.rulebook.Reason;
import zhiti.standard.Language;
import zhiti.standard.Role;
import zhiti.standard.Standard;

/** A plan as whoever is handed it has it: what a later plan, or another one of the same day, is held against. */
final class HandedOut {
    private final Plan plan;
    private final Language language;

    private HandedOut(Plan plan, Language language) {
        this.plan = plan;
        this.language = language;
    }

    static EarlierPlan plan(Plan plan, Language language) {
        return new HandedOut(plan, language).whole();
    }

    private EarlierPlan whole() {
        Versions made = plan.versions();
        Readiness readiness = plan.readiness();
        return new EarlierPlan(
                plan.person().id(),
                plan.person().name(),
                plan.person().role().id(),
                plan.standard().map(Standard::edition),
                plan.person().also().stream().map(this::also).toList(),
                plan.person().target().map(Role::id),
                plan.person().track(),
                plan.asOf(),
                new EarlierPlan.MadeWith(made.rules(), made.catalog(), made.standards(), made.inputs(), made.engine()),
                new EarlierPlan.Readiness(readiness.now(), readiness.after(), readiness.known(), readiness.of()),
                plan.gaps().stream().map(this::gap).toList(),
                plan.assessFirst().stream().map(line -> line.asked().key()).toList(),
                plan.steps().stream().map(this::step).toList(),
                plan.notCovered().stream()
                        .map(left -> new EarlierPlan.Left(
                                left.gap().key(), left.quarter().map(Quarter::firstDay)))
                        .toList(),
                plan.leftOut().stream()
                        .map(left -> new EarlierPlan.LeftOut(
                                left.offering().id(), said(left.because().get(0))))
                        .toList());
    }

    private EarlierPlan.Also also(Role role) {
        return new EarlierPlan.Also(
                role.id(),
                plan.also().stream()
                        .filter(document -> document.role().equals(role.id()))
                        .map(Standard::edition)
                        .findFirst());
    }

    private EarlierPlan.Gap gap(GapLine line) {
        Optional<zhiti.person.Rating> winner = line.evidence().stream().findFirst();
        return new EarlierPlan.Gap(
                line.gap().key(),
                line.gap().title().in(language),
                line.gap().measure(),
                line.gap().required(),
                line.gap().shown(),
                line.tier(),
                line.evidence().stream()
                        .map(rating -> new EarlierPlan.Seen(
                                rating.by(),
                                rating.level(),
                                rating.on(),
                                winner.filter(rating::equals).isPresent()))
                        .toList(),
                said(line.because()));
    }

    private EarlierPlan.Step step(Step step) {
        return new EarlierPlan.Step(
                step.offering().id(),
                step.offering().title().in(language),
                step.quarter().firstDay(),
                step.offering().hours(),
                step.offering().cost(),
                Optional.of(step.paid()),
                step.lifts().stream()
                        .map(lift -> new EarlierPlan.Lifted(lift.kind(), lift.id(), lift.entry(), lift.reach()))
                        .toList(),
                step.closes(),
                step.legal(),
                step.booked(),
                said(step.because()));
    }

    private List<EarlierPlan.Said> said(List<Reason> reasons) {
        return reasons.stream().map(this::said).toList();
    }

    private EarlierPlan.Said said(Reason reason) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        reason.numbers().forEach(number -> numbers.put(number.name(), number.value()));
        return new EarlierPlan.Said(reason.rule(), reason.says(language), numbers);
    }
}
