package zhiti.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.offering.CostBasis;
import zhiti.offering.Draft;
import zhiti.offering.Form;
import zhiti.offering.Offering;
import zhiti.person.Experience;
import zhiti.person.Person;
import zhiti.person.Rating;
import zhiti.person.Shown;
import zhiti.person.Source;
import zhiti.person.TestShown;
import zhiti.person.Unanswered;
import zhiti.plan.AssessLine;
import zhiti.plan.Gap;
import zhiti.plan.GapLine;
import zhiti.plan.LeftOut;
import zhiti.plan.NotCovered;
import zhiti.plan.Plan;
import zhiti.plan.Quarter;
import zhiti.plan.Readiness;
import zhiti.plan.Step;
import zhiti.plan.Totals;
import zhiti.plan.Versions;
import zhiti.rulebook.Reason;
import zhiti.rulebook.RuleCard;
import zhiti.standard.Asked;
import zhiti.standard.ClosedBy;
import zhiti.standard.Competency;
import zhiti.standard.CompetencyKind;
import zhiti.standard.Duty;
import zhiti.standard.Edition;
import zhiti.standard.Force;
import zhiti.standard.Measure;
import zhiti.standard.Money;
import zhiti.standard.PolicyNumber;
import zhiti.standard.PrintedPlace;
import zhiti.standard.Provenance;
import zhiti.standard.Requirement;
import zhiti.standard.RequirementKind;
import zhiti.standard.Role;
import zhiti.standard.Standard;
import zhiti.standard.Subject;
import zhiti.standard.Task;
import zhiti.standard.Tier;
import zhiti.standard.Title;
import zhiti.standard.Track;
import zhiti.standard.Wording;

/** Plans of a believable size, made by hand: what pages look like does not depend on how a plan was found. */
final class SamplePlans {
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final String STANDARD = "exhibition-marketing-specialist/legacy";

    private static final Role SPECIALIST =
            role("exhibition-marketing-specialist", "行銷企劃專員", "Exhibition marketing specialist");
    private static final Role MANAGER = role("exhibition-marketing-manager", "行銷企劃主管", "Exhibition marketing manager");

    private final List<Duty> duties = new ArrayList<>();
    private final List<Asked> asks = new ArrayList<>();
    private final List<Shown> shown = new ArrayList<>();
    private final List<GapLine> gaps = new ArrayList<>();
    private final List<AssessLine> assess = new ArrayList<>();

    /** Twelve gaps, six steps, some forty things to assess first, and a target. */
    static Plan rich() {
        SamplePlans made = new SamplePlans();
        made.duty(
                "T1",
                "蒐集市場資訊",
                "T1.1 蒐集市場及產業相關資訊=3",
                "T1.2 由之前的資料，得知參展廠商與買主(B2B為「買主」，B2C為「消費者」)的態度=4",
                "T1.3 發展展覽宣傳主軸",
                "T1.4 蒐集產業相關廠商資料=4",
                "K01 會展概論|Introduction to MICE=4",
                "K02 市場調查|Market research=2",
                "K03 創意思考|Creative thinking=5",
                "K04 統計軟體應用|Statistical software",
                "S01 問題分析|Problem analysis=4",
                "S02 資料彙整能力|Data compilation=5",
                "S03 網路資料搜尋|Web research");
        made.duty(
                "T2",
                "撰寫行銷企劃",
                "T2.1 協商確認行銷活動細節=3",
                "T2.2 協助撰寫行銷企劃書=3",
                "T2.3 撰寫個別客戶提案企劃書",
                "K05 溝通協調與人際關係|Communication and relations=4",
                "K06 企劃書撰寫|Proposal writing=3",
                "K07 行銷概論|Principles of marketing=4",
                "K08 商業套裝軟體|Office software=5",
                "K09 財務管理|Financial management=1",
                "K10 會計學|Accounting",
                "S04 合作協調|Cooperation=4",
                "S05 活動企劃能力|Event planning=3");
        made.duty(
                "T3",
                "展前進行行銷宣傳活動",
                "T3.1 協助業務部門進行徵展行銷作業",
                "T3.2 舉辦記者會與買主邀請說明會=2",
                "T3.3 刊登廣告與媒體購買",
                "K11 整合行銷策略|Integrated marketing=3",
                "K12 電腦繪圖概念|Computer graphics",
                "K13 數位行銷|Digital marketing=2",
                "K14 網頁設計概念|Web design",
                "S06 溝通|Communicating=5",
                "S07 文書處理能力|Word processing=4",
                "S08 品質導向|Quality orientation");
        made.duty(
                "T4",
                "展中執行現場相關活動",
                "T4.1 執行現場活動",
                "T4.2 辦理開幕典禮與貴賓接待",
                "K21 會展相關法律知識|Law of events",
                "K23 危機處理|Crisis handling",
                "K26 情緒與衝突管理|Emotion and conflict",
                "S13 問題解決|Problem solving",
                "S14 緊急應變能力|Emergency response");
        made.duty(
                "T5",
                "展後撰寫結案報告",
                "T5.1 分析展覽效益",
                "T5.2 彙整媒體露出紀錄與新聞剪報",
                "T5.3 整理活動影像與結案資料",
                "K28 專案管理|Project management=3",
                "K29 顧客關係管理|Customer relations",
                "K38 財務規劃|Financial planning",
                "K39 投資報酬率評估|Return on investment",
                "K40 問卷設計與統計分析|Questionnaires",
                "S12 詞彙編撰能力|Wording",
                "S15 客戶服務與聯繫能力|Customer service",
                "S17 簡報能力|Presentation",
                "S19 邏輯思考能力|Logical thinking",
                "S33 數字概念與預算編列能力|Numeracy");
        made.requirements();
        return made.plan(person("E001", "林怡君", Optional.of(MANAGER)), sixSteps(), left(made.gaps), leftOut());
    }

