package zhiti.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhiti.intake.DepartmentCheck;
import zhiti.intake.Findings;
import zhiti.intake.PeopleReader;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.offering.Catalog;
import zhiti.person.Employee;
import zhiti.plan.House;
import zhiti.plan.Question;
import zhiti.plan.Stock;
import zhiti.standard.Edition;
import zhiti.standard.Policy;
import zhiti.standard.Role;
import zhiti.standard.Standards;
import zhiti.standard.Track;

/** Who is asked about, and what is asked otherwise than their file says. */
final class PeopleOptions {
    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--employee", paramLabel = "ID", descriptionKey = "employee")
    private String employee;

    @Option(names = "--track", paramLabel = "TRACK", descriptionKey = "track")
    private String track;

    @Option(names = "--edition", paramLabel = "EDITION", descriptionKey = "edition")
    private String edition;

    @Option(names = "--target", paramLabel = "ROLE", descriptionKey = "target")
    private String target;

    /**
     * The house and the people of the file, or the one asked for. Where the rules are at fault, what is wrong with the
     * people's file is said with it.
     */
    Read<Audience> read(HouseOptions options, Desk desk) {
        return read(file, options, desk, this::audience);
    }

    /** The one person asked about and where the way leads, by the option, the file, or the ladder of their role. */
    Read<Audience> readOnward(HouseOptions options, Desk desk) {
        mustNameOne();
        return read(file, options, desk, (house, written) -> {
            List<Employee> one = chosen(written.people());
            Role target = new Destination(house, one.get(0)).target(target(house));
            return new Audience(house, written, one, question(house, one, Optional.of(target)));
        });
    }

    /** The one person asked about, and the role that they are held against, which stands as the target of the question. */
    Read<Audience> readAgainst(String role, HouseOptions options, Desk desk) {
        mustNameOne();
        if (target != null) {
            throw new WrongUsage(
                    "這裡以 --ready-for 指定職務：請去掉 --target", "the role is named by --ready-for: leave --target out");
        }
        return read(file, options, desk, (house, everyone) -> {
            List<Employee> one = chosen(everyone.people());
            Role against = Destination.known(house, role);
            Map<String, String> editions = new LinkedHashMap<>();
            against.editions().forEach(e -> editions.put(e.id(), e.id()));
            Optional<String> wanted = Optional.ofNullable(edition).map(id -> edition(id, editions, house.standards()));
            if (track != null && !against.hasTracks()) {
                throw new WrongUsage(
                        "職務 '" + against.id() + "' 不分 B2B、B2C：請去掉 --track",
                        "role '" + against.id() + "' knows no tracks: leave --track out");
            }
            if (wanted.isEmpty()) {
                Destination.mustBeInForce(house, against);
            }
            return new Audience(house, everyone, one, question(house, one, Optional.of(against)));
        });
    }

    /** The house and all the people of a file, as they are written. */
    static Read<Audience> everyone(Path file, HouseOptions options, Desk desk) {
        return read(
                file,
                options,
                desk,
                (house, written) -> new Audience(house, written, written.people(), Question.AS_WRITTEN));
    }

    private static Read<Audience> read(
            Path file, HouseOptions options, Desk desk, BiFunction<House, PeopleReader.Written, Audience> asked) {
        Read<House> opened = options.open(desk);
        if (opened instanceof Read.Ok<House> ok) {
            House house = ok.value();
            return opened.then(h -> written(file, house.standards(), house.catalog(), house.policy()))
                    .then(all ->
                            DepartmentCheck.of(house.shelved(), all.people()).map(checked -> all))
                    .map(all -> asked.apply(house, all));
        }
        Findings both = new Findings();
        both.add(opened);
        if (options.stock(desk) instanceof Read.Ok<Stock> stock) {
            both.add(written(
                    file,
                    stock.value().standards(),
                    stock.value().shelved().catalog(),
                    stock.value().policy()));
        }
        return new Read.Refused<>(both.read(0).problems());
    }

    private static Read<PeopleReader.Written> written(Path file, Standards standards, Catalog catalog, Policy policy) {
        return Source.at(file).then(new PeopleReader(standards, catalog)::written);
    }

    private Audience audience(House house, PeopleReader.Written written) {
        List<Employee> people = chosen(written.people());
        Optional<Role> up = target(house);
        up.ifPresent(role -> mustBeElsewhere(role, people));
        return new Audience(house, written, people, question(house, people, up));
    }

