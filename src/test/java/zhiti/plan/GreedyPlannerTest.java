package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiti.offering.Form.ASSIGNMENT;
import static zhiti.offering.Form.CERTIFICATION;
import static zhiti.offering.Form.CLASS;
import static zhiti.offering.Form.SELF_STUDY;
import static zhiti.offering.Form.TEST;
import static zhiti.offering.Form.WORKSHOP;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhiti.offering.Form;
import zhiti.offering.Need;
import zhiti.plan.Scene.Offer;
import zhiti.standard.Tier;
import zhiti.standard.Title;

class GreedyPlannerTest {
    private static Offer offer(String id, Form form) {
        return new Offer(id, form);
    }

    @Test
    void serves_the_higher_tier_before_what_is_worth_more() {
        Scene scene = new Scene()
                .gap("rare", 4, 3, Tier.MUST)
                .gap("wide", 4, 0, Tier.BONUS)
                .offer(offer("a", CLASS).lifts("wide", 0, 4).points(500).hours(15))
                .offer(offer("b", CLASS).lifts("rare", 3, 4).hours(15));
        assertThat(scene.steps()).containsExactly("b@0", "a@1");
    }

    @Test
    void breaks_ties_by_cost_then_hours_then_id() {
        Scene scene = new Scene().gap("k", 4, 3, Tier.MUST);
        scene.offer(offer("a", CLASS).lifts("k", 3, 4).cost(2000));
        scene.offer(offer("b", CLASS).lifts("k", 3, 4).cost(1000).hours(7));
        scene.offer(offer("c", CLASS).lifts("k", 3, 4).cost(1000).hours(6));
        scene.offer(offer("d", CLASS).lifts("k", 3, 4).cost(1000).hours(6));
        assertThat(scene.steps()).containsExactly("c@0");
    }

    @Test
    void climbs_a_chain_of_bands_one_quarter_after_another() {
        Scene scene = new Scene()
                .gap("k", 5, 0, Tier.MUST)
                .offer(offer("c-assignment", ASSIGNMENT).lifts("k", 3, 5))
                .offer(offer("a-class", CLASS).lifts("k", 0, 3));
        assertThat(scene.steps()).containsExactly("a-class@0", "c-assignment@1");
        assertThat(scene.plan().get(1).effects()).containsExactly(new Placed.Effect("competency:k", 3, 5, false));
    }

    @Test
    void never_takes_what_is_barred() {
        Scene scene = new Scene().gap("k", 4, 3, Tier.MUST);
        scene.offer(offer("a", CLASS).lifts("k", 3, 4).barred());
        assertThat(scene.steps()).isEmpty();
    }

    @Test
    void takes_an_opener_only_with_what_it_opens() {
        Scene scene = new Scene().certificate("cmp", Tier.SHOULD);
        scene.offer(offer("cmp-exam", CERTIFICATION)
                .grants("cmp")
                .needs(new Need.HasCompleted("cmp-course", Title.same("course"))));
        scene.offer(offer("cmp-course", CLASS).opens("cmp-exam").hours(15));
        assertThat(scene.steps()).containsExactly("cmp-course@0", "cmp-exam@1");
        assertThat(new Opening(scene.situation(), scene.plan())
                        .opens(scene.plan().get(0)))
                .containsExactly("cmp-exam");
    }

    @Test
    void leaves_an_opener_where_nothing_follows_it() {
        Scene scene = new Scene().certificate("cmp", Tier.SHOULD);
        scene.offer(offer("cmp-exam", CERTIFICATION)
                .grants("cmp")
                .needs(new Need.All(List.of(
                        new Need.HasCompleted("cmp-course", Title.same("course")),
                        new Need.IsMember("SITE", Title.same("SITE"))))));
        scene.offer(offer("cmp-course", CLASS).opens("cmp-exam"));
        assertThat(scene.steps()).isEmpty();
    }

    @Test
    void one_alternative_is_enough_to_enter() {
        Scene scene = new Scene().certificate("cmp", Tier.SHOULD);
        scene.offer(offer("cmp-exam", CERTIFICATION)
                .grants("cmp")
                .needs(new Need.Any(List.of(
                        new Need.IsMember("SITE", Title.same("SITE")),
                        new Need.HasExperience(List.of(), 36, 0, Title.same("36 months"))))));
        assertThat(scene.served(30).steps()).as("36 months are served in May").containsExactly("cmp-exam@2");
        assertThat(scene.served(12).steps()).isEmpty();
    }

    @Test
    void prepares_before_the_sitting_and_only_the_sitting_closes() {
        Scene scene = new Scene().score("TOEIC-LR", 800, 640, Tier.MUST);
        scene.offer(
                offer("prepare-700", SELF_STUDY).prepares("TOEIC-LR", 600, 700).hours(15));
        scene.offer(
                offer("prepare-800", SELF_STUDY).prepares("TOEIC-LR", 700, 800).hours(15));
        scene.offer(offer("sit", TEST).grants("TOEIC-LR").hours(3));
        assertThat(scene.steps()).containsExactly("prepare-700@0", "prepare-800@1", "sit@2");
        Progress progress = new Progress(scene.situation(), scene.plan().subList(0, 2));
        WeighedGap gap = scene.situation().gaps().get("requirement:TOEIC-LR");
        assertThat(progress.expected(gap)).isEqualTo(800);
        assertThat(progress.isOpen(gap)).isTrue();
        assertThat(new Progress(scene.situation(), scene.plan()).isOpen(gap)).isFalse();
    }

