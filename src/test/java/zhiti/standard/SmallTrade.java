package zhiti.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.standard.Credential.Band;
import zhiti.standard.Credential.Scale;

/**
 * A trade small enough to hold in the head: a clerk without tracks whose codes are ambiguous, a seller with tracks, a
 * manager whose standard has two editions.
 */
public final class SmallTrade {
    public static final Competency RESEARCH = competency("research", CompetencyKind.K, "市場調查");
    public static final Competency BUDGETING = competency("budgeting", CompetencyKind.K, "預算編列");
    public static final Competency CONTRACTS = competency("contracts", CompetencyKind.K, "合約知識");
    public static final Competency PLANNING = competency("planning", CompetencyKind.S, "規劃能力");
    public static final Competency PRESENTING = competency("presenting", CompetencyKind.S, "簡報能力");
    public static final Competency CALM = competency("calm-attitude", CompetencyKind.A, "壓力容忍");

    public static final Role CLERK = role("clerk", "辦事員", false, edition("legacy", ""));
    public static final Role SELLER = role("seller", "展覽業務", true, edition("legacy", ""));
    public static final Role MANAGER = role("manager", "經理", false, edition("legacy", ""), edition("v4", "2025-10-31"));
    public static final Role NONE = role("none", "其他職務", false);

    private SmallTrade() {}

    /** The clerk's S31 means two things, and task T5.4 has a K12 of its own. */
    public static Standards standards() {
        Standard clerk = document(
                "clerk/legacy",
                duty(
                        "clerk/legacy",
                        "T1",
                        3,
                        List.of(says("K01", RESEARCH), says("S31", PLANNING)),
                        List.of("T1.1 蒐集資料", "T1.2 整理資料")),
                duty("clerk/legacy", "T4", 4, List.of(says("S31", PLANNING)), List.of("T4.1 擬訂計畫")),
                withOwnCell(duty("clerk/legacy", "T5", 4, List.of(says("K12", BUDGETING)), List.of("T5.1 編列預算"))),
                duty("clerk/legacy", "T7", 4, List.of(says("S31", PRESENTING)), List.of("T7.1 對外簡報")));
        Duty sales = duty("seller/legacy", "T1", 4, List.of(says("K01", RESEARCH)), List.of("T1.1 拜訪客戶"));
        Task b2b = task("seller/legacy", "T1", "T1.2 安排買主", 4, Optional.of(Track.B2B), List.of());
        Standard seller = document(
                "seller/legacy",
                new Duty(
                        "T1",
                        "業務",
                        4,
                        sales.knowledge(),
                        sales.skills(),
                        List.of(sales.tasks().get(0), b2b)));
        Standard before = document(
                "manager/legacy",
                duty(
                        "manager/legacy",
                        "T1",
                        5,
                        List.of(says("K01", RESEARCH), says("K02", BUDGETING)),
                        List.of("T1.1 訂定策略", "T1.2 控管預算")));
        Standard after = document(
                "manager/v4",
                duty(
                        "manager/v4",
                        "T1",
                        5,
                        List.of(says("K01", RESEARCH), says("K02", CONTRACTS)),
                        List.of("T1.1 訂定策略", "T1.2 審閱合約")));
        return new Standards(
                List.of(RESEARCH, BUDGETING, CONTRACTS, PLANNING, PRESENTING, CALM),
                List.of(CLERK, SELLER, MANAGER, NONE),
                List.of(new Ladder("clerk", "manager")),
                List.of(clerk, seller, before, after));
    }

    /** A requirement with the fields that matter to what answers it. */
    public static Requirement requirement(
            String condition, RequirementKind kind, int required, List<String> anyOf, String skill, String fluency) {
        return new Requirement(
                Requirement.key(condition),
                condition,
                kind,
                Title.same(condition),
                Force.REQUIRED,
                Optional.empty(),
                false,
                ClosedBy.TRAINING,
                required,
                anyOf,
                skill,
                fluency,
                false,
                "…",
                "");
    }

    /** A subject as the present role asks for it. */
    public static Asked asked(Subject subject, int required, String... duties) {
        Measure measure = subject instanceof Requirement requirement ? requirement.measure() : Measure.LEVEL;
        return new Asked(subject.key(), subject, measure, required, true, false, List.of(duties), List.of(), false);
    }

    public static Map<String, Credential> credentials() {
        Map<String, Credential> credentials = new LinkedHashMap<>();
        Band b1 = new Band("B1", 550, "", "", "ETS");
        Band b2 = new Band("B2", 785, "", "", "ETS");
        Band c1 = new Band("C1", 945, "", "", "ETS");
        Scale points = new Scale(10, 990, 5);
        add(credentials, credential("TOEIC-LR", true, Optional.empty(), 0, Optional.of(points), List.of(c1, b2, b1)));
        Band middle = new Band("B1", 0, "中級", "複試", "LTTC");
        Band high = new Band("B2", 0, "中高級", "複試", "LTTC");
        add(credentials, credential("GEPT", true, Optional.empty(), 0, Optional.empty(), List.of(high, middle)));
        add(credentials, credential("mice-basic", false, Optional.of(36), 6, Optional.empty(), List.of()));
        add(credentials, credential("cmp", false, Optional.empty(), 0, Optional.empty(), List.of()));
        return credentials;
    }