    /** A target that each of them has already is no target. */
    private static void mustBeElsewhere(Role target, List<Employee> people) {
        if (!people.isEmpty() && people.stream().allMatch(one -> one.role().equals(target))) {
            throw new WrongUsage(
                    "目標職務 '" + target.id() + "' 就是 " + people.get(0).id() + " 現在的職務：請以 --target 指定另一個",
                    "target role '" + target.id() + "' is what " + people.get(0).id()
                            + " does today: name another with --target");
        }
    }

    private List<Employee> chosen(List<Employee> all) {
        return employee == null ? all : List.of(one(employee, all));
    }

    /** The one of these people that an option names. */
    static Employee one(String id, List<Employee> all) {
        Map<String, Employee> byId = new LinkedHashMap<>();
        all.forEach(e -> byId.put(e.id(), e));
        return WrongUsage.unlessKnown("員工", "employee", byId, id);
    }

    /** The editions of whatever these people do, or aim at, with a target that is named instead of theirs. */
    static Map<String, String> editions(List<Employee> people, Optional<Role> target) {
        Map<String, String> known = new LinkedHashMap<>();
        people.stream()
                .flatMap(one -> roles(one, target))
                .flatMap(role -> role.editions().stream())
                .map(Edition::id)
                .forEach(e -> known.put(e, e));
        return known;
    }

    /** Whether one person is named; {@code explain} speaks about one. */
    void mustNameOne() {
        if (employee == null) {
            throw new WrongUsage("缺少 --employee", "missing: --employee");
        }
    }

    /** What is asked of these people; what makes sense for none of them is wrong usage. */
    private Question question(House house, List<Employee> people, Optional<Role> up) {
        Question question = new Question(
                Optional.ofNullable(edition).map(id -> edition(id, people, up, house.standards())),
                Optional.ofNullable(track).map(Known::track).map(t -> fitting(t, people, up)),
                up);
        up.filter(Role::hasTracks).filter(role -> track == null).ifPresent(role -> mustHaveTracks(role, people));
        return question;
    }

    /** The target that is named, among the roles that have documents. */
    private Optional<Role> target(House house) {
        Map<String, Role> roles = new LinkedHashMap<>(house.standards().roles());
        roles.values().removeIf(role -> role.editions().isEmpty());
        return Optional.ofNullable(target).map(id -> WrongUsage.unlessKnown("目標職務", "target role", roles, id));
    }

    static String edition(String id, List<Employee> people, Optional<Role> target, Standards standards) {
        return edition(id, editions(people, target), standards);
    }

    /** One that other roles have is known, and is none of theirs. */
    static String edition(String id, Map<String, String> theirs, Standards standards) {
        boolean isOfOthers = standards.documents().values().stream()
                .anyMatch(document -> document.edition().equals(id));
        if (isOfOthers && !theirs.containsKey(id) && !theirs.isEmpty()) {
            throw new WrongUsage(
                    "相關職務沒有 '" + id + "' 版的職能基準：可用的有 " + String.join("、", theirs.keySet()),
                    "none of the roles in question has an edition '" + id + "': there is "
                            + String.join(", ", theirs.keySet()));
        }
        return WrongUsage.unlessKnown("版本", "edition", theirs, id);
    }

    /** Whatever role asks something of this person: what they do today, and where they want to go. */
    private static Stream<Role> roles(Employee one, Optional<Role> target) {
        return Stream.of(Stream.of(one.role()), one.post().also().stream(), target.or(one::target).stream())
                .flatMap(roles -> roles);
    }

    private static Track fitting(Track track, List<Employee> people, Optional<Role> target) {
        boolean anyone = people.stream().flatMap(one -> roles(one, target)).anyMatch(Role::hasTracks);
        if (!anyone) {
            throw new WrongUsage(
                    "這些人的職務不分 B2B、B2C：請去掉 --track", "the roles of these people know no tracks: leave --track out");
        }
        return track;
    }

    private static void mustHaveTracks(Role target, List<Employee> people) {
        people.stream().filter(e -> e.track().isEmpty()).findFirst().ifPresent(e -> {
            throw new WrongUsage(
                    "目標職務 '" + target.id() + "' 分 B2B、B2C，而 " + e.id() + " 沒有軌別：請加上 --track",
                    "target role '" + target.id() + "' has tracks and " + e.id() + " has none: add --track");
        });
    }
}
