package zhiti.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhiti.standard.Money;

/**
 * What more money would close: of all that the people of a team could take beyond their plans, the highest tier first and
 * then the most levels for the money, until no more can be paid. What costs nothing is not bought: it wants time.
 *
 * @param amount what there is to spend
 * @param purchases in the order in which they were bought
 * @param hoursOver learning hours that it takes beyond the years of those who would learn
 * @param stepsOver steps likewise
 */
public record Further(Money amount, List<Purchase> purchases, int hoursOver, int stepsOver) {
    public Further {
        purchases = List.copyOf(purchases);
    }

    /** One thing bought for one person. */
    public record Purchase(Member member, Prospect prospect) {
        private static Comparator<Purchase> best() {
            return Comparator.comparing((Purchase p) -> p.prospect().tier())
                    .thenComparing(Purchase::byLevelsForTheMoney)
                    .thenComparing(p -> p.prospect().cost());
        }

        private static int byLevelsForTheMoney(Purchase one, Purchase other) {
            long mine = (long) one.prospect.levels() * other.prospect.cost().twd();
            long theirs = (long) other.prospect.levels() * one.prospect.cost().twd();
            return Long.compare(theirs, mine);
        }
    }

    /** @param notAlone ids of classes whose price is for many, and that do not run yet: no share of them can be bought */
    public static Further of(List<Member> team, Money amount, Set<String> notAlone) {
        List<Member> now = new ArrayList<>(team);
        List<Purchase> bought = new ArrayList<>();
        Optional<Purchase> next = next(now, amount, notAlone);
        int left = amount.twd();
        while (next.isPresent()) {
            Purchase purchase = next.get();
            bought.add(purchase);
            left -= purchase.prospect().cost().twd();
            now.replaceAll(member -> member == purchase.member() ? after(purchase) : member);
            next = next(now, new Money(left), notAlone);
        }
        return new Further(
                amount,
                bought,
                sum(now, Prospects::hoursOver) - sum(team, Prospects::hoursOver),
                sum(now, Prospects::stepsOver) - sum(team, Prospects::stepsOver));
    }

    private static Member after(Purchase purchase) {
        Member member = purchase.member();
        return new Member(member.department(), member.plan(), member.prospects().with(purchase.prospect()));
    }

    private static int sum(List<Member> team, java.util.function.ToIntFunction<Prospects> over) {
        return team.stream().map(Member::prospects).mapToInt(over).sum();
    }

    /** Between equals it is the first in the order of the team's file. */
    private static Optional<Purchase> next(List<Member> team, Money left, Set<String> notAlone) {
        return team.stream()
                .flatMap(member -> member.prospects().all().stream().map(prospect -> new Purchase(member, prospect)))
                .filter(p ->
                        p.prospect().cost().twd() > 0 && p.prospect().cost().compareTo(left) <= 0)
                .filter(p -> p.prospect().offerings().stream().noneMatch(o -> notAlone.contains(o.id())))
                .min(Purchase.best());
    }

    /** What is spent of the amount. */
    public Money cost() {
        return purchases.stream().map(p -> p.prospect().cost()).reduce(Money.ZERO, Money::plus);
    }

    /** Steps taken, over all people: a preparation and its sitting are two. */
    public int steps() {
        return purchases.stream().mapToInt(p -> p.prospect().offerings().size()).sum();
    }

    /** Levels lifted, over all people. */
    public int levels() {
        return purchases.stream().mapToInt(p -> p.prospect().levels()).sum();
    }

    /** Gaps closed, over all people. */
    public int closed() {
        return purchases.stream().mapToInt(p -> p.prospect().closes().size()).sum();
    }
}
