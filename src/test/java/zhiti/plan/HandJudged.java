package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhiti.offering.Catalog;
import zhiti.offering.Grants;
import zhiti.offering.Lift;
import zhiti.offering.Meets;
import zhiti.offering.Offering;
import zhiti.offering.Prepares;
import zhiti.offering.Unmet;
import zhiti.person.Completed;
import zhiti.person.Evidence;
import zhiti.person.Held;
import zhiti.person.Person;
import zhiti.person.Shown;
import zhiti.standard.Asked;
import zhiti.standard.Expiry;
import zhiti.standard.Policy;
import zhiti.standard.Requirement;
import zhiti.standard.RequirementKind;
import zhiti.standard.Today;

/** The second half of {@link HandCoded}: what an offering is good for, why not, and what it is worth. */
final class HandJudged {
    private final Catalog catalog;
    private final Policy policy;
    private final Today today;
    private final Evidence evidence;
    private final Person person;
    private final Map<String, WeighedGap> gaps;
    private final Set<String> assessFirst;
    private final Map<String, Held> held;
    private final List<Completed> completed;
    private final Standing standing;
    private final Set<String> asked = new HashSet<>();
    private final List<Requirement> tests = new ArrayList<>();
    private final List<Requirement> certificates = new ArrayList<>();
    private final List<Gap> testGaps = new ArrayList<>();
    private final List<Gap> certificateGaps = new ArrayList<>();

    HandJudged(
            Catalog catalog,
            Policy policy,
            Today today,
            Evidence evidence,
            List<Asked> all,
            Map<String, WeighedGap> gaps,
            Set<String> assessFirst,
            Map<String, Held> held,
            List<Completed> completed,
            Standing standing) {
        this.catalog = catalog;
        this.policy = policy;
        this.today = today;
        this.evidence = evidence;
        this.person = evidence.person();
        this.gaps = gaps;
        this.assessFirst = assessFirst;
        this.held = held;
        this.completed = completed;
        this.standing = standing;
        for (Asked one : all) {
            asked.add(one.key());
            if (one.subject() instanceof Requirement requirement) {
                ask(requirement);
            }
        }
    }

    private void ask(Requirement requirement) {
        boolean test = requirement.kind() == RequirementKind.TEST;
        if (test || requirement.kind() == RequirementKind.CERTIFICATE) {
            (test ? tests : certificates).add(requirement);
            if (gaps.containsKey(requirement.key())) {
                (test ? testGaps : certificateGaps)
                        .add(gaps.get(requirement.key()).gap());
            }
        }
    }

    Candidate candidate(Offering offering, Set<String> opened) {
        List<Fit> fits = fits(offering);
        boolean idle = fits.isEmpty() && opened.isEmpty();
        boolean barred = isBarred(offering) || idle && isIdleBarred(offering);
        return new Candidate(
                offering,
                fits,
                weights(offering, fits),
                barred,
                offering.renewal() ? renewableFrom(offering) : Optional.empty(),
                renewal(offering).map(Renewal::until).orElse(Expiry.NEVER),
                catalog.lifts(offering.id()),
                catalog.grants(offering.id()),
                opened,
                renewal(offering));
    }

    private static Requirement requirement(Gap gap) {
        return (Requirement) gap.subject();
    }

    private List<Fit> fits(Offering offering) {
        Set<Fit> fits = new LinkedHashSet<>();
        String id = offering.id();
        for (Lift lift : catalog.lifts(id)) {
            WeighedGap gap = gaps.get(lift.key());
            if (gap != null
                    && lift.entry() < gap.gap().required()
                    && lift.reach() > gap.gap().shown()) {
                fits.add(new Fit(offering, gap.gap(), lift.entry(), lift.reach()));
            }
        }
        for (Meets meets : catalog.meets(id)) {
            if (gaps.containsKey(meets.key())) {
                fits.add(new Fit(offering, gaps.get(meets.key()).gap()));
            }
        }
        for (Prepares prepares : catalog.prepares(id)) {
            for (Gap gap : testGaps) {
                if (requirement(gap).anyOf().contains(prepares.test())
                        && prepares.entry() < gap.required()
                        && prepares.reach() > gap.shown()) {
                    fits.add(new Fit(offering, gap, prepares.entry(), prepares.reach()));
                }
            }
        }
        catalog.grants(id).forEach(grants -> grant(offering, grants, fits));
        return List.copyOf(fits);
    }

    private void grant(Offering offering, Grants grants, Collection<Fit> fits) {
        for (Gap gap : testGaps) {
            if (requirement(gap).anyOf().contains(grants.credential())) {
                fits.add(new Fit(offering, gap));
            }
        }
        Held certificate = held.get(grants.credential());
        boolean renews = certificate != null && certificate.isStillRenewableOn(today.date());
        for (Gap gap : certificateGaps) {
            if (requirement(gap).anyOf().contains(grants.credential())
                    && (grants.renewal() ? renews : !gap.lapsing())) {
                fits.add(new Fit(offering, gap));
            }
        }
    }

    private boolean isBarred(Offering offering) {
        LocalDate end = today.lastDayOfQuarter(policy.number("horizon.quarters"));
        return offering.exempt().contains(person.profession())
                || offering.managersOnly() && person.manages().orElse(0) < 1
                || offering.isSoldOutOn(today.date())
                || !offering.isOfferedBetween(today.date(), end)
                || !person.languages().contains(offering.language())
                || !person.isAmong(offering.roles())
                || !person.isOn(offering.tracks())
                || isHad(offering);
    }

