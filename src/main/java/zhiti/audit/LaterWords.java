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
    private final Installation home;

    public LaterWords(Installation home) {
        this.home = home;
    }

    /**
     * Records a word on the plan of this number.
     *
     * @return the number of the word's own record; refused where there is no such plan, or the journal can't be written to
     */
    public Read<Long> say(long number, Word word, String by, Instant when) throws IOException {
        // Asked before anything is opened for writing: nobody begins a journal with a word.
        Read<LogKey> key = home.key();
        if (!(key instanceof Read.Ok<LogKey>)) {
            return new Read.Refused<>(key.problems());
        }
        Read<Journal> opened = new Opening(home).open(when);
        if (!(opened instanceof Read.Ok<Journal> ok)) {
            return new Read.Refused<>(opened.problems());
        }
        try (Journal journal = ok.value()) {
            Archive archive = Archive.whole(home, ((Read.Ok<LogKey>) key).value());
            Optional<DecisionRecord> of = archive.record(number).filter(DecisionRecord::isPlan);
            if (of.isEmpty()) {
                return Read.refused(Problem.at(
                        Place.whole(home.journal().toString()),
                        new Title("第 " + number + " 筆不是計畫的紀錄", "entry " + number + " is not the record of a plan"),
                        new Title("zhiti audit list 列出所有紀錄", "zhiti audit list lists all records")));
            }
            String person = of.get().json().path("person").asText();
            Word clean = new Word(word.verdict(), word.reason(), hidden().words(word.comment()));
            String who = Pseudonyms.ofAskers(home).of(by, by);
            byte[] record = Forms.word(clean, archive.entry(number), person, who, when);
            return new Read.Ok<>(journal.add(Map.of(), List.of(record)).get(0), ok.notes());
        }
    }

    private Disguise hidden() throws IOException {
        Map<String, String> words = new HashMap<>();
        Pseudonyms.ofPeople(home).all().values().forEach(known -> hide(known, words));
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
