package zhiti.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhiti.offering.Particulars;
import zhiti.offering.TrainingKind;
import zhiti.plan.Allotment;
import zhiti.plan.Crowded;
import zhiti.plan.Further;
import zhiti.plan.Leaver;
import zhiti.plan.Member;
import zhiti.plan.Quarter;
import zhiti.plan.Remark;
import zhiti.plan.Step;
import zhiti.plan.Versions;
import zhiti.standard.Money;
import zhiti.standard.Policy;
import zhiti.standard.PolicyNumber;
import zhiti.standard.Standards;

/**
 * The year of a team: what the plans of its people come to. Every figure is a function of those plans.
 *
 * @param company its name; empty where no house gives one
 * @param members in the order of their file
 * @param particulars what is only printed of each offering, by its id
 * @param allotment how they share one budget; empty where they share none
 * @param leavers who had a plan before and is not in the people file any more
 */
public record TeamYear(
        String company,
        LocalDate asOf,
        List<Member> members,
        Standards standards,
        Map<String, Particulars> particulars,
        Policy policy,
        Optional<Allotment> allotment,
        List<Leaver> leavers) {
    /** Of people who share no budget. */
    public TeamYear(
            String company,
            LocalDate asOf,
            List<Member> members,
            Standards standards,
            Map<String, Particulars> particulars,
            Policy policy) {
        this(company, asOf, members, standards, particulars, policy, Optional.empty(), List.of());
    }

    public TeamYear {
        members = List.copyOf(members);
        leavers = List.copyOf(leavers);
        particulars = Collections.unmodifiableMap(new LinkedHashMap<>(particulars));
    }

    /** Whose year it is, how many they are, and as of which day. */
    String heading(Say say) {
        Stream<String> counted = Stream.of(say.word("team.count", members.size()), say.word("team.made", asOf));
        return Stream.concat(Stream.of(company).filter(name -> !name.isEmpty()), counted)
                .collect(Collectors.joining(say.word("semicolon")));
    }

    /** What all the plans were made with, but for the people's own records; empty for a team of nobody. */
    public Optional<Versions> versions() {
        return members.stream().findFirst().map(member -> member.plan().versions());
    }

    /** Every step of everybody. */
    public List<Taking> takings() {
        return members.stream()
                .flatMap(member -> member.plan().steps().stream().map(step -> new Taking(member, step, kind(step))))
                .toList();
    }

    private TrainingKind kind(Step step) {
        return step.legal()
                ? TrainingKind.LEGAL
                : particulars
                        .getOrDefault(step.offering().id(), Particulars.NONE)
                        .kind();
    }

    /** The lines of the yearly plan. */
    public List<YearLine> lines() {
        return YearLine.of(takings(), particulars);
    }

    /** What some of the steps come to. */
    public Sums sums(Predicate<Taking> which) {
        return Sums.of(takings().stream().filter(which).toList());
    }

    /** Sessions that more of them are to join than have a seat. */
    public List<Crowded> crowded() {
        return Crowded.of(members.stream().map(Member::plan).toList());
    }

    /** A remark on the record of one of them. */
    public record Remarked(Member member, Remark remark) {}

    /** What is to be said of their bookings and of what was paid for them. */
    public List<Remarked> bookings() {
        return members.stream()
                .flatMap(member -> member.plan().remarks().stream()
                        .filter(remark -> remark.kind() == Remark.Kind.BOOKING)
                        .map(remark -> new Remarked(member, remark)))
                .toList();
    }

    /** The quarters of the year: four, or as many as the steps begin in. */
    public List<Quarter> quarters() {
        Quarter first = Quarter.of(asOf).plus(1);
        Quarter last = first.plus(3);
        for (Taking taking : takings()) {
            Quarter begins = taking.step().quarter();
            first = begins.compareTo(first) < 0 ? begins : first;
            last = begins.compareTo(last) > 0 ? begins : last;
        }
        List<Quarter> quarters = new ArrayList<>();
        for (Quarter quarter = first; quarter.compareTo(last) <= 0; quarter = quarter.plus(1)) {
            quarters.add(quarter);
        }
        return quarters;
    }

    /** The departments, each once, in the order of the file. */
    public List<String> departments() {
        return members.stream().map(Member::department).distinct().toList();
    }

    public Budget budget() {
        return Budget.of(this);
    }

    /** The gaps that people have, most heads first. */
    public List<SharedGap> gaps() {
        return SharedGap.of(members);
    }

    /** People against duties, a map for each role and edition. */
    public List<DutyMap> duties() {
        return DutyMap.of(members);
    }

    /** Those whose work has no standard: they stand in no map. */
    public List<Member> withoutStandard() {
        return members.stream()
                .filter(member -> member.plan().standard().isEmpty())
                .toList();
    }

    /** 職能達成度 of some of them. */
    public GroupReadiness readiness(Predicate<Member> who) {
        return GroupReadiness.of(members.stream().filter(who).toList());
    }

    /** What only one person can do. */
    public List<SoleHolder> soleHolders() {
        return SoleHolder.of(members);
    }

    /** Classes of one's own that somebody needs. */
    public List<InHouseClass> inHouse() {
        return InHouseClass.of(members, takings(), particulars, policy.number("weight.condition.levels"));
    }

    /** What more there is to spend in {@link #further}. */
    public PolicyNumber extra() {
        return policy.of("director.extra-budget");
    }

    /** What more money would close. */
    public Further further() {
        Set<String> running = lines().stream()
                .filter(line -> !line.isTooFew())
                .map(line -> line.offering().id())
                .collect(Collectors.toSet());
        Set<String> notAlone = particulars.entrySet().stream()
                .filter(entry -> entry.getValue().heads().isPresent())
                .map(Map.Entry::getKey)
                .filter(id -> !running.contains(id))
                .collect(Collectors.toSet());
        return Further.of(members, new Money(extra().whole()), notAlone);
    }
}
