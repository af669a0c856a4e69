package zhiti.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.intake.Fields;
import zhiti.intake.Findings;
import zhiti.intake.Folder;
import zhiti.intake.Node;
import zhiti.intake.Place;
import zhiti.intake.Read;
import zhiti.intake.Readings;
import zhiti.intake.Source;
import zhiti.intake.Tree;
import zhiti.rulebook.Reason;
import zhiti.rulebook.RuleCard;
import zhiti.standard.PolicyNumber;
import zhiti.standard.Title;

/** The planner's own findings ({@code plan/…}), in the same form as a rule's: their sentences stand on the rule shelf. */
public final class Advice {
    /** Every finding that the planner can make. */
    private static final List<String> IDS = List.of(
            "plan/chosen",
            "plan/worth-alone",
            "evidence/only",
            "evidence/inferred",
            "evidence/stronger",
            "evidence/newer",
            "evidence/lower",
            "evidence/too-old",
            "plan/part-of-the-best",
            "plan/asked-for",
            "plan/opens",
            "plan/next-period",
            "plan/beaten-by",
            "plan/over-limit-steps",
            "plan/over-limit-hours",
            "plan/no-quarter-left",
            "plan/no-assignment-left",
            "plan/follows-too-late",
            "plan/too-little-beside-leave",
            "plan/on-leave",
            "plan/on-leave-without-end",
            "plan/renewal-on-leave",
            "plan/renewal-not-held-in-time",
            "plan/renewal-entered-too-late",
            "plan/entered-too-late",
            "plan/not-held-in-plan",
            "plan/possible-later",
            "plan/would-help",
            "plan/left-out-by-request",
            "plan/over-asked-budget",
            "plan/over-asked-hours",
            "plan/over-asked-steps",
            "plan/after-deadline",
            "plan/beyond-asked-limits",
            "plan/nothing-helps",
            "plan/only-time",
            "plan/only-time-after-leave",
            "plan/only-time-leave-without-end",
            "plan/nothing-left-at-its-turn",
            "plan/not-prepared",
            "plan/opened-not-taken",
            "plan/worth-too-little",
            "plan/tier-by-default",
            "plan/assess-before-spending",
            "plan/asked-by-law",
            "plan/asked-by-law-overdue",
            "plan/asked-by-company",
            "plan/asked-by-company-overdue",
            "plan/renew-before-plan",
            "plan/renew-before-leave",
            "plan/renew-before-full",
            "plan/renew-within-grace",
            "plan/renew-lapsed",
            "plan/renewed-late",
            "plan/renewed-in-grace",
            "plan/nothing-renews",
            "plan/renewal-closes",
            "plan/late-fee",
            "plan/missed-then-dearer",
            "plan/missed-then-grace",
            "plan/missed-then-again",
            "plan/missed-then-lost",
            "plan/booked",
            "plan/booked-without-a-day",
            "plan/booked-does-nothing",
            "plan/booking-called-off",
            "plan/booking-withdrawn",
            "plan/on-show",
            "plan/around-shows",
            "plan/no-show-fits",
            "plan/guided-by",
            "plan/guided-in-part",
            "plan/mentors-full",
            "plan/no-mentor",
            "remark/booked-unknown",
            "remark/booked-hidden",
            "remark/booked-withdrawn",
            "remark/booked-called-off",
            "remark/booked-twice",
            "remark/booked-once",
            "remark/booked-and-refused",
            "remark/booked-and-completed",
            "remark/booked-for-later",
            "remark/booked-unrecorded",
            "remark/booked-completed",
            "remark/refused",
            "remark/refused-unknown",
            "remark/paid-beyond-fee",
            "remark/paid-refund",
            "remark/more-refund",
            "remark/paid-apart",
            "remark/payment-unrecorded",
            "remark/completed-unknown",
            "remark/certificate-unknown",
            "remark/test-unknown",
            "remark/nearest-offering",
            "remark/nearest-credential",
            "remark/later",
            "remark/later-work",
            "way/beyond-years",
            "way/out-of-reach",
            "change/outcome",
            "change/booked",
            "change/booked-on",
            "change/gone",
            "change/not-in-catalog-then",
            "change/left-out-then",
            "change/left-for-later",
            "change/instead",
            "change/opens",
            "change/room",
            "change/gaps",
            "change/gaps-elsewhere",
            "change/gaps-changed",
            "change/steps",
            "change/quarter-over",
            "change/quarter-begun",
            "change/no-session",
            "change/quarter-taken",
            "change/quarter-freed",
            "change/period",
            "change/cost",
            "change/hours",
            "change/figures-by-date",
            "change/new-rating",
            "change/inferred",
            "change/inferred-no-more",
            "change/rating-reread",
            "change/rating-removed",
            "change/rests-on",
            "change/rests-on-nothing",
            "change/rating-grown-old",
            "change/language",
            "change/served",
            "change/new-result",
            "change/result-grown-old",
            "change/older-result-grown-old",
            "change/held",
            "change/lapsing",
            "change/lapsed",
            "change/due",
            "change/fulfilled",
            "change/house-level",
            "change/also",
            "change/filled-in",
            "change/unanswered",
            "change/asked-now",
            "change/asked-no-more",
            "change/required",
            "change/asked-otherwise",
            "change/set-aside",
            "change/set-aside-no-more",
            "change/said-no-more",
            "change/tasks",
            "change/number",
            "change/rule",
            "change/ratings-since",
            "change/known",
            "change/role",
            "change/edition",
            "change/track",
            "change/target",
            "change/rules",
            "change/catalog",
            "change/standards",
            "change/engine",
            "change/inputs",
            "change/inputs-undated",
            "change/unexplained",
            "whatif/supposed",
            "whatif/with",
            "whatif/without",
            "whatif/left-out-then",
            "whatif/left-for-later",
            "whatif/new-rating",
            "whatif/inferred-no-more",
            "whatif/rating-reread",
            "whatif/rating-removed",
            "whatif/rests-on",
            "whatif/rests-on-nothing",
            "whatif/new-result",
            "whatif/held",
            "whatif/served",
            "whatif/filled-in",
            "whatif/unanswered",
            "whatif/asked-now",
            "whatif/asked-no-more",
            "whatif/required",
            "whatif/asked-otherwise",
            "whatif/set-aside-no-more",
            "whatif/said-no-more",
            "whatif/ratings-since",
            "whatif/known",
            "whatif/gone");

