package zhiti.report;

import java.util.Optional;
import zhiti.standard.Language;
import zhiti.standard.Standard;
import zhiti.standard.Track;
import zhiti.standard.TrackView;

/**
 * One competency standard as a document to read or as JSON: a pure function of the document. The printed words stay
 * Chinese in every language.
 *
 * @param track reads as a document for this track would; as printed where there is none
 */
public record StandardReport(Language language, Optional<Track> track) {
    public String text(Standard standard) {
        return new TextStandard(new TextPage(new Say(language)), track).print(on(standard));
    }

    public String json(Standard standard) {
        return JsonText.object(json -> JsonStandard.write(json, on(standard)));
    }

    private Standard on(Standard standard) {
        return track.map(t -> TrackView.of(standard, t)).orElse(standard);
    }
}
