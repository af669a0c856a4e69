package zhiti.audit;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.intake.Place;
import zhiti.intake.Problem;
import zhiti.intake.Read;
import zhiti.standard.Title;

/** Records what humans say to decisions later. */
public final class LaterWords {
    /** Somebody speaks of a plan that is not there. */
    public static final class NoSuchPlan extends RuntimeException {
        NoSuchPlan(long number) {
            super("no plan " + number);
        }
    }

    private final Installation home;

    public LaterWords(Installation home) {
        this.home = home;
    }

    /**
     * Records a word on the plan of this number.
     *
     * @return the number of the word's own record; refused where the journal can't be written to, or there is a comment
     *     on somebody erased, whose name could not be recognised in it any more
     * @throws NoSuchPlan where this is the number of no plan
     */
    public Read<Long> say(long number, Word word, String by, Instant when) throws IOException {
        // Asked before anything is opened for writing: nobody begins a journal with a word.
        Read<LogKey> key = home.key();
        if (!(key instanceof Read.Ok<LogKey>)) {
            return new Read.Refused<>(key.problems());
        }
        Pseudonyms.ofAskers(home).mustBeWhole(List.of(by));
        Read<Journal> opened = new Opening(home).open(when);
        if (!(opened instanceof Read.Ok<Journal> ok)) {
            return new Read.Refused<>(opened.problems());
        }
        try (Journal journal = ok.value()) {
            Archive archive = Archive.whole(home, ((Read.Ok<LogKey>) key).value());
            Optional<DecisionRecord> of = archive.record(number).filter(DecisionRecord::isPlan);
            if (of.isEmpty()) {
                throw new NoSuchPlan(number);
            }
            String person = of.get().json().path("person").asText();
            Map<String, Pseudonyms.Known> people = Pseudonyms.ofPeople(home).all();
            boolean damaged = !Pseudonyms.ofPeople(home).unreadable().isEmpty();
            if (!people.containsKey(person) && !word.comment().isBlank()) {
                return Read.refused(Problem.at(
                        Place.whole(home.journal().toString()),
                        new Title(
                                "第 " + number + " 筆的對象" + (damaged ? "已無可讀的假名對照" : "已銷毀假名對照")
                                        + "：說明中若有其姓名或代號，已無從辨認，且將永久留存",
                                "whom entry " + number + " is about "
                                        + (damaged
                                                ? "is not to be found (erased, or their file is damaged)"
                                                : "was erased")
                                        + ": their name or id in a comment can't be recognised any more, and would be kept for good"),
                        new Title("請只以原因代碼裁示，不附 --comment", "decide by a reason's code alone, without --comment")));
            }
            // The decider first: their own name may stand in what they say.
            String who = Pseudonyms.ofAskers(home).of(by, by);
            Disguise hidden = hidden(people);
            String comment = new ErasedIds(people.values()).without(hidden.words(word.comment()));
            Word clean = new Word(word.verdict(), word.reason(), comment);
            byte[] record = Forms.word(clean, archive.entry(number), person, who, when);
            return new Read.Ok<>(journal.add(Map.of(), List.of(record)).get(0), ok.notes());
        }
    }

    private Disguise hidden(Map<String, Pseudonyms.Known> people) throws IOException {
        Map<String, String> words = new HashMap<>();
        people.values().forEach(known -> hide(known, words));
        Pseudonyms.ofAskers(home).all().values().forEach(known -> hide(known, words));
        return Disguise.ofWords(words);
    }

    private static void hide(Pseudonyms.Known known, Map<String, String> words) {
        words.put(known.name(), known.pseudonym());
        if (!Disguise.isPlainNumber(known.id())) {
            words.put(known.id(), known.pseudonym());
        }
    }
}
