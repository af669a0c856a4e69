package zhiti.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import zhiti.offering.Catalog;
import zhiti.standard.Mandate;
import zhiti.standard.Obligation;
import zhiti.standard.Provenance;
import zhiti.standard.Role;
import zhiti.standard.Standards;
import zhiti.standard.Title;

/** The form of what the law or the company asks of some of its people. */
final class ObligationForm {
    static final Reading<Integer> HEADS = Readings.whole(1, 1_000_000);

    private static final Choices<Mandate> FORCE = Choices.of("效力", "force", Mandate.class);
    /** What is asked again only after more than ten years is a slip of the pen. */
    private static final Reading<Integer> EVERY = Readings.whole(1, 120);
    /** One of one is everybody, and written by leaving it out. */
    private static final Reading<Integer> ONE_IN = Readings.whole(2, 1_000_000);

    private static final Title OFFERING =
            new Title("是學習方案，不是證照：請寫在 trainings", "is an offering and no certificate: list it under 'trainings'");
    private static final Title TEST =
            new Title("是測驗，不是證照：公司要求只能指定證照或方案", "is a test: only certificates and offerings can be asked for");
    private static final Title CREDENTIAL =
            new Title("是證照或測驗，不是學習方案：證照請寫在 anyOf", "is a credential and no offering: list a certificate under 'anyOf'");

    private final Choices<Role> roles;
    private final Reading<String> certificate;
    private final Reading<String> training;
    private final boolean counted;
    private final Unique ids;

    /** @param counted whether the company says how many people it has */
    ObligationForm(Standards standards, Catalog catalog, boolean counted, Findings findings) {
        this.roles = Choices.of("職務", "role", standards.roles());
        Map<String, Title> noCertificate = new HashMap<>(each(catalog.named().keySet(), OFFERING));
        noCertificate.putAll(each(
                CredentialsReader.choices(catalog.credentials(), true).byName().keySet(), TEST));
        this.certificate = id(CredentialsReader.choices(catalog.credentials(), false), noCertificate);
        Reading<String> offered = id(
                Choices.of("學習方案", "offering", catalog.named()),
                each(catalog.credentials().keySet(), CREDENTIAL));
        this.training = (node, found) -> offered.read(node, found).filter(id -> isShown(id, catalog, node, found));
        this.counted = counted;
        this.ids = new Unique("公司要求", "requirement", findings);
    }

    private static Map<String, Title> each(Set<String> ids, Title title) {
        return ids.stream().collect(Collectors.toMap(id -> id, id -> title));
    }

    /** An id of one sort; whoever writes one of another sort is told what that is. */
    private static Reading<String> id(Choices<?> right, Map<String, Title> others) {
        return (node, findings) -> Readings.CODE.read(node, findings).filter(id -> {
            boolean known = right.byName().containsKey(id);
            if (!known && others.containsKey(id)) {
                Title other = others.get(id);
                findings.problem(node.place(), new Title("'" + id + "' " + other.zh(), "'" + id + "' " + other.en()));
            } else if (!known) {
                findings.problem(right.unknown(id, node.place()));
            }
            return known;
        });
    }

    private static boolean isShown(String id, Catalog catalog, Node node, Findings findings) {
        boolean shown = catalog.offering(id).isPresent();
        if (!shown) {
            CatalogNames.leansOnHidden(id, node.place(), findings);
        }
        return shown;
    }

    Obligation read(Fields fields) {
        String id = ids.add(fields.code("id"), fields.place("id"));
        Mandate mandate = fields.get("force", FORCE, Mandate.COMPANY);
        checkWhat(fields);
        return new Obligation(
                Obligation.key(id),
                id,
                fields.title(),
                mandate,
                fields.map("who", this::who).orElse(Obligation.Who.EVERYBODY),
                fields.list("anyOf", certificate),
                fields.list("trainings", training),
                fields.or("everyMonths", EVERY, 0),
                provenance(fields, mandate));
    }

    private static void checkWhat(Fields fields) {
        boolean certificates = isListed(fields, "anyOf");
        if (certificates == isListed(fields, "trainings")) {
            fields.findings()
                    .problem(
                            fields.place(),
                            new Title(
                                    certificates ? "anyOf 與 trainings 只能擇一" : "anyOf 與 trainings 至少要寫一種",
                                    certificates
                                            ? "either anyOf or trainings, not both"
                                            : "either anyOf or trainings is needed"),
                            new Title(
                                    "持有證照即可寫 anyOf，參加訓練即可寫 trainings",
                                    "anyOf lists certificates to hold, trainings lists offerings to have been through"));
        }
    }

    private static boolean isListed(Fields fields, String name) {
        return fields.node(name)
                .filter(node ->
                        !(node instanceof Node.ListNode list && list.items().isEmpty()))
                .isPresent();
    }

    private Obligation.Who who(Fields fields) {
        return new Obligation.Who(
                fields.list("roles", roles.then(Role::id)),
                fields.list("departments", Readings.TEXT),
                fields.list("appointed", Readings.CODE),
                heads(fields, "fromHeads", HEADS),
                heads(fields, "oneIn", ONE_IN));
    }

    private int heads(Fields fields, String name, Reading<Integer> reading) {
        if (!counted && fields.node(name).isPresent()) {
            fields.findings()
                    .problem(
                            fields.place(name),
                            new Title(
                                    "'" + name + "' 要數人數，house.yaml 沒有寫 heads",
                                    "'" + name + "' counts people, and house.yaml has no 'heads'"),
                            new Title(
                                    "在 house.yaml 最上層寫 heads: 48 之類的人數",
                                    "write heads: 48 or the like at the top of house.yaml"));
        }
        return fields.or(name, reading, 0);
    }

    /** Law changes, so the day on which it was read is part of the source. */
    private static Provenance provenance(Fields fields, Mandate mandate) {
        Provenance provenance = Forms.provenance(fields);
        if (mandate == Mandate.LAW && !provenance.illustrative()) {
            fields.get("readOn", Readings.DATE, LocalDate.EPOCH);
        }
        return provenance;
    }
}
