package zhiti.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import zhiti.plan.Member;
import zhiti.plan.Quarter;
import zhiti.standard.Money;
import zhiti.standard.Standards;

/** A line of the yearly training plan in the words of a language. */
public record LinePage(int order, YearLine line, Standards standards, Say say) {
    /** So many are named; more are counted by department and role. */
    private static final int NAMED = 4;

    /** How it is held and by whom. */
    public String held() {
        return say.name(line.offering().form())
                + say.word("semicolon")
                + line.offering().provider();
    }

    /** Some of one department: by name, or how many of which role. */
    public record Group(String department, String people, boolean named) {}

    /** Who takes it: few by name, many by how many of which department and role. */
    public List<Group> audience() {
        Map<String, List<Member>> departments = line.takings().stream()
                .map(Taking::member)
                .collect(Collectors.groupingBy(Member::department, LinkedHashMap::new, Collectors.toList()));
        boolean named = line.heads() <= NAMED;
        return departments.entrySet().stream()
                .map(group -> new Group(
                        say.department(group.getKey()),
                        named ? say.people(group.getValue()) : roles(group.getValue()),
                        named))
                .toList();
    }

    private String roles(List<Member> members) {
        Map<String, Long> roles = members.stream()
                .collect(Collectors.groupingBy(
                        member -> say.name(member.plan().person().role()), LinkedHashMap::new, Collectors.counting()));
        return say.all(roles.entrySet().stream()
                .map(role -> say.word("year.ofRole", role.getKey(), role.getValue()))
                .toList());
    }

    /** How many begin in a quarter; empty where nobody does. */
    public String heads(Quarter quarter) {
        int heads = line.quarters().getOrDefault(quarter, 0);
        return heads == 0 ? "" : String.valueOf(heads);
    }

    /** The quarters with head counts: 2027Q1 2 人、2027Q3 1 人. */
    public String quarters() {
        return say.all(line.quarters().entrySet().stream()
                .map(entry -> entry.getKey() + " " + say.word("team.count", entry.getValue()))
                .toList());
    }

    /** The hours of one person. */
    public String hours() {
        return say.all(Phrase.hours(say, line.offering()));
    }

    /** The hours of all of them. */
    public String personHours() {
        return say.all(Phrase.hours(say, line.sums()));
    }

    /** Work and mentor hours of one person, those that are not zero. */
    public List<String> besideHours() {
        return Phrase.beside(say, line.offering().workHours(), line.offering().mentorHours());
    }

    /** Work and mentor hours of all of them. */
    public List<String> besidePersonHours() {
        return Phrase.beside(say, line.sums().workHours(), line.sums().mentorHours());
    }

    /** Each one's hours, and where there are several people those of all of them. */
    public String allHours() {
        return line.heads() == 1 ? hours() : say.word("year.each", hours(), personHours());
    }

    /** What one pays, what all pay, and how far that can be trusted. */
    public String price() {
        String basis = say.aside(say.name(line.offering().costBasis()));
        return line.offering().cost().equals(Money.ZERO)
                ? say.word("step.free") + basis
                : say.word("year.price", unitPrice(), total()) + basis;
    }

    public String unitPrice() {
        Money cost = line.offering().cost();
        return cost.equals(Money.ZERO) ? say.word("step.free") : say.money(cost);
    }

    public String total() {
        return say.money(line.sums().cost());
    }

    /** The duties it serves, by role, and how many gaps and levels; of what serves none, what it opens, or that it serves none. */
    public String serves() {
        List<String> parts = new ArrayList<>(ServedDuties.of(line, standards, say));
        if (line.gaps() > 0) {
            parts.add(counts());
        } else {
            List<String> opened = opened();
            parts.add(
                    opened.isEmpty()
                            ? say.word("year.noGap")
                            : say.word("step.opens") + say.word("colon") + say.all(opened));
        }
        return String.join(say.word("semicolon"), parts);
    }

    private String counts() {
        List<String> counts = new ArrayList<>(List.of(say.word("year.gaps", line.gaps())));
        if (line.levels() > 0) {
            counts.add(say.word("year.levels", line.levels()));
        }
        if (line.levels() > 0 && line.conditions() > 0) {
            counts.add(say.word("year.conditions", line.conditions()));
        }
        return say.all(counts);
    }

    private List<String> opened() {
        return line.takings().stream()
                .flatMap(taking ->
                        Phrase.opened(say, taking.member().plan(), taking.step().opens()).stream())
                .distinct()
                .toList();
    }

    public String proof() {
        return line.offering().proof().in(say.language());
    }

    /** What a reader has to know beside the figures. */
    public List<String> notes() {
        return new LineNotes(line, say).all();
    }
}