    /** Two gaps, one step, one thing to assess: small enough to read whole. */
    static Plan small() {
        SamplePlans made = new SamplePlans();
        made.duty(
                "T1",
                "蒐集市場資訊",
                "T1.1 蒐集市場及產業相關資訊=3",
                "K02 市場調查|Market research=2",
                "S01 問題分析|Problem analysis=4",
                "S03 網路資料搜尋|Web research");
        return made.plan(
                person("E002", "王大明", Optional.empty()),
                sixSteps().subList(0, 1),
                left(made.gaps).subList(0, 1),
                leftOut().subList(0, 1));
    }

    /** Someone of whom nothing is known: everything is to be assessed, nothing is advised. */
    static Plan newcomer() {
        SamplePlans made = new SamplePlans();
        made.duty(
                "T1",
                "蒐集市場資訊",
                "T1.1 蒐集市場及產業相關資訊",
                "T1.3 發展展覽宣傳主軸",
                "K02 市場調查|Market research",
                "S01 問題分析|Problem analysis");
        made.duty("T2", "撰寫行銷企劃", "T2.1 協商確認行銷活動細節", "K06 企劃書撰寫|Proposal writing");
        return made.plan(person("E003", "歐陽新進", Optional.empty()), List.of(), List.of(), List.of());
    }

    /** The small plan with so many offerings left out. */
    static Plan many(int leftOut) {
        Plan plan = small();
        List<LeftOut> out = new ArrayList<>();
        for (int i = 0; i < leftOut; i++) {
            out.add(leftOut().get(i % 3));
        }
        return new Plan(
                plan.person(),
                plan.standard(),
                plan.targetStandard(),
                plan.asOf(),
                plan.versions(),
                plan.asks(),
                plan.shown(),
                plan.readiness(),
                plan.gaps(),
                plan.assessFirst(),
                plan.steps(),
                plan.notCovered(),
                out,
                plan.totals());
    }

    /** The same plan for someone whose name is not as harmless. */
    static Plan named(String name) {
        Plan plan = small();
        return with(plan, person("E004", name, Optional.empty()));
    }

    private static Plan with(Plan plan, Person person) {
        return new Plan(
                person,
                plan.standard(),
                plan.targetStandard(),
                plan.asOf(),
                plan.versions(),
                plan.asks(),
                plan.shown(),
                plan.readiness(),
                plan.gaps(),
                plan.assessFirst(),
                plan.steps(),
                plan.notCovered(),
                plan.leftOut(),
                plan.totals());
    }

    private static Role role(String id, String zh, String en) {
        return new Role(
                id, new Title(zh, en), true, List.of(new Edition("legacy", Optional.empty(), Optional.empty())));
    }

