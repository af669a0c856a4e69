package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhiti.intake.Read;
import zhiti.intake.Setting;
import zhiti.intake.Supposing;
import zhiti.offering.Offering;
import zhiti.person.Employee;
import zhiti.standard.Asked;
import zhiti.standard.Competency;
import zhiti.standard.Language;
import zhiti.standard.Money;

/** What always holds of what would be, on made-up people and catalogs. */
class WhatIfTest {
    private static final int WORLDS = Integer.getInteger("worlds", 25);

    @Test
    void whereNothingIsSupposedNothingIsOtherwise() {
        for (long seed = 0; seed < WORLDS; seed++) {
            World world = World.of(seed);
            Employee employee = world.employees().get(0);
            WhatIf same = whatIf(world, employee, employee, Question.AS_WRITTEN);
            assertThat(same.isSame()).as("seed " + seed).isTrue();
            assertThat(same.changes().kept()).isEqualTo(same.today().steps().size());
        }
    }

    @Test
    void aLimitThatCannotBindMakesNoDifference() {
        for (long seed = 0; seed < WORLDS; seed++) {
            World world = World.of(seed);
            Employee employee = world.employees().get(0);
            Limits wide = Limits.NONE.within(new Money(1_000_000_000));
            WhatIf same = whatIf(world, employee, employee, Question.AS_WRITTEN.within(wide));
            assertThat(same.isSame()).as("seed " + seed).isTrue();
            assertThat(same.today().under()).as("both are the best").isPresent();
        }
    }

    @Test
    void everyDifferenceIsExplainedAndTheStepsReconcile() {
        int changes = 0;
        for (long seed = 0; seed < WORLDS; seed++) {
            World world = World.of(seed);
            Lottery lottery = new Lottery(seed);
            Employee employee = world.employees().get(0);
            Employee supposed = supposed(world, employee, lottery);
            WhatIf found = whatIf(world, employee, supposed, question(world, employee, lottery));
            String name = "seed " + seed;
            changes += found.changes().list().size();
            assertThat(found.changes().list()).as(name).allSatisfy(change -> {
                assertThat(change.because()).as(name + " " + change.id()).isNotEmpty();
                assertThat(change.isDueTo(Cause.Kind.UNEXPLAINED))
                        .as(name + " " + change)
                        .isFalse();
            });
            assertThat(found.changes().list()).noneMatch(change -> change.kind().isSource());
            reconcile(found, name);
            assertThat(found.verdicts())
                    .as(name)
                    .allSatisfy(turned -> assertThat(turned.today()).isNotEqualTo(turned.then()));
        }
        assertThat(changes).isGreaterThan(WORLDS * 3);
    }

    /** Of the steps of both plans none is lost and none counted twice. */
    private static void reconcile(WhatIf found, String name) {
        Changes changes = found.changes();
        int stayed = changes.kept() + changes.of(Change.Kind.STEP_MOVED).size();
        int gone = changes.of(Change.Kind.STEP_DROPPED).size()
                + changes.of(Change.Kind.STEP_DONE).size();
        int came = changes.of(Change.Kind.STEP_ADDED).size();
        assertThat(stayed + gone).as(name).isEqualTo(found.today().steps().size());
        assertThat(stayed + came).as(name).isEqualTo(found.then().steps().size());
    }

    @Test
    void whatIsSupposedToStayOutSaysSo() {
        int seen = 0;
        for (long seed = 0; seed < WORLDS; seed++) {
            World world = World.of(seed);
            Employee employee = world.employees().get(0);
            // Where something is kept out both plans are the best ones.
            Plan today =
                    Shipped.adviser(world.catalog()).plan(employee, Question.AS_WRITTEN.within(Limits.NONE.best()));
            Optional<Step> step = today.steps().stream()
                    .filter(one -> !one.legal() && !one.booked())
                    .findFirst();
            if (step.isPresent()) {
                String id = step.get().offering().id();
                WhatIf found = whatIf(world, employee, employee, Question.AS_WRITTEN.within(Limits.NONE.except(id)));
                assertThat(found.changes().of(Change.Kind.STEP_DROPPED))
                        .as("seed " + seed)
                        .filteredOn(change -> change.id().equals(id))
                        .singleElement()
                        .satisfies(change -> assertThat(
                                        change.because().get(0).reason().rule())
                                .isEqualTo("whatif/without"));
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(WORLDS / 2);
    }

    private static Question question(World world, Employee employee, Lottery lottery) {
        if (!lottery.oneIn(2)) {
            return Question.AS_WRITTEN;
        }
        Limits limits = Limits.NONE.within(new Money(lottery.between(0, 10) * 1000));
        List<String> ids = Shipped.adviser(world.catalog()).plan(employee, Question.AS_WRITTEN).steps().stream()
                .filter(step -> !step.booked())
                .map(Step::offering)
                .map(Offering::id)
                .toList();
        return Question.AS_WRITTEN.within(ids.isEmpty() ? limits : limits.except(lottery.pick(ids)));
    }

    /** A few ratings up or down, a score, a certificate, a program less, months more: whatever the lot says. */
    private static Employee supposed(World world, Employee employee, Lottery lottery) {
        List<Asked> asked = Shipped.adviser(world.catalog()).gaps(employee, Question.AS_WRITTEN).asks().stream()
                .filter(Asked::isLevelled)
                .toList();
        List<String> set = new java.util.ArrayList<>();
        for (Asked one : lottery.some(asked, lottery.between(1, 4))) {
            String name = one.subject() instanceof Competency competency
                    ? competency.id()
                    : one.key().substring("task:".length());
            set.add("rating:" + name + "=" + (lottery.oneIn(5) ? "" : "" + lottery.between(0, 6)));
        }
        if (lottery.oneIn(2)) {
            set.add("test:TOEIC-LR=" + (lottery.oneIn(3) ? "" : "" + 5 * lottery.between(60, 190)));
        }
        if (lottery.oneIn(2)) {
            set.add("certification:mice-basic");
        }
        if (lottery.oneIn(2)) {
            set.add("software:Excel=");
        }
        if (lottery.oneIn(2)) {
            set.add("experienceMonths=" + lottery.between(0, 80));
        }
        if (lottery.oneIn(2)) {
            set.add("language:english.spoken=" + lottery.pick(List.of("none", "basic", "working", "fluent", "")));
        }
        if (lottery.oneIn(3)) {
            set.add("education=" + lottery.pick(List.of("master", "high-school", "")));
        }
        if (lottery.oneIn(3)) {
            set.add("international=" + lottery.oneIn(2));
        }
        if (employee.target().isPresent() && lottery.oneIn(2)) {
            set.add("target=");
        }
        List<Setting> settings =
                set.stream().map(Setting::read).map(WhatIfTest::ok).toList();
        return ok(new Supposing(Shipped.STANDARDS, world.catalog(), Shipped.AS_OF).of(employee, settings));
    }

    private static WhatIf whatIf(World world, Employee today, Employee then, Question question) {
        return Shipped.adviser(world.catalog())
                .whatIf(
                        new Adviser.About(today, Question.AS_WRITTEN),
                        new Adviser.About(then, question),
                        List.of("…"),
                        Language.ZH_TW);
    }

    private static <T> T ok(Read<T> read) {
        if (read instanceof Read.Ok<T> ok) {
            return ok.value();
        }
        throw new AssertionError(read.problems());
    }
}