    private boolean isHad(Offering offering) {
        for (Grants grants : catalog.grants(offering.id())) {
            Held certificate = held.get(grants.credential());
            boolean barred = offering.renewal()
                    ? certificate == null || !certificate.isStillRenewableOn(today.date())
                    : certificate != null && certificate.isValidOn(today.date());
            if (barred) {
                return true;
            }
        }
        return !offering.renewal()
                && completed.stream()
                        .anyMatch(done -> done.isDone()
                                && done.offering().equals(offering.id())
                                && !offering.isRepeatable(done.on(), today.date()));
    }

    /** Of one that does nothing for a gap and opens no way: whether there is a word for why. */
    private boolean isIdleBarred(Offering offering) {
        boolean spoken = false;
        boolean touches = false;
        for (Lift lift : catalog.lifts(offering.id())) {
            // Of what is lifted the rules are told only where it is a gap.
            if (gaps.containsKey(lift.key())) {
                touches = true;
                spoken |= assessFirst.contains(lift.key()) || isLifted(lift);
            }
        }
        for (Meets meets : catalog.meets(offering.id())) {
            if (asked.contains(meets.key())) {
                touches = true;
                spoken |= assessFirst.contains(meets.key()) || !gaps.containsKey(meets.key());
            }
        }
        for (Prepares prepares : catalog.prepares(offering.id())) {
            boolean test = tests.stream().anyMatch(r -> r.anyOf().contains(prepares.test()));
            touches |= test;
            spoken |= test;
        }
        for (Grants grants : catalog.grants(offering.id())) {
            for (List<Requirement> some : List.of(tests, certificates)) {
                for (Requirement requirement : some) {
                    if (requirement.anyOf().contains(grants.credential())) {
                        touches = true;
                        spoken |= assessFirst.contains(requirement.key()) || !gaps.containsKey(requirement.key());
                    }
                }
            }
        }
        return spoken || !touches;
    }

    private boolean isLifted(Lift lift) {
        Shown shown = evidence.shown().get(lift.key());
        int required = gaps.get(lift.key()).gap().required();
        return shown != null
                && (shown.level() >= required || shown.level() >= lift.reach() || lift.entry() >= required);
    }

    private Optional<LocalDate> renewableFrom(Offering offering) {
        List<LocalDate> days = new ArrayList<>();
        for (Unmet unmet : new Entry(standing, today.date()).unmet(offering.id(), offering.needs())) {
            unmet.possibleOn().ifPresent(days::add);
        }
        for (Grants grants : catalog.grants(offering.id())) {
            Held certificate = held.get(grants.credential());
            if (certificate != null && certificate.renewableFrom().isAfter(today.date())) {
                days.add(certificate.renewableFrom());
            }
        }
        return days.stream().max(LocalDate::compareTo);
    }

    /** By its own last day where it can be renewed by then: before the plan begins only as things stand today; else in its grace. */
    private Optional<Renewal> renewal(Offering offering) {
        LocalDate begin = Quarter.of(today.date()).plus(1).firstDay();
        boolean now = new Entry(standing, today.date())
                .unmet(offering.id(), offering.needs())
                .isEmpty();
        return catalog.grants(offering.id()).stream()
                .filter(grants -> offering.renewal())
                .map(grants -> held.get(grants.credential()))
                .filter(java.util.Objects::nonNull)
                .map(certificate -> new Renewal(
                        certificate,
                        !certificate.isValidOn(today.date())
                                || !certificate.isValidOn(begin) && !(now && isHeldBy(offering, certificate.expires())),
                        Optional.empty(),
                        Optional.empty()))
                .findFirst();
    }

    private boolean isHeldBy(Offering offering, Expiry last) {
        boolean joined = offering.sessions().isEmpty()
                || offering.sessions().stream().anyMatch(s -> s.isOpenOn(today.date()) && last.isValidOn(s.on()));
        return joined && offering.isOfferedBetween(today.date(), last.day().orElse(LocalDate.MAX));
    }

    private List<Weight> weights(Offering offering, List<Fit> fits) {
        Set<Weight> weights = new LinkedHashSet<>();
        for (Fit fit : fits) {
            weights.add(new Weight(offering, fit, policy.number("weight.level")));
        }
        int thousands = offering.cost().thousands() + offering.mentoringThousands(policy.number("mentor.rate"));
        int points = -policy.times("weight.cost", thousands) - policy.times("weight.hours", offering.hours());
        if (fits.size() > 1) {
            weights.add(Weight.perFurtherGap(offering, policy.number("weight.several-gaps")));
        }
        if (offering.isOnTheJob()) {
            points += policy.number("weight.on-the-job");
        }
        if (offering.isForOneTrack() && person.isOn(offering.tracks())) {
            points += policy.number("weight.track");
        }
        if (offering.recognised()) {
            points += policy.number("weight.recognised");
        }
        LocalDate soon = today.plusMonths(policy.number("session.soon.months"));
        if (offering.isStartingBetween(today.date(), soon)) {
            points += policy.number("weight.soon");
        }
        weights.add(new Weight(offering, points));
        return List.copyOf(weights);
    }
}
