package zhiti.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiti.offering.CostBasis;
import zhiti.plan.Further;
import zhiti.plan.Member;
import zhiti.plan.Prospect;
import zhiti.standard.Duty;
import zhiti.standard.Measure;
import zhiti.standard.Money;

/** The director's page (主管摘要) in the words of a language: what fits one sheet, the same on screen and on paper. */
public record DirectorPage(TeamYear year, Say say) {
    private static final int GAPS = 10;
    private static final int HOLDERS = 8;
    private static final int CLASSES = 5;
    private static final int PURCHASES = 6;
    private static final int DEPARTMENTS = 7;
    /** With more rows than these the heat map stands behind all else, so that it alone runs over. */
    private static final int ROWS_BESIDE = 20;

    /** Some of a list, and how many more there are. */
    public record Some<T>(List<T> shown, int more) {
        static <T> Some<T> of(List<T> all, int most) {
            return new Some<>(all.subList(0, Math.min(most, all.size())), Math.max(0, all.size() - most));
        }
    }

    /** The whole year in a few figures. */
    public List<String> headline() {
        Sums sums = year.sums(taking -> !taking.isLegal());
        List<String> figures = new ArrayList<>();
        figures.add(say.word("team.count", year.members().size()));
        figures.add(say.word("team.made", year.asOf()));
        figures.add(say.word("total.steps", sums.steps()));
        figures.addAll(Phrase.hours(say, sums));
        figures.add(say.word("total.cost", say.money(sums.cost())));
        Sums legal = year.sums(Taking::isLegal);
        if (legal.steps() > 0) {
            figures.add(say.word("total.legal", legal.hours(), say.money(legal.cost())));
        }
        figures.add(say.word("director.readinessMedian", median(year.readiness())));
        return figures;
    }

    /** The gaps that most people have. */
    public List<SharedGap> gaps() {
        return Some.of(year.gaps().stream().filter(gap -> gap.heads() > 0).toList(), GAPS)
                .shown();
    }

    /** A gap's name. */
    public String gap(SharedGap gap) {
        return say.uncoded(gap.asked());
    }

    /** How many levels are short together; a dash for what has no levels. */
    public String levels(SharedGap gap) {
        return gap.asked().measure() == Measure.LEVEL ? String.valueOf(gap.levels()) : Say.NOTHING;
    }

    public List<DutyMap> maps() {
        return year.duties();
    }

    /** Whether the heat map has room beside other things. */
    public boolean isSmall() {
        return maps().stream().mapToInt(map -> map.rows().size() + 1).sum() <= ROWS_BESIDE;
    }

    /** The most duties of a role: the columns of the heat map. */
    public int columns() {
        return maps().stream()
                .mapToInt(map -> map.document().duties().size())
                .max()
                .orElse(0);
    }

    /** The role of a map; with its edition where another edition of it is there as well. */
    public String role(DutyMap map) {
        String name = say.name(year.standards().roles().get(map.document().role()));
        boolean twice = maps().stream()
                        .filter(other ->
                                other.document().role().equals(map.document().role()))
                        .count()
                > 1;
        return twice ? name + say.aside(say.edition(map.document())) : name;
    }

    public String duty(Duty duty) {
        return duty.code() + " " + duty.name();
    }

    /** What a cell says in words. */
    public String cell(DutyShare cell) {
        if (!cell.isAsked()) {
            return Say.NOTHING;
        }
        if (!cell.isKnown()) {
            return say.word("director.unrated");
        }
        return cell.percent() + "%" + (cell.unknown() > 0 ? say.word("director.unknownOf", cell.unknown()) : "");
    }

    /** How a cell is coloured: by fifths of what is missing, or not at all. */
    public String shade(DutyShare cell) {
        if (!cell.isAsked()) {
            return "none";
        }
        if (!cell.isKnown()) {
            return "unknown";
        }
        int percent = cell.percent();
        return percent >= 100
                ? "met"
                : percent >= 90 ? "near" : percent >= 75 ? "short" : percent >= 50 ? "far" : "low";
    }

    /** The departments that are shown; the others are one row. */
    public Some<Budget.Row> departments() {
        return Some.of(year.budget().departments(), DEPARTMENTS);
    }

    /** Of a group: the mean now and after the plans. */
    public String mean(GroupReadiness group) {
        return group.now().isEmpty()
                ? say.word("readiness.none")
                : share(
                        group.now().map(GroupReadiness.Figures::mean),
                        group.after().map(GroupReadiness.Figures::mean));
    }

    /** Of a group: the median likewise. */
    public String median(GroupReadiness group) {
        return group.now().isEmpty()
                ? say.word("readiness.none")
                : share(
                        group.now().map(GroupReadiness.Figures::median),
                        group.after().map(GroupReadiness.Figures::median));
    }

    private String share(Optional<BigDecimal> now, Optional<BigDecimal> after) {
        return say.share(now) + " → " + say.share(after);
    }

    /** The cost by how far it can be trusted, and what of it is settled already. */
    public String trust(Sums sums) {
        List<String> parts = new ArrayList<>();
        for (CostBasis basis : CostBasis.values()) {
            parts.add(say.name(basis) + " " + say.money(sums.byBasis().get(basis)));
        }
        if (!sums.booked().equals(Money.ZERO)) {
            parts.add(say.word("director.booked", say.money(sums.booked())));
        }
        return String.join(say.word("semicolon"), parts);
    }

    public Some<SoleHolder> holders() {
        return Some.of(year.soleHolders(), HOLDERS);
    }

    public Some<InHouseClass> classes() {
        return Some.of(year.inHouse(), CLASSES);
    }

    /** How many come, by plan and waiting, against the least. */
    public String heads(InHouseClass one) {
        String heads = say.word(
                "director.classHeads", one.planned().size(), one.waiting().size(), one.least());
        return one.isEnough() ? heads : heads + say.word("director.classLacks", one.least() - one.heads());
    }

    /** That no class has enough heads, where none has. */
    public Optional<String> noClass() {
        List<InHouseClass> all = year.inHouse();
        return all.isEmpty() || all.stream().anyMatch(InHouseClass::isEnough)
                ? Optional.empty()
                : Optional.of(say.word("director.noClass"));
    }

    public Further further() {
        return year.further();
    }

    public Some<Further.Purchase> purchases(Further further) {
        return Some.of(further.purchases(), PURCHASES);
    }

    /** What more money comes to, what it takes beside money, and what it can't buy. */
    public List<String> outcome(Further further) {
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

    /** What is bought, for whom, when it could begin and what it takes. */
    public String purchase(Further.Purchase purchase) {
        Prospect prospect = purchase.prospect();
        return say.word(
                "director.purchase",
                purchase.member().plan().person().name(),
                say.all(prospect.offerings().stream().map(say::name).toList()),
                say.name(prospect.tier()),
                say.money(prospect.cost()),
                prospect.hours());
    }

    /** What it raises. */
    public String raises(Further.Purchase purchase) {
        return say.all(purchase.prospect().lifts().stream()
                .map(lifted -> Phrase.lifted(say, lifted))
                .toList());
    }

    /** The names of those whose work has no standard. */
    public String names(List<Member> members) {
        return say.all(
                members.stream().map(member -> member.plan().person().name()).toList());
    }
}
