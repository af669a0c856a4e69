package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiti.offering.Form.ASSIGNMENT;
import static zhiti.offering.Form.CLASS;
import static zhiti.offering.Form.TEST;
import static zhiti.offering.Form.WORKSHOP;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhiti.offering.Form;
import zhiti.offering.Need;
import zhiti.plan.Scene.Offer;
import zhiti.standard.Tier;
import zhiti.standard.Title;

class BeyondLimitsTest {
    private static Offer offer(String id, Form form) {
        return new Offer(id, form);
    }

    private static BeyondLimits beyond(Scene scene) {
        return new BeyondLimits(scene.situation(), scene.plan());
    }

    private static List<String> ids(Prospects prospects) {
        return prospects.all().stream()
                .map(prospect -> String.join(
                        "+", prospect.offerings().stream().map(o -> o.id()).toList()))
                .toList();
    }

    /** Gaps of these names, closed by a step of so many hours each. */
    private static Scene taking(int hours, String... names) {
        Scene scene = new Scene();
        for (String name : names) {
            scene.gap(name, 4, 3, Tier.MUST)
                    .offer(offer(name + "-class", CLASS).lifts(name, 3, 4).hours(hours));
        }
        return scene;
    }

    /** Six steps, which is all that a year takes; eighteen hours are left. */
    private static Scene full() {
        return taking(7, "a", "b", "c", "d", "e", "f");
    }

    /** Sixty hours, which is all that a year holds; two steps are left. */
    private static Scene filled() {
        return taking(15, "a", "b", "c", "d");
    }

    @Test
    void what_the_limits_left_out_is_there_with_its_levels_its_cost_and_when_it_could_begin() {
        Scene scene = full().gap("g", 5, 2, Tier.SHOULD)
                .offer(offer("g-class", CLASS).lifts("g", 2, 4).hours(12).cost(9000));
        BeyondLimits beyond = beyond(scene);
        Prospect only = beyond.all().get(0);
        assertThat(ids(beyond)).containsExactly("g-class");
        assertThat(only.tier()).isEqualTo(Tier.SHOULD);
        assertThat(only.levels()).isEqualTo(2);
        assertThat(only.closes()).isEmpty();
        assertThat(only.cost().twd()).isEqualTo(9000);
        assertThat(only.hours()).isEqualTo(12);
        assertThat(only.quarter()).isEqualTo(new Quarter(2027, 1));
        assertThat(only.lifts())
                .containsExactly(new Step.Lifted("competency:g", "competency", "g", Title.same("g"), 2, 4));
    }

    @Test
    void what_is_over_a_limit_is_counted_from_what_the_year_holds() {
        for (Scene scene : List.of(full(), filled())) {
            scene.gap("g", 4, 3, Tier.SHOULD)
                    .offer(offer("g-class", CLASS).lifts("g", 3, 4).hours(21));
            BeyondLimits beyond = beyond(scene);
            assertThat(List.of(beyond.hoursOver(), beyond.stepsOver())).containsExactly(0, 0);
            Prospects after = beyond.with(beyond.all().get(0));
            assertThat(after.all()).isEmpty();
            boolean sixSteps = scene.plan().size() == 6;
            assertThat(after.hoursOver()).isEqualTo(sixSteps ? 21 - 18 : 21);
            assertThat(after.stepsOver()).isEqualTo(sixSteps ? 1 : 0);
        }
    }

    @Test
    void what_no_room_makes_possible_is_not_there() {
        Scene scene = full().gap("g", 4, 3, Tier.SHOULD);
        scene.offer(offer("g-barred", CLASS).lifts("g", 3, 4).barred());
        scene.offer(offer("g-past", CLASS).lifts("g", 3, 4).on(LocalDate.of(2026, 11, 25), 5));
        scene.offer(offer("g-full", CLASS).lifts("g", 3, 4).on(LocalDate.of(2027, 3, 1), 0));
        scene.offer(offer("g-later", CLASS).lifts("g", 3, 4).on(LocalDate.of(2028, 3, 1), 5));
        scene.offer(offer("g-closed", CLASS)
                .lifts("g", 3, 4)
                .needs(new Need.HasCompleted("somewhere-else", Title.same("course"))));
        scene.offer(offer("g-long", CLASS).lifts("g", 3, 4).hours(61));
        assertThat(ids(beyond(scene))).isEmpty();
    }

    @Test
    void what_is_not_worth_it_to_the_house_stays_out() {
        Scene scene = full().gap("g", 4, 3, Tier.SHOULD);
        scene.offer(offer("g-class", CLASS).lifts("g", 3, 4).points(-1011));
        assertThat(ids(beyond(scene))).isEmpty();
        scene.offer(offer("g-class", CLASS).lifts("g", 3, 4).points(-1010));
        assertThat(ids(beyond(scene))).containsExactly("g-class");
    }

    @Test
    void a_preparation_is_there_with_the_sitting_that_shows_it_and_never_alone() {
        Scene scene = full().score("toeic", 800, 700, Tier.SHOULD)
                .offer(offer("prepare", CLASS).prepares("toeic", 700, 800).hours(30));
        assertThat(ids(beyond(scene))).isEmpty();
        scene.offer(offer("sitting", TEST).grants("toeic").hours(3).cost(1800));
        Prospect both = beyond(scene).all().get(0);
        assertThat(ids(beyond(scene))).containsExactly("prepare+sitting");
        assertThat(both.levels()).as("a condition counts as policy says").isEqualTo(2);
        assertThat(both.closes()).containsExactly("requirement:toeic");
        assertThat(both.lifts()).extracting(Step.Lifted::entry).containsExactly(700);
        assertThat(beyond(scene).with(both).stepsOver()).isEqualTo(2);
    }

    @Test
    void a_preparation_that_does_not_reach_the_score_shows_nothing() {
        Scene scene = full().score("toeic", 800, 600, Tier.SHOULD)
                .offer(offer("half-way", CLASS).prepares("toeic", 600, 700).hours(12))
                .offer(offer("sitting", TEST).grants("toeic").hours(3));
        assertThat(ids(beyond(scene))).isEmpty();
    }

    @Test
    void one_thing_follows_another_on_the_same_gap_in_a_later_quarter() {
        Scene scene = full().gap("g", 5, 0, Tier.SHOULD)
                .offer(offer("g-class", CLASS).lifts("g", 0, 3))
                .offer(offer("g-workshop", WORKSHOP).lifts("g", 3, 4))
                .offer(offer("g-work", ASSIGNMENT).lifts("g", 4, 5));
        Prospects prospects = beyond(scene);
        for (String next : List.of("g-class", "g-workshop", "g-work")) {
            assertThat(ids(prospects)).containsExactly(next);
            prospects = prospects.with(prospects.all().get(0));
        }
        assertThat(prospects.all()).isEmpty();
        assertThat(((BeyondLimits) prospects).placed())
                .extracting(Placed::begins)
                .endsWith(0, 1, 2);
    }

    @Test
    void a_gap_that_the_plan_works_on_until_the_year_is_out_waits() {
        Scene scene = new Scene().gap("g", 5, 0, Tier.MUST);
        scene.offer(offer("g-class", CLASS).lifts("g", 0, 3).hours(15).on(LocalDate.of(2027, 11, 1), 9));
        scene.offer(offer("g-work", ASSIGNMENT).lifts("g", 3, 5).hours(6));
        assertThat(scene.steps()).containsExactly("g-class@3");
        assertThat(ids(beyond(scene))).isEmpty();
    }
}
