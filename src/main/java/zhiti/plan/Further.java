package zhiti.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
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
        List<Learner> learners = new ArrayList<>(team.stream()
                .map(member -> Learner.of(member, member.prospects(), notAlone))
                .toList());
        List<Purchase> bought = new ArrayList<>();
        int left = amount.twd();
        for (Optional<Purchase> next = next(learners, left); next.isPresent(); next = next(learners, left)) {
            Purchase purchase = next.get();
            bought.add(purchase);
            left -= purchase.prospect().cost().twd();
            learners.replaceAll(
                    learner -> learner.member() == purchase.member() ? learner.after(purchase, notAlone) : learner);
        }
        return new Further(amount, bought, over(learners, Prospects::hoursOver), over(learners, Prospects::stepsOver));
    }

    /** One of the team with what can be bought for them now. */
    private record Learner(Member member, Prospects prospects, List<Purchase> offered) {
        static Learner of(Member member, Prospects prospects, Set<String> notAlone) {
            return new Learner(
                    member,
                    prospects,
                    prospects.all().stream()
                            .filter(prospect -> prospect.cost().twd() > 0)
                            .filter(prospect -> prospect.offerings().stream().noneMatch(o -> notAlone.contains(o.id())))
                            .map(prospect -> new Purchase(member, prospect))
                            .toList());
        }

        Learner after(Purchase purchase, Set<String> notAlone) {
            return of(member, prospects.with(purchase.prospect()), notAlone);
        }
    }

    /** Between equals it is the first in the order of the team's file. */
    private static Optional<Purchase> next(List<Learner> learners, int left) {
        return learners.stream()
                .flatMap(learner -> learner.offered().stream())
                .filter(purchase -> purchase.prospect().cost().twd() <= left)
                .min(Purchase.best());
    }

    /** What is over a limit now and was not before. */
    private static int over(List<Learner> learners, ToIntFunction<Prospects> over) {
        return learners.stream()
                .mapToInt(learner -> over.applyAsInt(learner.prospects())
                        - over.applyAsInt(learner.member().prospects()))
                .sum();
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
