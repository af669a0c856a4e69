package zhiti.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import zhiti.offering.CostBasis;
import zhiti.offering.TrainingKind;
import zhiti.plan.Quarter;
import zhiti.standard.Money;

/** The yearly training plan (年度訓練計畫表) in the words of a language: the same on screen and on paper. */
public record YearPage(TeamYear year, Say say) {
    /** Some of the lines under one heading. */
    public record Block(String heading, List<LinePage> lines) {}

    /** A sum with what it is the sum of. */
    public record SumLine(String label, Sums sums) {}

    /** Training, then what is learned at work, numbered throughout; what is empty is not there. */
    public List<Block> blocks() {
        List<LinePage> training = new ArrayList<>();
        List<LinePage> atWork = new ArrayList<>();
        int order = 0;
        for (YearLine line : year.lines()) {
            (line.isAtWork() ? atWork : training).add(new LinePage(++order, line, year.standards(), say));
        }
        return List.of(new Block(say.word("year.training"), training), new Block(say.word("year.atWork"), atWork))
                .stream()
                .filter(block -> !block.lines().isEmpty())
                .toList();
    }

    /** Sums by kind, then all of them; what the law asks stands behind, apart. */
    public List<SumLine> byKind() {
        List<SumLine> sums = new ArrayList<>();
        for (TrainingKind kind : List.of(TrainingKind.PROFESSIONAL, TrainingKind.MANAGEMENT)) {
            sums.add(sum(say.name(kind), taking -> taking.kind() == kind));
        }
        sums.addAll(ends());
        return sums;
    }

    /** Sums by the quarter of beginning, then as before. */
    public List<SumLine> byQuarter() {
        List<SumLine> sums = new ArrayList<>();
        for (Quarter quarter : year.quarters()) {
            sums.add(sum(
                    quarter.toString(),
                    taking -> !taking.isLegal() && taking.step().quarter().equals(quarter)));
        }
        sums.addAll(ends());
        return sums;
    }

    private List<SumLine> ends() {
        return List.of(
                sum(say.word("team.total"), taking -> !taking.isLegal()), sum(say.word("year.legal"), Taking::isLegal));
    }

    private SumLine sum(String label, Predicate<Taking> which) {
        return new SumLine(label, year.sums(which));
    }

    /** The part of a cost that is of this basis. */
    public String part(Sums sums, CostBasis basis) {
        return say.money(sums.byBasis().get(basis));
    }

    /** A cost by how far it can be trusted; what is zero is not said. */
    public String split(Sums sums) {
        List<String> parts = new ArrayList<>();
        for (CostBasis basis : CostBasis.values()) {
            if (!sums.byBasis().get(basis).equals(Money.ZERO)) {
                parts.add(say.name(basis) + " " + part(sums, basis));
            }
        }
        return say.all(parts)
                + Phrase.paid(say, sums.paid(), sums.due())
                        .map(paid -> say.word("semicolon") + paid)
                        .orElse("");
    }

    /** What has been paid of the whole year, and of what the law asks; none where nothing has been paid. */
    public List<String> paid() {
        return ends().stream()
                .flatMap(
                        line -> Phrase.paid(say, line.sums().paid(), line.sums().due())
                                .map(paid -> line.label() + say.word("colon") + paid)
                                .stream())
                .toList();
    }
}