    @Test
    void never_prepares_where_the_sitting_finds_no_place() {
        Scene scene = new Scene().score("TOEIC-LR", 800, 720, Tier.MUST);
        scene.offer(
                offer("prepare-800", SELF_STUDY).prepares("TOEIC-LR", 700, 800).hours(58));
        scene.offer(offer("sit", TEST).grants("TOEIC-LR").hours(3));
        assertThat(scene.steps()).isEmpty();
    }

    @Test
    void moves_what_stands_where_otherwise_the_next_finds_no_place() {
        Scene scene = new Scene()
                .gap("a", 4, 3, Tier.MUST)
                .score("TOEIC-LR", 800, 720, Tier.MUST)
                .offer(offer("a", CLASS).lifts("a", 3, 4).hours(10).points(100))
                .offer(offer("prepare-800", SELF_STUDY)
                        .prepares("TOEIC-LR", 700, 800)
                        .hours(45))
                .offer(offer("sit", TEST).grants("TOEIC-LR").hours(3));
        assertThat(scene.steps()).containsExactly("prepare-800@0", "a@3", "sit@3");
    }

    @Test
    void holds_the_hours_of_the_year_and_goes_on_to_what_still_fits() {
        Scene scene = new Scene();
        for (String name : List.of("a", "b", "c", "d", "e")) {
            scene.gap(name, 4, 0, Tier.MUST)
                    .offer(offer(name, CLASS).lifts(name, 0, 4).hours(14));
        }
        scene.gap("f", 4, 3, Tier.BONUS)
                .offer(offer("f", CLASS).lifts("f", 3, 4).hours(1));
        assertThat(scene.steps()).containsExactly("a@0", "f@0", "b@1", "c@2", "d@3");
    }

    @Test
    void holds_the_number_of_steps() {
        Scene scene = new Scene();
        for (String name : List.of("a", "b", "c", "d", "e", "f", "g")) {
            scene.gap(name, 4, 0, Tier.MUST)
                    .offer(offer(name, CLASS).lifts(name, 0, 4).hours(3));
        }
        assertThat(scene.steps()).hasSize(6).doesNotContain("g@1");
    }

    @Test
    void gives_one_assignment_a_quarter() {
        Scene scene = new Scene();
        for (String name : List.of("a", "b")) {
            scene.gap(name, 4, 2, Tier.MUST)
                    .offer(offer(name, ASSIGNMENT).lifts(name, 2, 4).hours(3));
        }
        assertThat(scene.steps()).containsExactly("a@0", "b@1");
    }

    @Test
    void lets_what_takes_more_than_a_quarter_run_on() {
        Scene scene = new Scene()
                .gap("k", 4, 2, Tier.MUST)
                .offer(offer("long", WORKSHOP).lifts("k", 2, 4).hours(24));
        assertThat(scene.plan()).singleElement().satisfies(step -> {
            assertThat(step.begins()).isZero();
            assertThat(step.ends()).isEqualTo(1);
        });
    }

    @Test
    void a_dated_session_fixes_the_quarter_and_a_full_one_is_passed_over() {
        Scene scene = new Scene()
                .gap("k", 4, 3, Tier.MUST)
                .offer(offer("dated", CLASS)
                        .lifts("k", 3, 4)
                        .on(LocalDate.of(2027, 2, 1), 0)
                        .on(LocalDate.of(2027, 5, 10), 4));
        assertThat(scene.plan()).singleElement().satisfies(step -> {
            assertThat(step.begins()).isEqualTo(1);
            assertThat(step.session()).contains(LocalDate.of(2027, 5, 10));
        });
    }

    @Test
    void knows_before_it_does_where_a_course_and_an_assignment_share_a_theme() {
        Scene scene = new Scene()
                .gap("task", 4, 2, Tier.MUST)
                .gap("knowledge", 4, 3, Tier.SHOULD)
                .offer(offer("do", ASSIGNMENT).theme("press").lifts("task", 2, 4))
                .offer(offer("learn", CLASS).theme("press").lifts("knowledge", 3, 4));
        assertThat(scene.steps()).containsExactly("learn@0", "do@1");
    }

    @Test
    void a_step_does_what_its_place_in_the_year_lets_it_whenever_it_was_chosen() {
        Scene scene = new Scene()
                .gap("first", 5, 0, Tier.MUST)
                .gap("k", 5, 0, Tier.MUST)
                .offer(offer("course", CLASS).lifts("k", 0, 3))
                .offer(offer("work", ASSIGNMENT)
                        .lifts("first", 0, 5)
                        .lifts("k", 3, 5)
                        .points(100)
                        .on(LocalDate.of(2027, 5, 10), 4));
        assertThat(scene.steps()).containsExactly("course@0", "work@1");
        assertThat(scene.plan().get(1).effects())
                .containsExactlyInAnyOrder(
                        new Placed.Effect("competency:first", 0, 5, false),
                        new Placed.Effect("competency:k", 3, 5, false));
    }

