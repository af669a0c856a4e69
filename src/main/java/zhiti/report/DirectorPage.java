package zhiti.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import zhiti.offering.CostBasis;
import zhiti.standard.Measure;
import zhiti.standard.Money;

/** The director's page (主管摘要) in the words of a language: what fits one sheet, the same on screen and on paper. */
public record DirectorPage(TeamYear year, Say say) {
    private static final int GAPS = 10;
    private static final int HOLDERS = 8;
    private static final int CLASSES = 4;
    private static final int DEPARTMENTS = 7;

    /** A figure of the year with its label and what is to be said beside it. */
    public record Figure(String label, String value, String beside) {}

    /** The whole year in a few figures. */
    public List<Figure> headline() {
        Sums sums = year.sums(taking -> !taking.isLegal());
        Sums legal = year.sums(Taking::isLegal);
        GroupReadiness readiness = year.readiness(member -> true);
        String besideLearning = say.all(Phrase.beside(say, sums.workHours(), sums.mentorHours()));
        return List.of(
                new Figure(
                        say.word("team.people"), String.valueOf(year.members().size()), ""),
                new Figure(
                        say.word("section.steps"),
                        String.valueOf(sums.steps()),
                        say.word("director.offerings", sums.offerings())),
                new Figure(say.word("year.learning"), String.valueOf(sums.hours()), besideLearning),
                new Figure(say.word("step.cost"), say.money(sums.cost()), trust(sums)),
                new Figure(
                        say.word("year.legal"),
                        say.money(legal.cost()),
                        say.word("director.legal", legal.steps(), legal.hours())
                                + Phrase.paid(say, legal.paid(), legal.due())
                                        .map(paid -> say.word("semicolon") + paid)
                                        .orElse("")),
                new Figure(say.word("director.readinessMedian"), median(readiness), assessed(readiness)));
    }

    /** Sessions with too few seats for those who are to join them, a line each. */
    public List<String> crowded() {
        return year.crowded().stream()
                .map(one -> say.word(
                                "director.crowded",
                                say.name(one.offering()),
                                one.on(),
                                one.seats(),
                                one.who().size(),
                                say.all(one.who().stream().map(this::name).toList()))
                        + say.word("stop"))
                .toList();
    }

    /** What is to be said of bookings and payments, a line each. */
    public List<String> bookings() {
        return year.bookings().stream()
                .map(one ->
                        one.member().plan().person().name() + say.word("colon") + RemarkGroup.line(say, one.remark()))
                .toList();
    }

    /** Who has left. */
    public List<RemarkGroup> leavers() {
        return LeaverLines.of(say, year.leavers());
    }

    private String name(String id) {
        return year.members().stream()
                .map(member -> member.plan().person())
                .filter(person -> person.id().equals(id))
                .map(person -> person.name())
                .findFirst()
                .orElse(id);
    }

    /** The gaps that most people have. */
    public List<SharedGap> gaps() {
        List<SharedGap> seen =
                year.gaps().stream().filter(gap -> gap.heads() > 0).toList();
        return Shortened.of(seen, GAPS).shown();
    }

    /** How many levels are short together; a dash for what has no levels. */
    public String levels(SharedGap gap) {
        return gap.asked().measure() == Measure.LEVEL ? String.valueOf(gap.levels()) : Say.NOTHING;
    }

    /** A line of the table by department: what it costs and where it stands before and after. */
    public record Department(String name, Budget.Row costs, GroupReadiness readiness) {}

    /** The departments, those that have no room together in one line, and the whole team. */
    public List<Department> departments() {
        Shortened<String> some = Shortened.of(year.departments(), DEPARTMENTS);
        List<Department> rows = new ArrayList<>();
        some.shown().forEach(name -> rows.add(department(say.department(name), name::equals)));
        if (some.more() > 0) {
            rows.add(department(
                    say.word("director.otherDepartments", some.more()),
                    name -> !some.shown().contains(name)));
        }
        rows.add(department(say.word("team.total"), name -> true));
        return rows;
    }

    private Department department(String name, Predicate<String> which) {
        return new Department(
                name,
                Budget.row(year, name, taking -> which.test(taking.member().department())),
                year.readiness(member -> which.test(member.department())));
    }

    /** Of a group: the mean now and after the plans. */
    public String mean(GroupReadiness group) {
        return change(group, GroupReadiness.Figures::mean);
    }

    /** Of a group: the median likewise. */
    public String median(GroupReadiness group) {
        return change(group, GroupReadiness.Figures::median);
    }

    private String change(GroupReadiness group, Function<GroupReadiness.Figures, BigDecimal> which) {
        if (group.people() == 0) {
            return Say.NOTHING;
        }
        return group.now().isEmpty()
                ? say.word("director.notAssessed")
                : say.share(group.now().map(which)) + " → "
                        + say.share(group.after().map(which));
    }

    /** How many of a group have been assessed. */
    public String assessed(GroupReadiness group) {
        return say.word("director.of", group.assessed(), group.people());
    }

    /** The planned cost by how far it can be trusted. */
    public String trust() {
        return trust(year.sums(taking -> !taking.isLegal()));
    }

    /** A cost by how far it can be trusted, and what of it is settled already. */
    private String trust(Sums sums) {
        List<String> parts = new ArrayList<>();
        for (CostBasis basis : CostBasis.values()) {
            parts.add(say.name(basis) + " " + say.money(sums.byBasis().get(basis)));
        }
        if (!sums.booked().equals(Money.ZERO)) {
            parts.add(say.word("director.booked", say.money(sums.booked())));
        }
        Phrase.paid(say, sums.paid(), sums.due()).ifPresent(parts::add);
        return String.join(say.word("semicolon"), parts);
    }

    public Shortened<SoleHolder> holders() {
        return Shortened.of(year.soleHolders(), HOLDERS);
    }

    public Shortened<InHouseClass> classes() {
        return Shortened.of(year.inHouse(), CLASSES);
    }

    /** How many come, by plan and waiting, against the least. */
    public String heads(InHouseClass one) {
        return say.word(
                "director.classHeads", one.planned().size(), one.waiting().size(), one.least());
    }

    /** Whether a class has enough heads, or how many it lacks. */
    public String isEnough(InHouseClass one) {
        return one.isEnough()
                ? say.word("director.classRuns")
                : say.word("director.classLacks", one.least() - one.heads());
    }

    /** That no class has enough heads, where none has. */
    public Optional<String> noClass() {
        List<InHouseClass> all = year.inHouse();
        return all.isEmpty() || all.stream().anyMatch(InHouseClass::isEnough)
                ? Optional.empty()
                : Optional.of(say.word("director.noClass"));
    }

    public HeatPage heat() {
        return HeatPage.of(year, say);
    }

    public FurtherPage further() {
        return FurtherPage.of(year, say);
    }
}
