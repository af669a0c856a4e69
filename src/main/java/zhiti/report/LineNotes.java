package zhiti.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import zhiti.plan.Mentoring;
import zhiti.plan.Step;

/** What stands beside a line of the yearly plan: whether a class has enough heads, dates, shows, guides, subsidies. */
record LineNotes(YearLine line, Say say) {
    List<String> all() {
        List<String> notes = new ArrayList<>();
        line.particulars().heads().ifPresent(least -> notes.add(heads(least)));
        long booked = line.takings().stream().filter(t -> t.step().booked()).count();
        if (booked > 0) {
            notes.add(say.word("year.booked", booked));
        }
        Sums sums = line.sums();
        Phrase.paid(say, sums.paid(), sums.due()).ifPresent(notes::add);
        each(Step::registerBy).forEach(day -> notes.add(say.word("step.registerBy") + " " + day));
        each(Step::session).forEach(day -> notes.add(say.word("step.session") + " " + day));
        each(Step::show).forEach(show -> notes.add(say.word("year.show", say.name(show))));
        List<String> guides = each(Step::mentoring).map(this::guide).toList();
        if (!guides.isEmpty()) {
            notes.add(say.word("year.guides", say.all(guides)));
        }
        line.particulars()
                .subsidy()
                .ifPresent(subsidy -> notes.add(say.word("year.subsidy", subsidy.in(say.language()))));
        return notes;
    }

    private String heads(int least) {
        return line.isTooFew()
                ? say.word("year.tooFew", line.together(), least, say.money(line.classPrice()))
                : say.word("year.enough", line.together(), least);
    }

    private String guide(Mentoring mentoring) {
        return mentoring.name().isEmpty() ? say.name(mentoring.kind()) : mentoring.name();
    }

    private <T> Stream<T> each(Function<Step, Optional<T>> what) {
        return line.takings().stream()
                .flatMap(taking -> what.apply(taking.step()).stream())
                .distinct();
    }
}