    @Test
    void what_is_booked_does_what_an_earlier_step_lets_it() {
        Scene scene = new Scene().gap("first", 4, 3, Tier.MUST).gap("k", 5, 1, Tier.MUST);
        scene.offer(offer("a", CLASS).lifts("first", 3, 4).lifts("k", 1, 3).hours(6));
        scene.offer(offer("b", CLASS).lifts("k", 3, 5).hours(6).on(LocalDate.of(2027, 5, 10), 4));
        assertThat(new Progress(
                                scene.situation(),
                                List.of(at(scene, "b", 1, Optional.of(LocalDate.of(2027, 5, 10))), at(scene, "a", 0)))
                        .steps())
                .extracting(step -> step.id() + " " + step.effects().size())
                .containsExactly("a 2", "b 1");
    }

    private static Placed at(Scene scene, String id, int quarter) {
        return at(scene, id, quarter, Optional.empty());
    }

    private static Placed at(Scene scene, String id, int quarter, Optional<LocalDate> day) {
        Choice choice = new Choice(scene.situation().candidate(id), Tier.MUST, 0, 0);
        return Placed.at(choice, quarter, quarter, day, Optional.empty());
    }

    @Test
    void gives_up_what_a_step_chosen_later_has_done_before() {
        Scene scene = new Scene()
                .gap("k", 4, 3, Tier.MUST)
                .gap("m", 4, 3, Tier.MUST)
                .offer(offer("late", CLASS).lifts("k", 3, 4).points(200).on(LocalDate.of(2027, 8, 2), 4))
                .offer(offer("soon", CLASS).lifts("k", 3, 4).lifts("m", 3, 4));
        assertThat(scene.steps()).containsExactly("soon@0");
    }

    @Test
    void lets_steps_change_places_where_they_close_more_in_another_order() {
        Scene scene = new Scene()
                .gap("first", 4, 0, Tier.MUST)
                .gap("k", 5, 0, Tier.MUST)
                .offer(offer("work", ASSIGNMENT)
                        .lifts("first", 0, 4)
                        .lifts("k", 3, 5)
                        .points(100))
                .offer(offer("course", CLASS).lifts("k", 0, 3).on(LocalDate.of(2027, 5, 10), 4));
        assertThat(scene.steps()).containsExactly("course@1", "work@2");
    }

    @Test
    void builds_on_a_step_of_the_same_quarter_where_no_later_one_is_left() {
        Scene scene = new Scene()
                .gap("k", 5, 0, Tier.MUST)
                .offer(offer("a-work", ASSIGNMENT).lifts("k", 3, 5).hours(3))
                .offer(offer("b-class", CLASS).lifts("k", 0, 3).hours(6).on(LocalDate.of(2027, 11, 1), 9));
        assertThat(scene.steps()).containsExactly("b-class@3", "a-work@3");
        assertThat(new Progress(scene.situation(), scene.plan())
                        .isOpen(scene.situation().gaps().get("competency:k")))
                .isFalse();
    }

    @Test
    void within_a_quarter_days_come_in_order_then_what_leads_to_another_then_courses_before_practice() {
        Scene scene = new Scene()
                .gap("k", 6, 0, Tier.MUST)
                .gap("m", 6, 0, Tier.MUST)
                .offer(offer("work", ASSIGNMENT).lifts("m", 0, 1))
                .offer(offer("class", CLASS).lifts("m", 4, 6))
                .offer(offer("base", ASSIGNMENT).lifts("k", 0, 3))
                .offer(offer("top", CLASS).lifts("k", 3, 6))
                .offer(offer("march", CLASS).lifts("k", 0, 2).on(LocalDate.of(2027, 3, 1), 9))
                .offer(offer("february", CLASS).lifts("k", 2, 4).on(LocalDate.of(2027, 2, 1), 9));
        assertThat(order(scene, at(scene, "work", 0), at(scene, "class", 0))).containsExactly("class", "work");
        assertThat(order(scene, at(scene, "top", 0), at(scene, "base", 0))).containsExactly("base", "top");
        assertThat(order(
                        scene,
                        at(scene, "march", 0, Optional.of(LocalDate.of(2027, 3, 1))),
                        at(scene, "february", 0, Optional.of(LocalDate.of(2027, 2, 1)))))
                .as("one can't learn in March what one needs in February")
                .containsExactly("february", "march");
        assertThat(order(scene, at(scene, "class", 1), at(scene, "work", 0))).containsExactly("work", "class");
    }

    private static List<String> order(Scene scene, Placed... steps) {
        List<Placed> ordered = LearningOrder.of(scene.situation(), List.of(steps));
        assertThat(LearningOrder.of(scene.situation(), ordered)).as("stays so").isEqualTo(ordered);
        return ordered.stream().map(Placed::id).toList();
    }
}
