package zhiti.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import zhiti.offering.Grants;
import zhiti.offering.Lift;
import zhiti.offering.Meets;
import zhiti.offering.Offering;
import zhiti.offering.Opens;
import zhiti.offering.Prepares;
import zhiti.offering.Unmet;
import zhiti.person.Clash;
import zhiti.person.Commitment;
import zhiti.person.Completed;
import zhiti.person.Education;
import zhiti.person.Experience;
import zhiti.person.Fulfilled;
import zhiti.person.Held;
import zhiti.person.NotCounted;
import zhiti.person.Person;
import zhiti.person.RaterDisagreement;
import zhiti.person.Shown;
import zhiti.person.Software;
import zhiti.person.Speaks;
import zhiti.person.Stale;
import zhiti.person.Studied;
import zhiti.person.TestShown;
import zhiti.person.TwoViews;
import zhiti.person.Unanswered;
import zhiti.rulebook.Vocabulary;
import zhiti.rulebook.Vocabulary.Folder;
import zhiti.rulebook.Vocabulary.Word;
import zhiti.standard.Asked;
import zhiti.standard.HouseLevel;
import zhiti.standard.Obligation;
import zhiti.standard.Policy;
import zhiti.standard.Requirement;
import zhiti.standard.Today;

/** What the shelf of development plans speaks of: its folders in their order, its facts and its conclusions. */
public final class Words {
    /** The whole vocabulary. */
    public static final Vocabulary VOCABULARY =
            new Vocabulary(folders(), Stream.concat(facts(), conclusions()).toList());

    private Words() {}

    private static List<Folder> folders() {
        Map<String, List<String>> marks = new LinkedHashMap<>();
        marks.put("kind", List.of("無需", "尚不可", "不開放", "本期未選入"));
        marks.put("authority", List.of("law", "issuer", "standard", "house"));
        return List.of(
                new Folder("gap", Map.of()),
                new Folder("urgency", Map.of()),
                new Folder("fit", Map.of()),
                new Folder("bar", marks, true),
                new Folder("weight", Map.of()));
    }

    private static Stream<Word> facts() {
        return Stream.of(
                        Today.class,
                        Policy.class,
                        Person.class,
                        Asked.class,
                        HouseLevel.class,
                        Requirement.class,
                        Shown.class,
                        Stale.class,
                        TwoViews.class,
                        RaterDisagreement.class,
                        Completed.class,
                        Held.class,
                        TestShown.class,
                        NotCounted.class,
                        Experience.class,
                        Education.class,
                        Studied.class,
                        Software.class,
                        Speaks.class,
                        Unanswered.class,
                        Obligation.class,
                        Fulfilled.class,
                        Commitment.class,
                        Clash.class,
                        Offering.class,
                        Lift.class,
                        Prepares.class,
                        Grants.class,
                        Meets.class,
                        Opens.class,
                        Unmet.class)
                .map(Word::fact);
    }

    /**
     * An offering that one rule finds possible on one day and another on another has two not-yets, so a not-yet's subject is
     * offering and day; a fit's is offering, gap and the value at which it begins to act.
     */
    private static Stream<Word> conclusions() {
        return Stream.of(
                Word.found(Gap.class, "gap", Gap::key),
                Word.found(AssessFirst.class, "gap", AssessFirst::key),
                Word.folded(Urgency.class, "urgency", Urgency::gap),
                Word.found(Fit.class, "fit", f -> f.offering() + "\t" + f.gap() + "\t" + f.entry()),
                Word.found(Bar.class, "bar", Bar::offering),
                Word.found(
                        NotYet.class,
                        "bar",
                        n -> n.offering()
                                + n.possibleOn()
                                        .map(LocalDate::toString)
                                        .map(d -> "\t" + d)
                                        .orElse("")),
                Word.folded(Weight.class, "weight", w -> w.offering() + "\t" + w.gap()));
    }
}
