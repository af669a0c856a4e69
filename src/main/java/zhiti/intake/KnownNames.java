package zhiti.intake;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import zhiti.offering.Catalog;
import zhiti.offering.Offering;
import zhiti.person.Commitment;
import zhiti.person.Completed;
import zhiti.person.Fluency;
import zhiti.person.Grade;
import zhiti.person.Source;
import zhiti.standard.Competency;
import zhiti.standard.CompetencyKind;
import zhiti.standard.Credential;
import zhiti.standard.Degree;
import zhiti.standard.Role;
import zhiti.standard.Standard;
import zhiti.standard.Standards;
import zhiti.standard.Title;
import zhiti.standard.Track;

/** The names that a people file may use, from what has been laid down and what is offered. */
final class KnownNames {
    /** Languages by the names that requirements use, and others that people list. */
    private static final List<String> TONGUES = List.of(
            "mandarin",
            "taiwanese",
            "hakka",
            "english",
            "japanese",
            "korean",
            "german",
            "french",
            "spanish",
            "portuguese",
            "italian",
            "russian",
            "arabic",
            "vietnamese",
            "thai",
            "indonesian",
            "malay");

    private static final Map<String, String> TONGUE_NAMES = inOrder(
            "國語",
            "mandarin",
            "華語",
            "mandarin",
            "中文",
            "mandarin",
            "台語",
            "taiwanese",
            "臺語",
            "taiwanese",
            "閩南語",
            "taiwanese",
            "客語",
            "hakka",
            "客家話",
            "hakka",
            "英語",
            "english",
            "英文",
            "english",
            "日語",
            "japanese",
            "日文",
            "japanese",
            "韓語",
            "korean",
            "韓文",
            "korean",
            "德語",
            "german",
            "德文",
            "german",
            "法語",
            "french",
            "法文",
            "french",
            "西班牙語",
            "spanish",
            "西班牙文",
            "spanish",
            "葡萄牙語",
            "portuguese",
            "葡萄牙文",
            "portuguese",
            "義大利語",
            "italian",
            "義大利文",
            "italian",
            "俄語",
            "russian",
            "俄文",
            "russian",
            "阿拉伯語",
            "arabic",
            "阿拉伯文",
            "arabic",
            "越南語",
            "vietnamese",
            "越語",
            "vietnamese",
            "泰語",
            "thai",
            "印尼語",
            "indonesian",
            "馬來語",
            "malay");

    private static final Map<String, String> SKILLS = inOrder(
            "spoken",
            "spoken",
            "written",
            "written",
            "proposal",
            "proposal",
            "presentation",
            "presentation",
            "口語",
            "spoken",
            "書寫",
            "written",
            "提案",
            "proposal",
            "簡報",
            "presentation");

    /** What lists the offerings. */
    private static final Title OFFERINGS = new Title("以 zhiti catalog list 列出", "zhiti catalog list lists them");

    final Choices<Role> roles;
    final Choices<Track> tracks;
    final Choices<Standard> standards;
    final Choices<Competency> competencies;
    final Choices<Credential> tests;
    /** Tests, certificates and offerings by id, as a person's history names them. */
    final Reading<String> pastTests;

    final Reading<String> pastCertificates;
    final Reading<String> pastOfferings;
    final Choices<String> fields;
    final Choices<Degree> degrees;
    final Choices<String> tongues = Choices.of("語言", "language", TONGUES, t -> t)
            .alsoCalled(TONGUE_NAMES)
            .otherwise(Choices.listed(TONGUES));
    final Choices<String> skills = Choices.of("語言能力項目", "language skill", SKILLS);
    final Choices<Fluency> fluencies = Choices.of("語言程度", "fluency", Fluency.class);
    final Choices<Grade.Word> words;
    final Choices<Source> sources;
    final Choices<Completed.Result> results = Choices.of("結果", "result", Completed.Result.class);
    final Choices<Commitment.Status> statuses = Choices.of("狀態", "status", Commitment.Status.class);
    /** Software by its name in lower case, spelled as the requirements spell it. */
    final Map<String, String> software = new LinkedHashMap<>();

