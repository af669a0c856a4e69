package zhiti.audit;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import zhiti.offering.Catalog;
import zhiti.offering.Grants;
import zhiti.offering.Lift;
import zhiti.offering.Meets;
import zhiti.offering.Offering;
import zhiti.offering.Prepares;
import zhiti.standard.Money;
import zhiti.standard.Title;
import zhiti.standard.Titled;

/**
 * An offering with all that a catalog holds beside it.
 *
 * @param hidden whether a company offers it to nobody
 */
record OnOffer(
        Offering offering,
        boolean hidden,
        List<Lift> lifts,
        List<Prepares> prepares,
        List<Grants> grants,
        List<Meets> meets) {
    static Map<String, OnOffer> of(Catalog catalog) {
        Map<String, OnOffer> all = new LinkedHashMap<>();
        catalog.named()
                .forEach((id, offering) -> all.put(
                        id,
                        new OnOffer(
                                offering,
                                catalog.offering(id).isEmpty(),
                                catalog.lifts(id),
                                catalog.prepares(id),
                                catalog.grants(id),
                                catalog.meets(id))));
        return all;
    }

    /** What is otherwise about an offering, field by field; of one that came or went, nothing. */
    static List<ShelfChange.Detail> differing(Optional<OnOffer> before, Optional<OnOffer> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return List.of();
        }
        Map<String, Object> then = before.get().fields();
        Map<String, Object> now = after.get().fields();
        return then.keySet().stream()
                .filter(field -> !then.get(field).equals(now.get(field)))
                .map(field -> new ShelfChange.Detail(field, said(then.get(field)), said(now.get(field))))
                .toList();
    }

    /** Every field of the offering and of what stands beside it, by name. */
    private Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields(offering, fields);
        fields(this, fields);
        fields.remove("offering");
        return fields;
    }

    private static void fields(Record of, Map<String, Object> into) {
        try {
            for (RecordComponent component : of.getClass().getRecordComponents()) {
                into.put(component.getName(), component.getAccessor().invoke(of));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A value that can be said in a word. */
    private static Optional<Title> said(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.flatMap(OnOffer::said);
        }
        if (value instanceof Money money) {
            return Optional.of(Title.same("NT$" + String.format(Locale.ROOT, "%,d", money.twd())));
        }
        if (value instanceof Title title) {
            return Optional.of(title);
        }
        if (value instanceof Titled titled) {
            return Optional.of(titled.title());
        }
        boolean plain = value instanceof String || value instanceof Integer || value instanceof LocalDate;
        if (value instanceof Boolean yes) {
            return Optional.of(yes ? new Title("是", "yes") : new Title("否", "no"));
        }
        return plain && !value.toString().isEmpty() ? Optional.of(Title.same(value.toString())) : Optional.empty();
    }
}