    /** Every number that evidence is weighed by; {@code changes} are pairs of a name and a value. */
    public static Policy policy(Object... changes) {
        Map<String, Integer> values = new LinkedHashMap<>();
        values.put("evidence.test.months", 36);
        values.put("evidence.work.months", 24);
        values.put("evidence.manager.months", 24);
        values.put("evidence.tasks.months", 24);
        values.put("evidence.self.months", 12);
        values.put("evidence.test.rank", 5);
        values.put("evidence.work.rank", 4);
        values.put("evidence.manager.rank", 3);
        values.put("evidence.tasks.rank", 2);
        values.put("evidence.self.rank", 1);
        values.put("rating.needs-guidance.minus", 1);
        values.put("rating.not-yet.minus", 2);
        values.put("english.equivalents-for-legacy", 1);
        values.put("english.score.months", 24);
        values.put("english.course.band", 4);
        for (int i = 0; i < changes.length; i += 2) {
            values.put((String) changes[i], (Integer) changes[i + 1]);
        }
        Map<String, PolicyNumber> numbers = new LinkedHashMap<>();
        LocalDate since = LocalDate.of(2024, 1, 1);
        values.forEach((name, value) -> numbers.put(
                name, new PolicyNumber(name, Title.same(name), BigDecimal.valueOf(value), "", since, "house")));
        return new Policy(numbers);
    }

    private static Competency competency(String id, CompetencyKind kind, String zh) {
        return new Competency(id, kind, new Title(zh, id), List.of());
    }

    private static Role role(String id, String zh, boolean tracks, Edition... editions) {
        return new Role(id, new Title(zh, id), tracks, List.of(editions));
    }

    private static Edition edition(String id, String since) {
        Optional<LocalDate> day = since.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(since));
        return new Edition(id, day, Optional.empty());
    }

    private static Statement says(String code, Competency competency) {
        return new Statement(code, competency.title().zh(), competency);
    }

    private static Duty duty(String standard, String code, int level, List<Statement> all, List<String> tasks) {
        return new Duty(
                code,
                code,
                level,
                all.stream().filter(s -> s.code().startsWith("K")).toList(),
                all.stream().filter(s -> s.code().startsWith("S")).toList(),
                tasks.stream()
                        .map(t -> task(standard, code, t, level, Optional.empty(), List.of()))
                        .toList());
    }

    private static Duty withOwnCell(Duty duty) {
        Task own = task("clerk/legacy", "T5", "T5.4 審閱合約", 4, Optional.empty(), List.of(says("K12", CONTRACTS)));
        return new Duty(
                "T5",
                "T5",
                4,
                duty.knowledge(),
                duty.skills(),
                List.of(duty.tasks().get(0), own));
    }

    private static Task task(
            String standard, String duty, String words, int level, Optional<Track> track, List<Statement> own) {
        String code = words.substring(0, words.indexOf(' '));
        Wording name = Wording.plain(words.substring(words.indexOf(' ') + 1));
        return new Task(
                Task.key(standard, code),
                standard,
                duty,
                code,
                name,
                level,
                track,
                own,
                List.of(),
                List.of(),
                List.of());
    }

    private static Standard document(String id, Duty... duties) {
        String role = id.substring(0, id.indexOf('/'));
        String edition = id.substring(id.indexOf('/') + 1);
        Requirement worked =
                requirement("experience", RequirementKind.EXPERIENCE, 12, List.of("sales", "events"), "", "");
        Requirement software = requirement("software", RequirementKind.SOFTWARE, 1, List.of("PowerPoint"), "", "");
        RequirementLine line = new RequirementLine("experience", "經歷", "…", List.of(worked, software));
        return new Standard(
                id,
                role,
                edition,
                "",
                id,
                role,
                4,
                "",
                List.of(),
                List.of(),
                "",
                List.of(duties),
                List.of(says("A01", CALM)),
                List.of(line),
                List.of());
    }

    private static Credential credential(
            String id, boolean test, Optional<Integer> months, int renewal, Optional<Scale> scale, List<Band> bands) {
        return new Credential(
                id, Title.same(id), test, "issuer", months, false, renewal, 0, scale, bands, Provenance.MADE_UP);
    }

    private static void add(Map<String, Credential> credentials, Credential credential) {
        credentials.put(credential.id(), credential);
    }
}
