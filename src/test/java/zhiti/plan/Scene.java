package zhiti.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhiti.offering.Draft;
import zhiti.offering.Form;
import zhiti.offering.Grants;
import zhiti.offering.Lift;
import zhiti.offering.Need;
import zhiti.offering.Offering;
import zhiti.offering.Session;
import zhiti.person.Busy;
import zhiti.person.Held;
import zhiti.standard.Asked;
import zhiti.standard.ClosedBy;
import zhiti.standard.Competency;
import zhiti.standard.CompetencyKind;
import zhiti.standard.Expiry;
import zhiti.standard.Force;
import zhiti.standard.Measure;
import zhiti.standard.Policy;
import zhiti.standard.PolicyNumber;
import zhiti.standard.PrintedPlace;
import zhiti.standard.Requirement;
import zhiti.standard.RequirementKind;
import zhiti.standard.Tier;
import zhiti.standard.Title;

/** A small situation, made by hand, for a planner to choose from. */
final class Scene {
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private final Map<String, WeighedGap> gaps = new LinkedHashMap<>();
    private final Map<String, Candidate> candidates = new java.util.TreeMap<>();
    private final List<Busy> leaves = new ArrayList<>();
    private int served = 0;

    /** A leave; {@link LocalDate#MAX} where its end is not known. */
    Scene away(LocalDate from, LocalDate to) {
        leaves.add(new Busy(from, to, Year.LEAVE));
        return this;
    }

    private Year year() {
        List<Year.Free> free = new ArrayList<>();
        for (int more = 1; more <= 4 && !leaves.isEmpty(); more++) {
            Quarter quarter = Quarter.of(AS_OF).plus(more);
            int days = Busy.free(List.of(), quarter.firstDay(), quarter.lastDay());
            free.add(new Year.Free(Busy.free(leaves, quarter.firstDay(), quarter.lastDay()), days));
        }
        return new Year(Map.of(), Map.of(), leaves, free, false, List.of());
    }

    /** A gap in a competency of this name. */
    Scene gap(String name, int required, int shown, Tier tier) {
        Competency competency = new Competency(name, CompetencyKind.K, Title.same(name), List.of());
        Asked asked = new Asked(
                competency.key(),
                competency,
                Measure.LEVEL,
                required,
                true,
                false,
                List.of("x/T1"),
                List.of(new PrintedPlace("x", "T1/K01")),
                false);
        gaps.put(competency.key(), new WeighedGap(new Gap(asked, shown), tier, 0, List.of()));
        return this;
    }

    /** A test score asked for and not reached. */
    Scene score(String name, int required, int shown, Tier tier) {
        return requirement(name, RequirementKind.TEST, Measure.SCORE, required, shown, tier);
    }

    /** A certificate asked for and not held. */
    Scene certificate(String name, Tier tier) {
        return requirement(name, RequirementKind.CERTIFICATE, Measure.HELD, 1, 0, tier);
    }

    private Scene requirement(String name, RequirementKind kind, Measure measure, int required, int shown, Tier tier) {
        Requirement requirement = new Requirement(
                Requirement.key(name),
                name,
                kind,
                Title.same(name),
                Force.REQUIRED,
                Optional.empty(),
                false,
                ClosedBy.TRAINING,
                required,
                List.of(name),
                "",
                "",
                false,
                name,
                "");
        Asked asked = new Asked(
                requirement.key(),
                requirement,
                measure,
                required,
                true,
                false,
                List.of(),
                List.of(new PrintedPlace("x", "語文")),
                false);
        gaps.put(requirement.key(), new WeighedGap(new Gap(asked, shown), tier, 0, List.of()));
        return this;
    }

    Scene served(int months) {
        this.served = months;
        return this;
    }

    /** Adds what can be taken. */
    Scene offer(Offer offer) {
        List<Fit> fits = new ArrayList<>();
        offer.lifts.stream()
                .filter(lift -> gaps.containsKey(lift.key()))
                .forEach(lift -> fits.add(new Fit(
                        offer.id,
                        lift.key(),
                        lift.entry(),
                        lift.reach(),
                        gaps.get(lift.key()).gap().shown())));
        offer.grants.forEach(grant -> gaps.values().stream()
                .filter(gap -> gap.gap().subject() instanceof Requirement requirement
                        && requirement.anyOf().contains(grant.credential()))
                .forEach(gap -> fits.add(new Fit(
                        offer.id, gap.key(), 0, gap.gap().required(), gap.gap().shown()))));
        List<Weight> weights = new ArrayList<>();
        fits.forEach(fit -> weights.add(new Weight(offer.id, fit.gap(), 10, Weight.Per.LEVEL)));
        weights.add(new Weight(offer.id, "", offer.points, Weight.Per.STEP));
        candidates.put(
                offer.id,
                new Candidate(
                        offer.offering(),
                        fits,
                        weights,
                        offer.barred,
                        Optional.empty(),
                        offer.renewal.map(Renewal::until).orElse(Expiry.NEVER),
                        offer.lifts,
                        offer.grants,
                        offer.opened,
                        offer.renewal));
        return this;
    }

