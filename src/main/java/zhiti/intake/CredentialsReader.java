package zhiti.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.standard.Credential;
import zhiti.standard.ForeignFee;
import zhiti.standard.Policy;
import zhiti.standard.Title;

/** Reads {@code credentials.yaml}: certificates and tests, by id. */
final class CredentialsReader {
    static final String FILE = "credentials.yaml";

    private static final Reading<Integer> SCORE = Readings.whole(0, 100_000);
    private static final BigDecimal MOST = new BigDecimal("10000000");
    private static final Choices<String> CEFR = Forms.words("CEFR 等級", "CEFR band", "A1", "A2", "B1", "B2", "C1", "C2");

    private CredentialsReader() {}

    static Map<String, Credential> read(Folder catalog, Findings findings) {
        Map<String, Credential> byId = new LinkedHashMap<>();
        Optional<Fields> file = catalog.fields(FILE, findings);
        file.ifPresent(f -> {
            Unique unique = new Unique("證照", "credential", findings);
            for (Credential credential : f.each("credentials", c -> credential(c, unique))) {
                byId.putIfAbsent(credential.id(), credential);
            }
        });
        return byId;
    }

    /**
     * The same with those of a company's own folder, which brings new ones and replaces others of the same kind.
     *
     * @param own where each of the company's own is written, by id; filled here
     */
    static Map<String, Credential> read(
            Folder catalog, Optional<Folder> house, Map<String, Place> own, Findings findings) {
        Map<String, Credential> below = read(catalog, findings);
        Map<String, Credential> byId = new LinkedHashMap<>(below);
        Unique unique = new Unique("證照", "credential", findings);
        house.flatMap(folder -> folder.fieldsIfThere(FILE, findings))
                .ifPresent(file -> file.each("credentials", fields -> {
                    Credential credential = credential(fields, unique);
                    checkKind(credential, Optional.ofNullable(below.get(credential.id())), fields);
                    own.putIfAbsent(credential.id(), fields.place("id"));
                    return byId.put(credential.id(), credential);
                }));
        return byId;
    }

    /** The standards ask for some of them by name, as what they are. */
    private static void checkKind(Credential own, Optional<Credential> below, Fields fields) {
        if (below.filter(replaced -> replaced.test() != own.test()).isPresent()) {
            fields.findings()
                    .problem(
                            fields.place("kind"),
                            new Title(
                                    "'" + own.id() + "' 原為" + (own.test() ? "證照，不能改為測驗" : "測驗，不能改為證照"),
                                    "'" + own.id() + "' is a "
                                            + (own.test()
                                                    ? "certificate and can't become a test"
                                                    : "test and can't become a certificate")));
        }
    }

    private static Credential credential(Fields fields, Unique unique) {
        String id = unique.add(fields.code("id"), fields.place("id"));
        boolean test = fields.get("kind", Forms.words("類別", "kind", "certificate", "test"), "certificate")
                .equals("test");
        // Words for a reader of the file; nothing is computed from them.
        fields.map("note", Fields::title);
        return new Credential(
                id,
                fields.title(),
                test,
                fields.text("issuer"),
                fields.find("validMonths", Forms.MONTHS),
                fields.flag("neverExpires"),
                fields.or("renewalMonths", Readings.whole(0, 600), 0),
                fields.or("graceDays", Readings.whole(0, 3660), 0),
                fields.map("lateFee", CredentialsReader::fee),
                fields.map("scale", CredentialsReader::scale),
                fields.each("bands", CredentialsReader::band),
                Forms.provenance(fields));
    }

    private static ForeignFee fee(Fields fields) {
        return new ForeignFee(
                fields.get("amount", Readings.decimal(BigDecimal.ZERO, MOST), BigDecimal.ZERO),
                fields.code("currency"));
    }

    /** That a late fee is in a currency for which no rate is known. */
    static void checkFees(
            Map<String, Credential> all, Policy policy, Map<String, Place> own, Place below, Findings findings) {
        all.values().stream()
                .filter(credential ->
                        credential.lateFee().filter(fee -> !fee.isKnown(policy)).isPresent())
                .forEach(credential -> {
                    String currency = credential.lateFee().orElseThrow().currency();
                    findings.problem(
                            own.getOrDefault(credential.id(), below),
                            new Title(
                                    "'" + credential.id() + "' 的 lateFee 以 " + currency + " 計，policy.yaml 沒有它的匯率",
                                    "the lateFee of '" + credential.id() + "' is in " + currency
                                            + ", and policy.yaml has no rate for it"),
                            new Title(
                                    "加上 fx." + currency + "，或以 TWD 寫", "add fx." + currency + ", or write it in TWD"));
                });
    }

    private static Credential.Scale scale(Fields fields) {
        return new Credential.Scale(
                fields.get("lowest", SCORE, 0), fields.get("highest", SCORE, 0), fields.or("step", SCORE, 1));
    }

    private static Credential.Band band(Fields fields) {
        return new Credential.Band(
                fields.get("cefr", CEFR, "A1"),
                fields.or("score", SCORE, 0),
                fields.or("level", Readings.TEXT, ""),
                fields.or("stage", Readings.TEXT, ""),
                fields.text("source"));
    }

    /** Ids by kind: a certificate is never named where a test is asked for. */
    static Choices<Credential> choices(Map<String, Credential> all, boolean test) {
        List<Credential> some = new ArrayList<>(all.values());
        some.removeIf(c -> c.test() != test);
        return test
                ? Choices.of("測驗", "test", some, Credential::id)
                : Choices.of("證照", "certificate", some, Credential::id);
    }
}
