package zhiti.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zhiti.offering.Availability;
import zhiti.offering.CostBasis;
import zhiti.offering.Form;
import zhiti.offering.Need;
import zhiti.offering.Offering;
import zhiti.offering.Particulars;
import zhiti.offering.Session;
import zhiti.offering.TrainingKind;
import zhiti.standard.ForeignFee;
import zhiti.standard.Money;
import zhiti.standard.Policy;
import zhiti.standard.Provenance;
import zhiti.standard.Role;
import zhiti.standard.Show;
import zhiti.standard.Title;

/** The form of one offering. */
final class OfferingForm {
    private static final Choices<Form> FORM = Choices.of("形式", "form", List.of(Form.values()), Form::id);
    private static final Choices<Show.Stage> STAGE = Choices.of("展期階段", "stage of a show", Show.Stage.class);
    /** What the law asks is not the offering's to say. */
    private static final Choices<TrainingKind> KIND = Choices.of(
            "類別",
            "category",
            List.of(TrainingKind.PROFESSIONAL, TrainingKind.MANAGEMENT),
            kind -> kind.title().en());

    private static final Reading<Integer> HOURS = Readings.whole(0, 2000);
    private static final BigDecimal MOST = new BigDecimal("10000000");
    private static final Reading<Integer> TWD = Readings.whole(0, MOST.intValueExact());

    private final CatalogNames names;
    private final Policy policy;
    private final NeedForm needs;

    OfferingForm(CatalogNames names, Policy policy) {
        this.names = names;
        this.policy = policy;
        this.needs = new NeedForm(names);
    }

    Offering read(String id, Title title, Particulars particulars, Fields fields) {
        Provenance provenance = Forms.provenance(fields);
        return new Offering(
                id,
                title,
                fields.get("form", FORM, Form.CLASS),
                fields.text("theme"),
                fields.text("provider"),
                fields.list("roles", names.roles.then(Role::id)),
                fields.list("tracks", Forms.TRACK),
                fields.or("language", Forms.words("語言", "language", "zh", "en"), "zh"),
                fields.flag("managersOnly"),
                fields.get("hours", HOURS, 0),
                fields.or("workHours", HOURS, 0),
                fields.or("mentorHours", HOURS, 0),
                cost(fields, particulars),
                basis(provenance, particulars),
                fields.find("yields", names.outputs),
                fields.map("proof", Fields::title).orElseGet(() -> missingProof(fields)),
                fields.map("needs", needs::read).orElse(Need.NOTHING),
                fields.list("exempt", Readings.CODE),
                availability(fields),
                fields.each("sessions", OfferingForm::session),
                fields.find("show", STAGE),
                fields.find("repeatAfterMonths", Forms.MONTHS),
                fields.flag("renewal"),
                fields.flag("recognised"),
                provenance);
    }

    private static Title missingProof(Fields fields) {
        return Title.same(fields.text("proof"));
    }

    /** What is only printed; to be read once for each offering. */
    Particulars particulars(Fields fields) {
        return new Particulars(
                fields.map("fee", this::fee),
                fields.list("estimate", Forms.words("估計欄位", "estimate", "hours", "cost")),
                fields.find("minHeads", Readings.whole(1, 1000)),
                fields.map("note", Fields::title),
                fields.map("subsidy", Fields::title),
                fields.or("category", KIND, TrainingKind.PROFESSIONAL));
    }

    private Particulars.Fee fee(Fields fields) {
        return new Particulars.Fee(
                fields.get("amount", Readings.decimal(BigDecimal.ZERO, MOST), BigDecimal.ZERO),
                fields.get("currency", names.currencies, Fields.STAND_IN));
    }

    private Money cost(Fields fields, Particulars particulars) {
        Optional<Particulars.Fee> fee = particulars.fee();
        if (fee.isPresent() && fields.has("cost")) {
            fields.findings()
                    .problem(
                            fields.place("cost"),
                            new Title("cost 與 fee 只能擇一", "either cost or fee, not both"),
                            new Title("外幣費用寫 fee，新台幣寫 cost", "fee is for foreign currency, cost for TWD"));
        }
        return fee.map(this::converted).orElseGet(() -> new Money(fields.get("cost", TWD, 0)));
    }

    private Money converted(Particulars.Fee fee) {
        if (fee.currency().equals(Fields.STAND_IN)) {
            return Money.ZERO;
        }
        return new ForeignFee(fee.amount(), fee.currency()).at(policy);
    }

    private static CostBasis basis(Provenance provenance, Particulars particulars) {
        if (provenance.illustrative()) {
            return CostBasis.ILLUSTRATIVE;
        }
        return particulars.estimates().contains("cost") ? CostBasis.ESTIMATE : CostBasis.VERIFIED;
    }

    private static Availability availability(Fields fields) {
        boolean withdrawn = fields.flag("withdrawn");
        return fields.map(
                        "offered",
                        f -> new Availability(withdrawn, f.find("opens", Readings.DATE), f.find("ends", Readings.DATE)))
                .orElse(new Availability(withdrawn, Optional.empty(), Optional.empty()));
    }

    private static Session session(Fields fields) {
        LocalDate on = fields.get("on", Readings.DATE, LocalDate.EPOCH);
        LocalDate registerBy = fields.or("registerBy", Readings.DATE, on);
        if (registerBy.isAfter(on)) {
            fields.findings()
                    .problem(
                            fields.place("registerBy"),
                            new Title(
                                    "報名截止 " + registerBy + " 晚於開課日 " + on,
                                    "registration ends on " + registerBy + ", after the first day " + on));
        }
        return new Session(on, fields.get("seats", Readings.whole(0, 10_000), 0), registerBy, fields.flag("withdrawn"));
    }
}
