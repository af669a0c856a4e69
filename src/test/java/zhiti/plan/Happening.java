package zhiti.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhiti.offering.Catalog;
import zhiti.offering.Draft;
import zhiti.offering.Lift;
import zhiti.offering.Need;
import zhiti.person.Assessment;
import zhiti.person.Commitment;
import zhiti.person.Completed;
import zhiti.person.Employee;
import zhiti.person.Grade;
import zhiti.person.Post;
import zhiti.person.Source;
import zhiti.standard.Asked;
import zhiti.standard.Money;
import zhiti.standard.Policy;
import zhiti.standard.PolicyNumber;
import zhiti.standard.Role;
import zhiti.standard.Track;

/** One thing that happens to a world between two plans, so that it is known what the second has to give as its cause. */
enum Happening {
    NOTHING,
    DAYS,
    RATED,
    RATING_TAKEN_BACK,
    COMPLETED,
    FAILED,
    REFUSED,
    BOOKED,
    DEARER,
    GONE,
    CALLED_OFF,
    NEW_ON_OFFER,
    RETARGETED,
    OTHER_TRACK,
    OTHER_NUMBERS,
    FEWER_HOURS,
    /** All of it at once. */
    A_YEAR;

    /** A world after something has happened. */
    record After(Draws draws, LocalDate asOf, Policy policy, Versions versions, List<Draft> drafts, Employee employee) {
        private After of(Employee other) {
            return new After(draws, asOf, policy, versions, drafts, other);
        }

        private After on(LocalDate day) {
            return new After(draws, day, policy, versions, drafts, employee);
        }

        private After with(List<Draft> others) {
            Versions other = new Versions(
                    versions.rules(),
                    "sha256:" + draws.lottery.between(1, 1_000_000),
                    versions.standards(),
                    "",
                    versions.engine());
            return new After(draws, asOf, policy, other, others, employee);
        }

        Catalog catalog() {
            return RandomCatalog.of(drafts);
        }

        Adviser adviser() {
            return new Adviser(
                    Shipped.STANDARDS,
                    catalog(),
                    Shipped.HOUSE.employer(),
                    Shipped.RULEBOOK,
                    policy,
                    Shipped.ADVICE,
                    versions,
                    asOf);
        }
    }

    /** What is drawn by lot, and the plan before. */
    record Draws(Lottery lottery, Plan before) {
        private Optional<Step> step() {
            return before.steps().isEmpty() ? Optional.empty() : Optional.of(lottery.pick(before.steps()));
        }
    }

    /** The world as it is when nothing has happened yet. */
    static After start(World world, Employee employee, Plan before) {
        Draws draws = new Draws(new Lottery(world.seed()), before);
        return new After(draws, Shipped.AS_OF, Shipped.POLICY, Shipped.HOUSE.versions(), world.drafts(), employee);
    }

    After to(After then) {
        Lottery lottery = then.draws.lottery;
        return switch (this) {
            case NOTHING -> then;
            case DAYS -> then.on(then.asOf.plusDays(lottery.between(1, 500)));
            case RATED -> rated(then);
            case RATING_TAKEN_BACK ->
                then.of(ratings(
                        then.employee,
                        then.employee.ratings().stream()
                                .filter(r -> !lottery.oneIn(4))
                                .toList()));
            case COMPLETED -> completed(then, Completed.Result.PASSED);
            case FAILED -> completed(then, Completed.Result.FAILED);
            case REFUSED -> committed(then, Commitment.Status.REFUSED);
            case BOOKED -> committed(then, Commitment.Status.BOOKED);
            case DEARER ->
                changed(then, draft -> draft.cost(100 * lottery.between(0, 300)).hours(9));
            case GONE -> gone(then);
            case CALLED_OFF -> changed(then, Draft::withdrawn);
            case NEW_ON_OFFER -> offered(then);
            case RETARGETED -> then.of(then.employee.at(post(then.employee.post(), then.employee.track())));
            case OTHER_TRACK -> then.of(then.employee.at(onTrack(then)));
            case OTHER_NUMBERS -> numbers(then);
            case FEWER_HOURS -> then.of(then.employee.at(hours(then.employee.post(), 16)));
            case A_YEAR -> year(then);
        };
    }

    private static After year(After then) {
        After now = then;
        for (Happening happening : values()) {
            if (happening != A_YEAR && now.draws.lottery.oneIn(2)) {
                now = happening.to(now);
            }
        }
        return DAYS.to(now);
    }

    /** A few subjects that were shown or unknown are rated the day after the plan. */
    private static After rated(After then) {
        Lottery lottery = then.draws.lottery;
        List<Assessment> ratings = new ArrayList<>(then.employee.ratings());
        List<Asked> asked = then.draws.before.asks().stream()
                .filter(a -> !a.isRequirement())
                .toList();
        for (Asked one : lottery.some(asked, 4)) {
            Grade grade = new Grade.Level(lottery.between(Math.max(0, one.required() - 2), one.required()));
            ratings.add(new Assessment(
                    one.subject(), grade, Source.TEST, then.draws.before.asOf().plusDays(1), "new:" + ratings.size()));
        }
        return then.on(later(then)).of(ratings(then.employee, ratings));
    }

    /** A day within the same quarter on which nothing else comes of time alone is not to be had; the next is the nearest. */
    private static LocalDate later(After then) {
        LocalDate next = then.draws.before.asOf().plusDays(1);
        return then.asOf.isBefore(next) ? next : then.asOf;
    }