    Situation situation() {
        int months = served;
        Standing standing = new Standing(
                Map.of(),
                Map.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                (fields, within, on) -> months + (int) java.time.temporal.ChronoUnit.MONTHS.between(AS_OF, on),
                Optional.empty(),
                List.of(),
                0,
                Set.of());
        return new Situation(AS_OF, policy(), 40, gaps, List.copyOf(candidates.values()), standing, year());
    }

    List<Placed> plan() {
        return new GreedyPlanner().plan(situation());
    }

    /** The steps as {@code id@quarter}, quarters counted from 0. */
    List<String> steps() {
        return plan().stream().map(step -> step.id() + "@" + step.begins()).toList();
    }

    private static Policy policy() {
        Map<String, PolicyNumber> numbers = new LinkedHashMap<>();
        number(numbers, "horizon.quarters", 4);
        number(numbers, "limit.steps", 6);
        number(numbers, "limit.hours", 60);
        number(numbers, "limit.least-worth", -1000);
        number(numbers, "hours.full-time", 40);
        number(numbers, "limit.assignments-per-quarter", 1);
        number(numbers, "weight.condition.levels", 2);
        number(numbers, "weight.level", 10);
        number(numbers, "mentor.rate", 600);
        number(numbers, "search.sets-for-limits", 20_000);
        return new Policy(numbers);
    }

    private static void number(Map<String, PolicyNumber> numbers, String name, int value) {
        numbers.put(
                name,
                new PolicyNumber(
                        name, Title.same(name), BigDecimal.valueOf(value), "", LocalDate.of(2026, 1, 1), "house"));
    }

    /** Something that can be taken, while it is described. */
    static final class Offer {
        private final String id;
        private final Form form;
        private final List<Lift> lifts = new ArrayList<>();
        private final List<Grants> grants = new ArrayList<>();
        private final List<Session> sessions = new ArrayList<>();
        private final Set<String> opened = new java.util.TreeSet<>();
        private Need needs = Need.NOTHING;
        private String theme = "";
        private int hours = 6;
        private int cost = 0;
        private int points = 0;
        private boolean barred = false;
        private Optional<Renewal> renewal = Optional.empty();

        Offer(String id, Form form) {
            this.id = id;
            this.form = form;
            this.theme = id;
        }

        Offer lifts(String competency, int entry, int reach) {
            lifts.add(new Lift(id, "competency:" + competency, entry, reach));
            return this;
        }

        Offer prepares(String test, int entry, int reach) {
            lifts.add(new Lift(id, Requirement.key(test), entry, reach));
            return this;
        }

        Offer grants(String credential) {
            grants.add(new Grants(id, credential, Title.same(credential), false));
            return this;
        }

        /** Renews a certificate that lapses on a day, with days of grace until another. */
        Offer renews(String credential, LocalDate expires, LocalDate grace) {
            Held held = new Held(
                    credential,
                    Title.same(credential),
                    expires.minusDays(1000),
                    Expiry.on(expires),
                    LocalDate.MIN,
                    Expiry.on(grace));
            grants.add(new Grants(id, credential, Title.same(credential), true));
            renewal = Optional.of(new Renewal(held, expires.isBefore(AS_OF), Optional.empty(), Optional.empty()));
            return this;
        }

        /** The ids of what needs it: found by index where the catalog is real. */
        Offer opens(String id) {
            opened.add(id);
            return this;
        }

        Offer needs(Need need) {
            this.needs = need;
            return this;
        }

        Offer theme(String name) {
            this.theme = name;
            return this;
        }

        Offer hours(int learning) {
            this.hours = learning;
            return this;
        }

        Offer cost(int twd) {
            this.cost = twd;
            return this;
        }

        Offer points(int once) {
            this.points = once;
            return this;
        }

        Offer barred() {
            this.barred = true;
            return this;
        }

        Offer on(LocalDate day, int seats) {
            sessions.add(new Session(day, seats, day.minusDays(14)));
            return this;
        }

        private Offering offering() {
            Draft draft = new Draft(id);
            renewal.ifPresent(one -> draft.renewal());
            return draft.form(form)
                    .theme(theme)
                    .hours(hours)
                    .cost(cost)
                    .needs(needs)
                    .sessions(sessions.toArray(Session[]::new))
                    .offering();
        }
    }
}
