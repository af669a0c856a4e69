package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhiti.offering.Catalog;
import zhiti.offering.Lift;
import zhiti.offering.Offering;
import zhiti.person.Assessment;
import zhiti.person.Background;
import zhiti.person.Certificate;
import zhiti.person.Completed;
import zhiti.person.Employee;
import zhiti.person.Fluency;
import zhiti.person.Grade;
import zhiti.person.LanguageUse;
import zhiti.person.Post;
import zhiti.person.Served;
import zhiti.person.Source;
import zhiti.person.TestResult;
import zhiti.standard.Asked;
import zhiti.standard.Degree;
import zhiti.standard.Role;
import zhiti.standard.Track;

/** Someone whom nobody ever met: rated here and there by anyone, on days near and far, with a past drawn by lot. */
final class RandomEmployee {
    private final Lottery lottery;
    private final LocalDate asOf;
    private final List<Asked> asked;
    private final Catalog catalog;

    private RandomEmployee(Lottery lottery, LocalDate asOf, List<Asked> asked, Catalog catalog) {
        this.lottery = lottery;
        this.asOf = asOf;
        this.asked = asked;
        this.catalog = catalog;
    }

    /** @param asked what they are asked, so that their ratings mean something */
    static Employee of(
            Lottery lottery,
            LocalDate asOf,
            String id,
            Role role,
            List<Role> also,
            Optional<Role> target,
            Optional<Track> track,
            List<Asked> asked,
            Catalog catalog) {
        RandomEmployee draw = new RandomEmployee(lottery, asOf, asked, catalog);
        Post post = new Post(
                role,
                also,
                Optional.empty(),
                track,
                target,
                Optional.of(lottery.oneIn(2)),
                Optional.of(lottery.oneIn(3) ? 4 : 0),
                lottery.pick(List.of(40, 40, 32, 20)));
        return new Employee(
                id,
                "員工" + id,
                "",
                post,
                draw.background(),
                said(draw.tests()),
                said(draw.languages()),
                draw.certificates(),
                draw.completed(),
                List.of(),
                List.of(),
                Map.of(),
                draw.ratings());
    }

    /** Whoever has nothing to list has said nothing. */
    private static <T> Optional<List<T>> said(List<T> listed) {
        return listed.isEmpty() ? Optional.empty() : Optional.of(listed);
    }

    private Background background() {
        boolean silent = lottery.oneIn(4);
        return new Background(
                lottery.oneIn(4) ? Served.UNKNOWN : new Served(Optional.of(lottery.between(0, 90)), List.of()),
                silent ? Optional.empty() : Optional.of(lottery.pick(List.of(Degree.values()))),
                silent ? Optional.empty() : Optional.of(List.of()),
                silent ? Optional.empty() : Optional.of(lottery.some(List.of("Word", "Excel", "PowerPoint"), 2)),
                lottery.oneIn(5) ? "nurse" : "",
                Optional.of(lottery.oneIn(4) ? List.of("SITE") : List.of()),
                List.of());
    }

    private List<TestResult> tests() {
        List<TestResult> tests = new ArrayList<>();
        for (int i = lottery.between(0, 2); i > 0; i--) {
            Optional<Integer> score = Optional.of(5 * lottery.between(60, 198));
            tests.add(new TestResult("TOEIC-LR", score, "", "", past(1500)));
        }
        return tests;
    }

    private List<LanguageUse> languages() {
        return lottery.oneIn(2)
                ? List.of()
                : List.of(new LanguageUse(
                        "english",
                        lottery.pick(List.of("spoken", "written")),
                        lottery.pick(List.of(Fluency.values())),
                        Source.MANAGER,
                        past(900)));
    }

    private Optional<List<Certificate>> certificates() {
        if (lottery.oneIn(4)) {
            return Optional.empty();
        }
        return Optional.of(lottery.some(RandomCatalog.CERTIFICATES, lottery.between(0, 3)).stream()
                .map(c -> new Certificate(c.id(), past(1700), Optional.empty()))
                .toList());
    }

    private List<Completed> completed() {
        List<Offering> all = List.copyOf(catalog.offerings().values());
        return lottery.some(all, lottery.between(0, 4)).stream()
                .map(o -> new Completed(
                        o.id(),
                        o.title(),
                        past(900),
                        lottery.pick(List.of(Completed.Result.values())),
                        catalog.lifts(o.id()).stream().map(Lift::key).toList()))
                .toList();
    }

    /** At most one of a source and day: two that differ would be refused when read. */
    private List<Assessment> ratings() {
        if (lottery.oneIn(8)) {
            return accomplished();
        }
        List<Assessment> ratings = new ArrayList<>();
        int unknown = lottery.between(1, 8);
        for (Asked one : asked) {
            if (one.isRequirement() || lottery.oneIn(unknown)) {
                continue;
            }
            Set<Source> sources = new LinkedHashSet<>(List.of(source()));
            if (lottery.oneIn(4)) {
                sources.add(source());
            }
            for (Source source : sources) {
                LocalDate on = past(lottery.oneIn(6) ? 1500 : 600);
                ratings.add(new Assessment(one.subject(), grade(one), source, on, "team.yaml:" + ratings.size()));
            }
        }
        return ratings;
    }

    /** Whoever can do all that is asked, and may lack a certificate or a language only. */
    private List<Assessment> accomplished() {
        return asked.stream()
                .filter(one -> !one.isRequirement())
                .map(one -> new Assessment(
                        one.subject(), new Grade.Level(one.required()), Source.MANAGER, past(600), one.key()))
                .toList();
    }

    private Source source() {
        return lottery.pick(List.of(Source.MANAGER, Source.MANAGER, Source.WORK, Source.TEST, Source.SELF));
    }

    private Grade grade(Asked one) {
        if (one.isTask() && lottery.oneIn(2)) {
            return lottery.pick(List.of(Grade.Word.values()));
        }
        int low = Math.max(0, one.required() - 3);
        return new Grade.Level(lottery.between(low, Math.min(6, one.required() + 1)));
    }

    private LocalDate past(int days) {
        return asOf.minusDays(lottery.between(0, days));
    }
}