    private static After completed(After then, Completed.Result result) {
        return then.draws
                .step()
                .map(step -> {
                    List<String> touches = then.catalog().lifts(step.offering().id()).stream()
                            .map(Lift::key)
                            .toList();
                    List<Completed> all = new ArrayList<>(then.employee.completed());
                    all.add(new Completed(
                            step.offering().id(),
                            step.offering().title(),
                            then.draws.before.asOf().plusDays(1),
                            result,
                            touches));
                    return then.on(later(then))
                            .of(copy(then.employee, all, then.employee.commitments(), then.employee.ratings()));
                })
                .orElse(then);
    }

    /** A step that nothing else needs is no longer in the catalog. */
    private static After gone(After then) {
        Set<String> needed = then.drafts.stream()
                .flatMap(draft -> draft.offering().needs().leaves())
                .filter(Need.HasCompleted.class::isInstance)
                .map(leaf -> ((Need.HasCompleted) leaf).offering())
                .collect(java.util.stream.Collectors.toSet());
        return then.draws
                .step()
                .map(step -> step.offering().id())
                .filter(id -> !needed.contains(id))
                .map(id -> then.with(then.drafts.stream()
                        .filter(draft -> !draft.id().equals(id))
                        .toList()))
                .orElse(then);
    }

    private static After committed(After then, Commitment.Status status) {
        return then.draws
                .step()
                .map(step -> {
                    List<Commitment> all = new ArrayList<>(then.employee.commitments());
                    all.add(new Commitment(
                            step.offering().id(),
                            status,
                            Optional.empty(),
                            Optional.of(Money.ZERO),
                            Optional.empty(),
                            "如此"));
                    return then.of(copy(then.employee, then.employee.completed(), all, then.employee.ratings()));
                })
                .orElse(then);
    }

    private static After changed(After then, java.util.function.UnaryOperator<Draft> change) {
        Optional<String> id = then.draws.step().map(step -> step.offering().id());
        return then.with(then.drafts.stream()
                .map(draft -> draft.shuffled(same()))
                .map(draft -> id.filter(draft.id()::equals).isPresent() ? change.apply(draft) : draft)
                .toList());
    }

    private static Draft.Shuffle same() {
        return new Draft.Shuffle() {
            @Override
            public <T> List<T> of(List<T> things) {
                return things;
            }
        };
    }

    /** Something cheap and good for one of the gaps. */
    private static After offered(After then) {
        List<Draft> drafts = new ArrayList<>(then.drafts);
        then.draws.before.gaps().stream()
                .map(GapLine::gap)
                .filter(Gap::isCompetency)
                .findFirst()
                .ifPresent(gap -> drafts.add(new Draft("aaa-new")
                        .hours(3)
                        .cost(0)
                        .builds(gap.key().substring("competency:".length()), gap.shown(), 6)));
        return then.with(drafts);
    }

    private static Post post(Post post, Optional<Track> track) {
        Optional<Role> next = post.target().isPresent()
                ? Optional.empty()
                : Shipped.STANDARDS.ladders().stream()
                        .filter(ladder -> ladder.from().equals(post.role().id()))
                        .map(ladder -> Shipped.STANDARDS.roles().get(ladder.to()))
                        .findFirst();
        return with(post, track, next, post.weeklyHours());
    }

    private static Post onTrack(After then) {
        Post post = then.employee.post();
        Optional<Track> other = post.track().map(track -> track == Track.B2B ? Track.B2C : Track.B2B);
        return with(post, other, post.target(), post.weeklyHours());
    }

    private static Post hours(Post post, int weekly) {
        return with(post, post.track(), post.target(), weekly);
    }

    private static Post with(Post post, Optional<Track> track, Optional<Role> target, int weekly) {
        return new Post(
                post.role(),
                post.also(),
                post.edition(),
                track,
                target,
                post.international(),
                post.manages(),
                weekly,
                post.probationUntil());
    }

    /** Other numbers of the house, under another checksum of the shelf. */
    private static After numbers(After then) {
        Lottery lottery = then.draws.lottery;
        Map<String, PolicyNumber> numbers = new LinkedHashMap<>(then.policy.numbers());
        Set<String> some = Set.of(
                "limit.hours",
                "limit.steps",
                "short.levels",
                "evidence.manager.months",
                "tier.default",
                "weight.hours");
        numbers.replaceAll((name, number) -> some.contains(name) && lottery.oneIn(2)
                ? new PolicyNumber(
                        name,
                        number.title(),
                        number.value().add(BigDecimal.ONE),
                        number.measure(),
                        number.since(),
                        number.source())
                : number);
        Versions versions = new Versions(
                "sha256:" + lottery.between(1, 1_000_000),
                then.versions.catalog(),
                then.versions.standards(),
                "",
                then.versions.engine());
        return new After(then.draws, then.asOf, new Policy(numbers), versions, then.drafts, then.employee);
    }

    private static Employee ratings(Employee employee, List<Assessment> ratings) {
        return copy(employee, employee.completed(), employee.commitments(), ratings);
    }

    private static Employee copy(
            Employee employee, List<Completed> completed, List<Commitment> commitments, List<Assessment> ratings) {
        return new Employee(
                employee.id(),
                employee.name(),
                employee.department(),
                employee.post(),
                employee.background(),
                employee.tests(),
                employee.languages(),
                employee.certifications(),
                completed,
                commitments,
                employee.away(),
                Map.of(),
                ratings);
    }
}