    private static Person person(String id, String name, Optional<Role> target) {
        return new Person(
                id,
                name,
                SPECIALIST,
                target,
                Optional.of(Track.B2B),
                List.of("zh"),
                Optional.of(0),
                "",
                List.of(),
                LocalDate.MIN);
    }

    /** Lays down a duty of level 4; {@code =3} is the level shown, without it nothing is known. */
    private void duty(String code, String name, String... items) {
        duties.add(new Duty(code, name, 4, List.of(), List.of(), List.of()));
        for (String item : items) {
            String[] halves = item.split("=");
            String label = halves[0].substring(0, halves[0].indexOf(' '));
            String words = halves[0].substring(halves[0].indexOf(' ') + 1);
            Subject subject = label.startsWith("T") ? task(code, label, words) : competency(label, words);
            String place = label.startsWith("T") ? label : code + "/" + label;
            Asked asked = new Asked(
                    subject.key(),
                    subject,
                    Measure.LEVEL,
                    4,
                    true,
                    code.compareTo("T3") > 0,
                    List.of(STANDARD + "/" + code),
                    List.of(new PrintedPlace(STANDARD, place)),
                    false);
            asks.add(asked);
            if (halves.length > 1) {
                shown(asked, Integer.parseInt(halves[1]));
            } else {
                assess.add(new AssessLine(
                        asked, List.of(), List.of(says("gap/never-rated", "尚無評核紀錄", "Never rated", asked))));
            }
        }
    }

    private void shown(Asked asked, int level) {
        Rating winner = new Rating(
                asked.key(),
                level,
                asked.isTask() ? Source.MANAGER : Source.TEST,
                LocalDate.of(2026, 9, 1),
                "team.yaml:41");
        Rating self =
                new Rating(asked.key(), Math.min(6, level + 1), Source.SELF, LocalDate.of(2026, 8, 15), "team.yaml:42");
        Shown found = new Shown(asked.key(), level, winner, List.of(self));
        shown.add(found);
        if (level < asked.required()) {
            Gap gap = new Gap(asked, level);
            gaps.add(new GapLine(
                    gap,
                    level < 3 ? Tier.MUST : Tier.SHOULD,
                    List.of(winner, self),
                    List.of(says(
                            "gap/below-required-level",
                            "應達 4 級，現況 " + level + " 級",
                            "Required 4, shown " + level,
                            found))));
        }
    }

    private void requirements() {
        Asked toeic = requirement(
                "toeic-800", RequirementKind.TEST, Measure.SCORE, 800, "多益 800 分以上", "TOEIC 800", Force.REQUIRED);
        Asked years = requirement(
                "experience-2y",
                RequirementKind.EXPERIENCE,
                Measure.MONTHS,
                24,
                "2 年以上展覽行銷經驗",
                "Two years in exhibition marketing",
                Force.STATED);
        Asked software = requirement(
                "photoshop",
                RequirementKind.SOFTWARE,
                Measure.HELD,
                1,
                "PhotoShop 或 Illustrator 更佳",
                "Photoshop or Illustrator preferred",
                Force.PREFERRED);
        Asked background = requirement(
                "industry",
                RequirementKind.CONFIRM,
                Measure.HELD,
                1,
                "具產業背景",
                "Background in the industry",
                Force.STATED);
        Asked basic = requirement(
                "mice-certificate",
                RequirementKind.CERTIFICATE,
                Measure.HELD,
                1,
                "會展專業人員初階或進階認證",
                "Basic or advanced MICE certificate",
                Force.BONUS);
        asks.addAll(List.of(toeic, years, software, background, basic));
        TestShown sat = new TestShown(
                toeic.key(),
                "TOEIC-LR",
                new Title("多益聽讀測驗 720", "TOEIC 720"),
                720,
                LocalDate.of(2025, 9, 28),
                13,
                TestShown.COMPARED_ITSELF);
        Experience served = new Experience(years.key(), 18, AS_OF);
        gaps.add(new GapLine(
                new Gap(toeic, 720),
                Tier.MUST,
                List.of(),
                List.of(says("gap/test-score-below", "多益 720 分，未達 800 分", "TOEIC 720, below 800", sat))));
        gaps.add(new GapLine(
                new Gap(years, 18, LocalDate.of(2027, 5, 22)),
                Tier.MUST,
                List.of(),
                List.of(says("gap/experience-short", "展覽行銷經驗 18 個月，應有 24 個月", "18 months of 24", served))));
        gaps.add(new GapLine(
                new Gap(basic, 0),
                Tier.BONUS,
                List.of(),
                List.of(says("gap/certification-missing", "未持有會展專業人員認證", "No MICE certificate held", basic))));
        assess.add(new AssessLine(
                software,
                List.of(),
                List.of(says(
                        "gap/condition-unanswered",
                        "資料未填「software」，無法判斷是否具備",
                        "Field software is not filled in",
                        new Unanswered(software.key(), Unanswered.Field.SOFTWARE)))));
    }

