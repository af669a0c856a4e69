package zhiti.offering;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhiti.standard.Language;
import zhiti.standard.Title;
import zhiti.standard.Titled;

/**
 * When an offering can be taken at all.
 *
 * @param withdrawn no longer offered
 * @param opens the first day it is offered, if it is not yet
 * @param ends the last day it is offered, if one is known
 */
public record Availability(boolean withdrawn, Optional<LocalDate> opens, Optional<LocalDate> ends) implements Titled {
    public static final Availability ALWAYS = new Availability(false, Optional.empty(), Optional.empty());

    /** Whether and when it is held. */
    @Override
    public Title title() {
        return new Title(said(Language.ZH_TW, "；"), said(Language.EN, "; "));
    }

    private String said(Language language, String between) {
        Optional<Title> over = Optional.of(new Title("已停辦", "withdrawn")).filter(words -> withdrawn);
        Optional<Title> first = opens.map(day -> new Title(day + " 起開辦", "held from " + day));
        Optional<Title> last = ends.map(day -> new Title("開辦至 " + day, "held until " + day));
        String said = Stream.of(over, first, last)
                .flatMap(Optional::stream)
                .map(words -> words.in(language))
                .collect(Collectors.joining(between));
        return said.isEmpty() ? new Title("照常開辦", "held as usual").in(language) : said;
    }
}