    private final Map<String, RuleCard> cards;

    private Advice(Map<String, RuleCard> cards) {
        this.cards = Map.copyOf(cards);
    }

    /** The sentences of {@code planner.yaml} on a rule shelf. One that is missing, or unknown, is a problem. */
    public static Read<Advice> read(Folder rules) {
        Findings findings = new Findings();
        Map<String, RuleCard> cards = new LinkedHashMap<>();
        Optional<Source> file = rules.file("planner.yaml");
        if (file.isEmpty()) {
            findings.problem(
                    Place.whole(rules.name()), new Title("缺少檔案 'planner.yaml'", "file 'planner.yaml' is missing"));
            return findings.read(new Advice(cards));
        }
        Read<Node> tree = Tree.read(file.get());
        findings.add(tree);
        if (tree instanceof Read.Ok<Node> ok) {
            Fields fields = Fields.of(ok.value(), findings);
            String hash = file.get().digest();
            fields.each("findings", one -> card(one, hash)).forEach(card -> cards.put(card.id(), card));
            IDS.stream()
                    .filter(id -> !cards.containsKey(id))
                    .forEach(id ->
                            findings.problem(fields.place(), new Title("缺少 '" + id + "'", "'" + id + "' is missing")));
        }
        return findings.read(new Advice(cards));
    }

    private static RuleCard card(Fields fields, String hash) {
        return new RuleCard(
                fields.code("id"),
                hash,
                fields.text("says"),
                fields.text("says_en"),
                fields.text("source"),
                fields.or("kind", Readings.WORDS, ""),
                fields.or("authority", Readings.WORDS, ""),
                remedy(fields));
    }

    private static Optional<RuleCard.Remedy> remedy(Fields fields) {
        return fields.has("remedy") || fields.has("remedy_en")
                ? Optional.of(new RuleCard.Remedy(
                        fields.text("remedy"), fields.text("remedy_en"), fields.or("remedy_on", Readings.WORDS, "")))
                : Optional.empty();
    }

    /** Whether there is a sentence for this finding. */
    boolean knows(String id) {
        return cards.containsKey(id);
    }

    /** A finding about these things: names and values in turn. */
    Reason found(String id, Object... namesAndValues) {
        RuleCard card = cards.get(id);
        if (card == null) {
            throw new IllegalStateException("rules/planner.yaml has no sentence for " + id);
        }
        Map<String, Object> bindings = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            bindings.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        List<PolicyNumber> numbers = bindings.values().stream()
                .filter(PolicyNumber.class::isInstance)
                .map(PolicyNumber.class::cast)
                .toList();
        return new Reason(id, card, bindings, List.of(), numbers);
    }
}
