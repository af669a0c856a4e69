package zhiti.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import zhiti.person.Difference;
import zhiti.person.Employee;

/**
 * Finds what decides between two people by trying: each fact in which they differ is put into the other's file, and the
 * offering is decided anew. Nothing is guessed.
 */
final class Contrasting {
    private final Employee one;
    private final Employee other;
    private final Function<Employee, Verdict> decided;

    /** @param decided how the offering is decided for somebody */
    Contrasting(Employee one, Employee other, Function<Employee, Verdict> decided) {
        this.one = one;
        this.other = other;
        this.decided = decided;
    }

    TwoPeople contrast() {
        Verdict first = decided.apply(one);
        Verdict second = decided.apply(other);
        List<TwoPeople.Weighed> facts = new ArrayList<>();
        for (Difference fact : Difference.between(one, other)) {
            Verdict oneSo = decided.apply(fact.taking(one, other));
            Verdict otherSo = decided.apply(fact.taking(other, one));
            facts.add(new TwoPeople.Weighed(fact, oneSo, otherSo, !oneSo.isLike(first) || !otherSo.isLike(second)));
        }
        boolean open = !first.isLike(second) && facts.stream().noneMatch(TwoPeople.Weighed::decides);
        return new TwoPeople(
                new TwoPeople.Person(one.id(), one.name(), first),
                new TwoPeople.Person(other.id(), other.name(), second),
                facts,
                open ? together(first, facts) : List.of());
    }

    /** From all facts together, which decide, one after the other is let go that is not needed to. */
    private List<String> together(Verdict first, List<TwoPeople.Weighed> facts) {
        List<Difference> needed =
                new ArrayList<>(facts.stream().map(TwoPeople.Weighed::fact).toList());
        if (decided.apply(taking(needed)).isLike(first)) {
            throw new IllegalStateException(
                    "what decides between " + one.id() + " and " + other.id() + " stands in neither of their files");
        }
        for (TwoPeople.Weighed fact : facts) {
            List<Difference> fewer =
                    needed.stream().filter(each -> each != fact.fact()).toList();
            if (!decided.apply(taking(fewer)).isLike(first)) {
                needed = fewer;
            }
        }
        return needed.stream().map(Difference::id).toList();
    }

    private Employee taking(List<Difference> facts) {
        Employee so = one;
        for (Difference fact : facts) {
            so = fact.taking(so, other);
        }
        return so;
    }
}