    private static Asked requirement(
            String id, RequirementKind kind, Measure measure, int required, String zh, String en, Force force) {
        String key = "requirement:" + id;
        ClosedBy closedBy = kind == RequirementKind.EXPERIENCE ? ClosedBy.TIME : ClosedBy.TRAINING;
        Requirement requirement = new Requirement(
                key,
                id,
                kind,
                new Title(zh, en),
                force,
                Optional.empty(),
                false,
                closedBy,
                required,
                List.of(),
                "",
                "",
                false,
                zh,
                "");
        return new Asked(key, requirement, measure, required, true, false, List.of(), List.of(), false);
    }

    private static Task task(String duty, String code, String words) {
        return new Task(
                "task:" + STANDARD + "/" + code,
                STANDARD,
                duty,
                code,
                Wording.plain(words),
                4,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Competency competency(String code, String words) {
        Title title = new Title(words.substring(0, words.indexOf('|')), words.substring(words.indexOf('|') + 1));
        return new Competency(
                title.en().toLowerCase().replace(' ', '-'),
                CompetencyKind.valueOf(code.substring(0, 1)),
                title,
                List.of());
    }

    private Plan plan(Person person, List<Step> steps, List<NotCovered> left, List<LeftOut> out) {
        Standard own = standard(STANDARD, "行銷企劃專員", duties);
        Money cost = new Money(
                steps.stream().mapToInt(s -> s.offering().cost().twd()).sum());
        Money unverified = new Money(steps.stream()
                .filter(s -> s.offering().costBasis() != CostBasis.VERIFIED)
                .mapToInt(s -> s.offering().cost().twd())
                .sum());
        Totals totals = new Totals(
                steps.size(), sum(steps, "hours"), sum(steps, "work"), sum(steps, "mentor"), cost, unverified);
        boolean known = !shown.isEmpty();
        Readiness readiness = new Readiness(
                known ? Optional.of(new BigDecimal("0.78")) : Optional.empty(),
                known ? Optional.of(new BigDecimal("0.86")) : Optional.empty(),
                shown.size(),
                shown.size() + assess.size(),
                1,
                5);
        Optional<Standard> target =
                person.target().map(t -> standard(t.id() + "/legacy", t.title().zh(), List.of()));
        return new Plan(
                person,
                Optional.of(own),
                target,
                AS_OF,
                versions(),
                asks,
                shown,
                readiness,
                gaps,
                assess,
                steps,
                left,
                out,
                totals);
    }

    private static int sum(List<Step> steps, String what) {
        return steps.stream()
                .map(Step::offering)
                .mapToInt(o -> what.equals("hours") ? o.hours() : what.equals("work") ? o.workHours() : o.mentorHours())
                .sum();
    }

    private static Standard standard(String id, String name, List<Duty> duties) {
        return new Standard(
                id,
                id.split("/")[0],
                id.split("/")[1],
                "",
                name + "職能基準",
                name,
                4,
                "",
                List.of(),
                List.of(),
                "",
                duties,
                List.of(),
                List.of(),
                List.of());
    }

    private static Versions versions() {
        return new Versions(
                "sha256:" + "0a1b2c3d".repeat(8),
                "sha256:" + "4e5f6a7b".repeat(8),
                "sha256:" + "8c9d0e1f".repeat(8),
                "sha256:" + "12345678".repeat(8),
                "zhiti 0.1.0, drools 10.2.0");
    }

    private static List<Step> sixSteps() {
        return List.of(
                step(
                        1,
                        offering(
                                "market-survey-class",
                                "市場調查與問卷設計實作",
                                "Market research in practice",
                                Form.CLASS,
                                12,
                                0,
                                0,
                                6000,
                                CostBasis.ILLUSTRATIVE),
                        Tier.MUST,
                        new Quarter(2027, 1),
                        Optional.of(LocalDate.of(2027, 1, 15)),
                        "competency:market-research",
                        "市場調查",
                        2,
                        3),
                step(
                        2,
                        offering(
                                "market-report-assignment",
                                "獨立完成一份目標市場與買主需求分析報告，並於部門會議簡報",
                                "Write a market report of one's own",
                                Form.ASSIGNMENT,
                                0,
                                40,
                                4,
                                0,
                                CostBasis.VERIFIED),
                        Tier.MUST,
                        new Quarter(2027, 2),
                        Optional.empty(),
                        "competency:market-research",
                        "市場調查",
                        3,
                        4),
                step(
                        3,
                        offering(
                                "digital-marketing-online",
                                "數位行銷投放與成效判讀",
                                "Digital marketing",
                                Form.ONLINE,
                                6,
                                0,
                                0,
                                1200,
                                CostBasis.ILLUSTRATIVE),
                        Tier.MUST,
                        new Quarter(2027, 2),
                        Optional.empty(),
                        "competency:digital-marketing",
                        "數位行銷",
                        2,
                        3),
                step(
                        4,
                        offering(
                                "press-mentoring",
                                "資深同仁帶領：記者會籌辦與媒體邀訪",
                                "Mentoring: holding a press conference",
                                Form.MENTORING,
                                4,
                                0,
                                8,
                                0,
                                CostBasis.ESTIMATE),
                        Tier.SHOULD,
                        new Quarter(2027, 3),
                        Optional.empty(),
                        "task:" + STANDARD + "/T3.2",
                        "T3.2 舉辦記者會與買主邀請說明會",
                        2,
                        4),
                step(
                        5,
                        offering(
                                "toeic-class",
                                "多益聽讀衝刺班",
                                "TOEIC preparation",
                                Form.CLASS,
                                30,
                                0,
                                0,
                                12000,
                                CostBasis.ILLUSTRATIVE),
                        Tier.MUST,
                        new Quarter(2027, 3),
                        Optional.of(LocalDate.of(2027, 6, 30)),
                        "requirement:toeic-800",
                        "多益 800 分以上",
                        720,
                        800),
                step(
                        6,
                        offering(
                                "toeic-lr",
                                "多益聽力與閱讀測驗（TOEIC）",
                                "TOEIC Listening and Reading",
                                Form.TEST,
                                3,
                                0,
                                0,
                                1900,
                                CostBasis.VERIFIED),
                        Tier.MUST,
                        new Quarter(2027, 4),
                        Optional.of(LocalDate.of(2027, 9, 8)),
                        "requirement:toeic-800",
                        "多益 800 分以上",
                        720,
                        800));
    }

    private static Step step(
            int order,
            Offering offering,
            Tier tier,
            Quarter quarter,
            Optional<LocalDate> registerBy,
            String gap,
            String zh,
            int from,
            int to) {
        Step.Lifted lifted = new Step.Lifted(
                gap,
                gap.startsWith("requirement") ? "test" : gap.substring(0, gap.indexOf(':')),
                gap.substring(gap.indexOf(':') + 1),
                Title.same(zh),
                from,
                to);
        List<Reason> because = List.of(
                says(
                        "fit/lifts-part-way",
                        "可將「" + zh + "」由 " + from + " 提升至 " + to,
                        "Lifts " + zh + " from " + from + " to " + to,
                        lifted),
                says("weight/learns-on-the-job", "於工作中學習，成果可直接用於下一檔展覽", "Learned on the job", offering));
        return new Step(
                order,
                offering,
                tier,
                quarter,
                quarter,
                Optional.empty(),
                registerBy,
                List.of(lifted),
                to == 4 || to == 800 && order == 6 ? List.of(gap) : List.of(),
                order == 5 ? List.of("toeic-lr") : List.of(),
                false,
                false,
                Money.ZERO,
                Optional.empty(),
                Optional.empty(),
                because);
    }

    private static Offering offering(
            String id, String zh, String en, Form form, int hours, int work, int mentor, int cost, CostBasis basis) {
        Title proof = form == Form.TEST
                ? new Title("成績單達 800 分", "A result of 800 or more")
                : form == Form.ASSIGNMENT
                        ? new Title("產出 O1.1.1 產業趨勢分析報告，經主管審查", "O1.1.1 reviewed by the manager")
                        : new Title("課後由主管重新評核", "Rated again by the manager");
        Draft draft = new Draft(id)
                .named(zh, en)
                .form(form)
                .hours(hours)
                .work(work, mentor)
                .cost(cost)
                .costBasis(basis)
                .proof(proof);
        if (form == Form.ASSIGNMENT) {
            draft.yields(STANDARD + "/O1.1.1");
        }
        if (form == Form.TEST || form == Form.CERTIFICATION) {
            draft.recognised();
        }
        if (basis != CostBasis.ILLUSTRATIVE) {
            draft.provenance(new Provenance("https://example.org/", Optional.of(AS_OF), false));
        }
        return draft.offering();
    }

    private static List<NotCovered> left(List<GapLine> gaps) {
        List<NotCovered> left = new ArrayList<>();
        for (GapLine line : gaps) {
            Gap gap = line.gap();
            boolean time = gap.metOn().isPresent();
            boolean next = line.tier() == Tier.SHOULD;
            if (time || next) {
                left.add(new NotCovered(
                        gap,
                        gap.shown(),
                        gap.required(),
                        time ? NotCovered.Kind.TIME : NotCovered.Kind.NEXT_PERIOD,
                        gap.metOn(),
                        time ? Optional.empty() : Optional.of(new Quarter(2028, 1)),
                        List.of(says(
                                time ? "plan/only-time" : "plan/next-period",
                                time ? "年資僅能隨時間累積" : "本期學習時數已達 60 小時上限",
                                time ? "Only time closes it" : "The year's 60 hours are full",
                                gap))));
            }
        }
        return left.isEmpty()
                ? List.of(new NotCovered(
                        gaps.get(0).gap(), 3, 4, NotCovered.Kind.LIMIT, Optional.empty(), Optional.empty(), List.of()))
                : left;
    }

    private static List<LeftOut> leftOut() {
        Offering cmp = offering(
                "cmp-exam",
                "會議管理師（CMP）",
                "Certified Meeting Professional",
                Form.CERTIFICATION,
                60,
                0,
                0,
                25000,
                CostBasis.VERIFIED);
        Offering basic = offering(
                "mice-basic-exam",
                "初階會議展覽專業人員認證",
                "Basic MICE certification",
                Form.CERTIFICATION,
                30,
                0,
                0,
                1600,
                CostBasis.VERIFIED);
        Offering beaten =
                offering("press-class", "新聞稿寫作", "Press releases", Form.CLASS, 6, 0, 0, 4800, CostBasis.ILLUSTRATIVE);
        return List.of(
                new LeftOut(
                        cmp,
                        "尚不可",
                        "issuer",
                        Optional.of(LocalDate.of(2028, 5, 1)),
                        List.of(says(
                                "bar/experience-too-short",
                                "會議產業全職經驗應滿 36 個月，目前 18 個月",
                                "36 months of experience, has 18",
                                cmp))),
                new LeftOut(
                        basic,
                        "無需",
                        "issuer",
                        Optional.empty(),
                        List.of(says(
                                "bar/already-certified", "已持有「初階會議展覽專業人員認證」，效期至 2029-10-23", "Already held", basic))),
                new LeftOut(
                        beaten,
                        "本期未選入",
                        "house",
                        Optional.empty(),
                        List.of(says("plan/beaten-by", "「記者會籌辦與媒體邀訪」於同一缺口效益較高", "Another step does more", beaten))));
    }

    private static Reason says(String rule, String zh, String en, Object fact) {
        PolicyNumber months = new PolicyNumber(
                "evidence.manager.months",
                new Title("主管評核有效月數", "Months a manager's rating counts"),
                new BigDecimal("24"),
                "months",
                LocalDate.of(2026, 1, 1),
                "house");
        return new Reason(rule, new RuleCard(rule, zh, en, "house", "", ""), Map.of(), List.of(fact), List.of(months));
    }
}
