package zhiti.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import zhiti.person.Employee;
import zhiti.plan.Adviser;
import zhiti.plan.Plan;
import zhiti.plan.Question;
import zhiti.standard.Language;

/** Plans for everybody by both sides of a release, on all cores, and holds each two plans against each other. */
public final class ImpactStudy {
    private final Side old;
    private final Side now;
    private final Language language;
    private final Runnable tick;
    private final Adviser before;
    private final Adviser after;
    private final List<ShelfChange> shelf;

    private ImpactStudy(Side old, Side now, Language language, Runnable tick) {
        this.old = old;
        this.now = now;
        this.language = language;
        this.tick = tick;
        this.before = old.house().adviser();
        this.after = now.house().adviser();
        this.shelf = ShelfChanges.between(old, now);
    }

    /**
     * What the release changes.
     *
     * @param now of the same file of people as {@code old}, on the same day
     * @param language in which old plans are quoted
     * @param tick called once for everybody, from any thread
     */
    public static Impact of(Side old, Side now, Language language, Runnable tick) {
        return new ImpactStudy(old, now, language, tick).impact();
    }

    private Impact impact() {
        List<Held> all = IntStream.range(0, old.people().size())
                .parallel()
                .mapToObj(this::held)
                .toList();
        List<Held> differing =
                all.stream().filter(one -> one.differing().isPresent()).toList();
        List<Responsible> responsible = new Attribution(old, now, shelf).of(differing);
        return new Impact(
                old.house().asOf(),
                old.house().versions(),
                now.house().versions(),
                shelf,
                all.size(),
                IntStream.range(0, differing.size())
                        .mapToObj(i -> concerned(differing.get(i), responsible.get(i)))
                        .toList(),
                (int) all.stream().filter(Held::toldOtherwise).count(),
                all.stream().map(Held::before).reduce(Sums.NONE, Sums::plus),
                all.stream().map(Held::now).reduce(Sums.NONE, Sums::plus));
    }

    private Held held(int place) {
        Employee one = old.people().get(place);
        Employee same = now.people().get(place);
        Plan then = before.plan(one, Question.AS_WRITTEN, Optional.empty());
        Held held = Held.of(place, then, after.beside(then, same, Question.AS_WRITTEN, language), shelf);
        tick.run();
        return held;
    }

    private Concerned concerned(Held held, Responsible responsible) {
        Held.Differing found = held.differing().orElseThrow();
        return new Concerned(
                found.person(),
                now.people().get(held.place()).department(),
                found.changes(),
                found.turns(),
                held.before(),
                held.now(),
                responsible);
    }
}
