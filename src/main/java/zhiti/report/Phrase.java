package zhiti.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhiti.offering.Offering;
import zhiti.plan.AssessLine;
import zhiti.plan.Plan;
import zhiti.plan.Step;
import zhiti.plan.Totals;
import zhiti.standard.Measure;
import zhiti.standard.Money;

/** Phrases made of several things of a plan, the same in text and on paper. */
final class Phrase {
    /** Findings that say no more than that nobody has looked yet: their lines are listed without a reason each. */
    private static final Set<String> PLAIN = Set.of("gap/never-rated", "gap/presumed-none-towards-target");

    private Phrase() {}

    /** Learning, work and mentor hours of an offering; what is zero is not said. */
    static List<String> hours(Say say, Offering offering) {
        List<String> hours = new ArrayList<>();
        hours(say, hours, "total.hours", offering.hours());
        hours(say, hours, "total.workHours", offering.workHours());
        hours(say, hours, "total.mentorHours", offering.mentorHours());
        return hours;
    }

    /** The same over people. */
    static List<String> hours(Say say, Sums sums) {
        List<String> hours = new ArrayList<>();
        hours(say, hours, "total.hours", sums.hours());
        hours.addAll(beside(say, sums.workHours(), sums.mentorHours()));
        return hours;
    }

    /** What is given beside learning hours; what is zero is not said. */
    static List<String> beside(Say say, int workHours, int mentorHours) {
        List<String> hours = new ArrayList<>();
        hours(say, hours, "total.workHours", workHours);
        hours(say, hours, "total.mentorHours", mentorHours);
        return hours;
    }

    private static void hours(Say say, List<String> facts, String key, int hours) {
        if (hours > 0) {
            facts.add(say.word(key, hours));
        }
    }

    /** What has been paid and what is still due; nothing where nothing has been paid. */
    static Optional<String> paid(Say say, Money paid, Money due) {
        return paid.isZero() ? Optional.empty() : Optional.of(say.word("paid.due", say.money(paid), say.money(due)));
    }

    /** The names of gaps by key, in the order of the plan's gaps. */
    static List<String> names(Say say, Plan plan, List<String> keys) {
        return plan.gaps().stream()
                .filter(line -> keys.contains(line.gap().key()))
                .map(line -> say.name(line.gap()))
                .toList();
    }

    /** The titles of later steps by offering. */
    static List<String> opened(Say say, Plan plan, List<String> offerings) {
        return plan.steps().stream()
                .filter(later -> offerings.contains(later.offering().id()))
                .map(later -> say.name(later.offering()))
                .toList();
    }

    /** What a step raises beside what the law or the employer asks: that is had or not, and nothing to be trained. */
    static List<Step.Lifted> raised(Step step) {
        return step.lifts().stream()
                .filter(lifted -> !lifted.gap().startsWith("legal:"))
                .toList();
    }

    /** What a step raises: 「市場調查 2→3 級」, or only its name where it is had or not had. */
    static String lifted(Say say, Step.Lifted lifted) {
        String title = lifted.title().in(say.language());
        return switch (lifted.kind()) {
            case "competency", "task" -> title + " " + say.range(Measure.LEVEL, lifted.entry(), lifted.reach());
            case "test" -> title + " " + say.range(Measure.SCORE, lifted.entry(), lifted.reach());
            default -> title;
        };
    }

    /** How pressing a step is, that the law asks for it, that it is booked. */
    static List<String> standing(Say say, Step step) {
        List<String> standing = new ArrayList<>();
        if (step.legal()) {
            standing.add(say.word("step.legal"));
        }
        standing.add(say.name(step.tier()));
        if (step.booked()) {
            standing.add(say.word("step.booked"));
        }
        return standing;
    }

    /** When a step begins, if a day is known or should be: 日期待公告 where its date is not out yet. */
    static Optional<String> session(Say say, Step step) {
        boolean dated = switch (step.offering().form()) {
            case CLASS, WORKSHOP, CERTIFICATION, TEST -> true;
            case ONLINE, SELF_STUDY, ASSIGNMENT, MENTORING -> false;
        };
        return step.session()
                .map(day -> say.word("step.session") + " " + day)
                .or(() -> dated ? Optional.of(say.word("pending")) : Optional.empty());
    }

    /** The sums of a plan, a phrase each; what is zero is not said. */
    static List<String> sums(Say say, Totals totals) {
        List<String> sums = new ArrayList<>();
        sums.add(say.word("total.steps", totals.steps()));
        hours(say, sums, "total.hours", totals.hours());
        hours(say, sums, "total.workHours", totals.workHours());
        hours(say, sums, "total.mentorHours", totals.mentorHours());
        String unverified = totals.unverified().isZero()
                ? ""
                : say.aside(say.word("total.unverified", say.money(totals.unverified())));
        sums.add(say.word("total.cost", say.money(totals.cost())) + unverified);
        paid(say, totals.paid(), totals.due()).ifPresent(sums::add);
        if (totals.legal().hours() > 0) {
            Totals.Legal legal = totals.legal();
            sums.add(say.word("total.legal", legal.hours(), say.money(legal.cost()))
                    + paid(say, legal.paid(), legal.due()).map(say::aside).orElse(""));
        }
        return sums;
    }

    /** How many are met, short, presumed missing and to be assessed under a duty, each counted once. */
    static String counts(Say say, DutyGroup group) {
        List<String> counts = new ArrayList<>();
        counts.add(say.word("duty.count.met", group.met().size()));
        counts.add(say.word("duty.count.short", group.missing().size()));
        if (!group.presumed().isEmpty()) {
            counts.add(say.word("duty.count.presumed", group.presumed().size()));
        }
        counts.add(say.word("duty.count.assess", group.unknown()));
        return say.all(counts);
    }

    /** That something of nearly the same name has been rated, where it has. */
    static Optional<String> twins(Say say, AssessLine line) {
        List<String> names =
                line.close().stream().map(title -> title.in(say.language())).toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(say.word("assess.twins", String.join(say.word("twins.and"), names)));
    }

    /** Whether all that is to say of a line is that it has not been assessed. */
    static boolean isPlain(AssessLine line) {
        return line.because().stream().allMatch(reason -> PLAIN.contains(reason.rule()));
    }
}
