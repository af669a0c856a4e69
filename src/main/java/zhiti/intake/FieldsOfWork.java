package zhiti.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import zhiti.standard.Language;
import zhiti.standard.Title;

/** What the fields of work are called that entry asks experience in; a field of the house's own stands as its code. */
final class FieldsOfWork {
    private static final Map<String, Title> NAMES = Map.ofEntries(
            Map.entry("convention", new Title("會議", "conventions")),
            Map.entry("event", new Title("活動", "events")),
            Map.entry("exhibition", new Title("展覽", "exhibitions")),
            Map.entry("exhibition-marketing", new Title("展覽行銷", "exhibition marketing")),
            Map.entry("exhibition-sales", new Title("展覽業務", "exhibition sales")),
            Map.entry("event-marketing", new Title("活動行銷", "event marketing")),
            Map.entry("marketing", new Title("行銷", "marketing")),
            Map.entry("sales", new Title("業務", "sales")),
            Map.entry("advertising", new Title("廣告", "advertising")),
            Map.entry("public-relations", new Title("公關", "public relations")),
            Map.entry("hospitality", new Title("餐旅", "hospitality")),
            Map.entry("tourism", new Title("觀光", "tourism")),
            Map.entry("instructor", new Title("講師", "teaching")));

    private FieldsOfWork() {}

    /** Several in one breath; no words for none, which means any. */
    static String named(List<String> codes, Language language) {
        return (codes.contains("any") ? List.<String>of() : codes)
                .stream()
                        .map(code -> NAMES.getOrDefault(code, Title.same(code)).in(language))
                        .collect(Collectors.joining(language == Language.EN ? ", " : "、"));
    }
}
