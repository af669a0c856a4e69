package zhiti.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.offering.Catalog;
import zhiti.offering.Lift;
import zhiti.offering.Meets;
import zhiti.offering.Offering;
import zhiti.person.Away;
import zhiti.person.Certificate;
import zhiti.person.Commitment;
import zhiti.person.Completed;
import zhiti.person.Employee;
import zhiti.person.Fluency;
import zhiti.person.LanguageUse;
import zhiti.person.Post;
import zhiti.standard.Money;
import zhiti.standard.Standards;
import zhiti.standard.Title;

/** Reads one employee of a people file. */
final class EmployeeReader {
    private static final int DEAREST = 10_000_000;

    private final Catalog catalog;
    private final KnownNames known;
    private final PostReader posts;
    private final BackgroundReader backgrounds;
    private final TestReader tests;
    private final RatingReader ratings;

    /** Of people's files: what their history names and no catalog has any more is kept, and said. */
    static EmployeeReader ofFiles(Standards standards, Catalog catalog) {
        return new EmployeeReader(standards, catalog, true);
    }

    /** Of what is supposed: only what can be named today can be supposed. */
    static EmployeeReader ofSuppositions(Standards standards, Catalog catalog) {
        return new EmployeeReader(standards, catalog, false);
    }

    private EmployeeReader(Standards standards, Catalog catalog, boolean keeping) {
        this.catalog = catalog;
        this.known = new KnownNames(standards, catalog, keeping);
        this.posts = new PostReader(known);
        this.backgrounds = new BackgroundReader(known);
        this.tests = new TestReader(known, catalog);
        this.ratings = new RatingReader(standards, known);
    }

    Employee read(Fields fields) {
        String id = fields.code("id");
        String name = fields.text("name");
        Post post = posts.read(fields);
        return new Employee(
                id,
                name,
                fields.or("department", Readings.TEXT, ""),
                post,
                backgrounds.read(fields),
                fields.node("tests").isPresent() ? Optional.of(tests.read(fields)) : Optional.empty(),
                fields.node("languages").isPresent()
                        ? Optional.of(fields.each("languages", this::language))
                        : Optional.empty(),
                fields.has("certifications")
                        ? Optional.of(fields.each("certifications", this::certificate))
                        : Optional.empty(),
                fields.each("completed", this::completed),
                fields.each("commitments", this::commitment),
                fields.each("away", EmployeeReader::away),
                groups(fields),
                ratings.read(fields, post));
    }

    private LanguageUse language(Fields fields) {
        return new LanguageUse(
                fields.get("language", known.tongues, "?"),
                fields.get("skill", known.skills, "?"),
                fields.get("level", known.fluencies, Fluency.NONE),
                fields.get("by", known.sources, zhiti.person.Source.SELF),
                fields.get("on", Readings.DATE, java.time.LocalDate.MIN));
    }

    private Certificate certificate(Fields fields) {
        Certificate certificate = new Certificate(
                fields.get("id", known.pastCertificates, "?"),
                fields.get("on", Readings.DATE, java.time.LocalDate.MIN),
                fields.find("expires", Readings.DATE));
        if (certificate.expires().filter(e -> e.isBefore(certificate.on())).isPresent()) {
            fields.findings()
                    .problem(fields.place("expires"), new Title("到期日早於取得日", "it expires before it was granted"));
        }
        return certificate;
    }

    private Completed completed(Fields fields) {
        String offering = fields.get("offering", known.pastOfferings, "?");
        java.time.LocalDate on = fields.get("on", Readings.DATE, java.time.LocalDate.MIN);
        Completed.Result result = fields.get("result", known.results, Completed.Result.ATTENDED);
        Title title = Optional.ofNullable(catalog.named().get(offering))
                .map(Offering::title)
                .orElse(Title.same(offering));
        return new Completed(offering, title, on, result, touches(offering));
    }

    private List<String> touches(String offering) {
        return Stream.concat(
                        catalog.lifts(offering).stream().map(Lift::key),
                        catalog.meets(offering).stream().map(Meets::key))
                .distinct()
                .toList();
    }

    private Commitment commitment(Fields fields) {
        return new Commitment(
                fields.get("offering", known.pastOfferings, "?"),
                fields.get("status", known.statuses, Commitment.Status.BOOKED),
                fields.find("on", Readings.DATE),
                fields.find("paid", Readings.whole(0, DEAREST).then(Money::new)),
                fields.find("expires", Readings.DATE),
                fields.or("why", Readings.TEXT, ""));
    }

    private static Away away(Fields fields) {
        java.time.LocalDate from = fields.get("from", Readings.DATE, java.time.LocalDate.MIN);
        Optional<java.time.LocalDate> to = fields.find("to", Readings.DATE);
        if (to.filter(last -> last.isBefore(from)).isPresent()) {
            fields.findings().problem(fields.place("to"), Spells.BACKWARDS);
            return new Away(from, Optional.empty());
        }
        return new Away(from, to);
    }

    /** Any name may stand here: which groups there are is the company's business. */
    private static Map<String, String> groups(Fields fields) {
        Map<String, String> groups = new LinkedHashMap<>();
        fields.node("groups").ifPresent(node -> {
            if (node instanceof Node.MapNode map) {
                map.fields()
                        .forEach(f -> Readings.TEXT
                                .read(f.value(), fields.findings())
                                .ifPresent(text -> groups.put(f.name(), text)));
            } else {
                Fields.of(node, fields.findings());
            }
        });
        return groups;
    }
}