    /** @param keeping whether what is known no more is kept in a person's history, or is a fault as any other name is */
    KnownNames(Standards standards, Catalog catalog, boolean keeping) {
        roles = Choices.of("職務", "role", standards.roles())
                .otherwise(Choices.listed(standards.roles().keySet()));
        tracks = Choices.of("軌別", "track", tracks());
        this.standards = Choices.of("職能基準", "standard", standards.documents()).alsoCalled(titles(standards));
        competencies = Choices.of("職能", "competency", standards.competencies())
                .alsoCalled(rated(standards))
                .otherwise(new Title(
                        "寫代碼（如 K29），或以 zhiti standards show ID --format json 查識別碼",
                        "write a code (like K29), or find its id with zhiti standards show ID --format json"));
        tests = Choices.of("測驗", "test", credentials(catalog, true), Credential::id);
        List<Credential> granted = credentials(catalog, false);
        Choices<Credential> certificates = Choices.of("證照", "certificate", granted, Credential::id)
                .otherwise(Choices.listed(granted.stream().map(Credential::id).toList()));
        Choices<Offering> offerings =
                Choices.of("學習方案", "offering", catalog.named()).otherwise(OFFERINGS);
        pastTests = past(tests, Credential::id, certificates.byName().keySet(), keeping);
        pastCertificates = past(certificates, Credential::id, tests.byName().keySet(), keeping);
        pastOfferings = past(offerings, Offering::id, Set.of(), keeping);
        fields = Choices.of("經歷領域", "field of experience", WantedNames.experience(standards, catalog), f -> f);
        degrees = Choices.of("學歷", "education", degrees())
                .alsoCalled(Map.of(
                        "學士",
                        "bachelor",
                        "大學",
                        "bachelor",
                        "副學士",
                        "associate",
                        "專科",
                        "associate",
                        "高中",
                        "high-school",
                        "高職",
                        "high-school",
                        "研究所",
                        "master"));
        words = Choices.of("任務評語", "word for a task", Grade.Word.class);
        sources = Choices.of("評核來源", "source", sources())
                .alsoCalled(Map.of("主管", "manager", "本人", "self", "工作產出", "work", "測驗成績", "test"));
        WantedNames.software(standards).forEach(s -> software.put(s.toLowerCase(Locale.ROOT), s));
    }

    private static <T> Reading<String> past(
            Choices<T> known, Function<T, String> id, Set<String> elsewhere, boolean keeping) {
        return keeping ? new HistoricName<>(known, id, elsewhere) : known.then(id);
    }

    private static List<Credential> credentials(Catalog catalog, boolean test) {
        return catalog.credentials().values().stream()
                .filter(c -> c.test() == test)
                .toList();
    }

    /** Documents by the titles that they print. */
    private static Map<String, String> titles(Standards standards) {
        Map<String, String> ids = new LinkedHashMap<>();
        standards.documents().values().forEach(document -> ids.putIfAbsent(document.title(), document.id()));
        return ids;
    }

    /** Where an attitude has the name of a knowledge or skill, the one that can be rated is meant. */
    private static Map<String, String> rated(Standards standards) {
        Map<String, String> ids = new LinkedHashMap<>();
        List<Competency> rated = standards.competencies().values().stream()
                .filter(competency -> competency.kind() != CompetencyKind.A)
                .toList();
        Set<String> twice = new HashSet<>();
        rated.forEach(competency -> {
            String name = competency.title().zh();
            if (ids.putIfAbsent(name, competency.id()) != null) {
                twice.add(name);
            }
        });
        ids.keySet().removeAll(twice);
        return ids;
    }

    private static Map<String, Track> tracks() {
        Map<String, Track> tracks = new LinkedHashMap<>();
        tracks.put("B2B", Track.B2B);
        tracks.put("B2C", Track.B2C);
        tracks.put("both", Track.BOTH);
        tracks.put(Track.BOTH.title().zh(), Track.BOTH);
        return tracks;
    }

    private static Map<String, Degree> degrees() {
        Map<String, Degree> degrees = new LinkedHashMap<>();
        List.of(Degree.values()).forEach(d -> degrees.put(d.id(), d));
        List.of(Degree.values()).forEach(d -> degrees.putIfAbsent(d.title().zh(), d));
        return degrees;
    }

    /** What was inferred is nobody's to write. */
    private static Map<String, Source> sources() {
        List<Source> written = List.of(Source.TEST, Source.WORK, Source.MANAGER, Source.SELF);
        Map<String, Source> sources = new LinkedHashMap<>();
        written.forEach(s -> sources.put(s.id(), s));
        written.forEach(s -> sources.putIfAbsent(s.title().zh(), s));
        return sources;
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
