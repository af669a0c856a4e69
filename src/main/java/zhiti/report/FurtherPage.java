package zhiti.report;

import java.util.ArrayList;
import java.util.List;
import zhiti.plan.Further;
import zhiti.plan.Prospect;

/** What more money would close, in the words of a language. */
public record FurtherPage(Further further, TeamYear year, Say say) {
    private static final int PURCHASES = 6;

    static FurtherPage of(TeamYear year, Say say) {
        return new FurtherPage(year.further(), year, say);
    }

    public String heading() {
        return say.word("director.further", say.money(further.amount()));
    }

    /** What it comes to, what it takes beside money, and what can't be bought. */
    public List<String> outcome() {
        List<String> lines = new ArrayList<>();
        if (further.purchases().isEmpty()) {
            lines.add(say.word("director.buysNothing"));
        } else {
            lines.add(say.word(
                    "director.buys", further.steps(), further.closed(), further.levels(), say.money(further.cost())));
            boolean over = further.hoursOver() + further.stepsOver() > 0;
            lines.add(
                    over
                            ? say.word("director.over", further.hoursOver(), further.stepsOver())
                            : say.word("director.notOver"));
        }
        lines.add(say.word("director.notBought", year.policy().number("weight.condition.levels")));
        return lines;
    }

    public Shortened<Further.Purchase> purchases() {
        return Shortened.of(further.purchases(), PURCHASES);
    }

    /** What is bought and for whom. */
    public String what(Further.Purchase purchase) {
        return purchase.member().plan().person().name()
                + say.word("colon")
                + say.all(
                        purchase.prospect().offerings().stream().map(say::name).toList());
    }

    /** How pressing it is and what it takes. */
    public String takes(Further.Purchase purchase) {
        Prospect prospect = purchase.prospect();
        return String.join(
                say.word("semicolon"),
                say.name(prospect.tier()),
                say.money(prospect.cost()),
                say.word("total.hours", prospect.hours()));
    }

    /** What it raises. */
    public String raises(Further.Purchase purchase) {
        return say.all(purchase.prospect().lifts().stream()
                .map(lifted -> Phrase.lifted(say, lifted))
                .toList());
    }
}
