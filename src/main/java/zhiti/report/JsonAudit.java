package zhiti.report;

import java.util.List;
import java.util.Optional;
import zhiti.audit.Checkpoint;
import zhiti.audit.Replayed;
import zhiti.audit.Soundness;
import zhiti.standard.Language;

/** Whether the journal holds, as JSON, in the form that {@code schema/audit.schema.json} lays down. */
public record JsonAudit(Language language) {
    /** Whether the journal is sound. */
    public String soundness(Soundness found) {
        return JsonText.object(json -> {
            json.flag("sound", found instanceof Soundness.Sound);
            if (found instanceof Soundness.Broken broken) {
                json.any("entry", broken.entry());
                json.text("place", broken.place().in(language));
                json.text("what", broken.what().in(language));
            } else {
                Soundness.Sound sound = (Soundness.Sound) found;
                json.text("origin", sound.newest().origin());
                json.any("size", Optional.of(sound.newest().size()));
                json.text("root", sound.newest().root());
                json.any("records", Optional.of(sound.records()));
                json.text("key", sound.key());
                json.any("heldAgainst", sound.held().map(Checkpoint::size));
            }
        });
    }

    /** What came of each replay. */
    public String replays(List<Replayed> all) {
        return JsonText.list(all, (json, one) -> {
            json.any("record", Optional.of(one.number()));
            json.text(
                    "replay",
                    one instanceof Replayed.Identical
                            ? "identical"
                            : one instanceof Replayed.Otherwise ? "otherwise" : "impossible");
            if (one instanceof Replayed.Impossible impossible) {
                json.text("why", impossible.why().in(language));
            } else if (one instanceof Replayed.Otherwise otherwise) {
                json.text("recorded", otherwise.recorded());
                json.text("replayed", otherwise.replayed());
                json.maybe("engine", otherwise.engine());
            } else {
                Replayed.Identical same = (Replayed.Identical) one;
                json.maybe("unplannable", same.unplannable().map(why -> why.in(language)));
                json.list("today", same.today(), difference -> {
                    json.text("kind", difference.kind().id());
                    json.text("id", difference.id());
                    json.maybe("before", difference.before().map(t -> t.in(language)));
                    json.maybe("now", difference.now().map(t -> t.in(language)));
                });
            }
        });
    }
}
