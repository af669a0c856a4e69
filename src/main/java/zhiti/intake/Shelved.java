package zhiti.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import zhiti.offering.Catalog;
import zhiti.offering.Particulars;

/**
 * A catalog with what only its files tell of each offering.
 *
 * @param places where each offering begins, by its id; and each requirement and department of a company, by its key
 * @param particulars what is only printed of each offering, by its id
 */
public record Shelved(Catalog catalog, Map<String, Place> places, Map<String, Particulars> particulars) {
    public Shelved {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        particulars = Collections.unmodifiableMap(new LinkedHashMap<>(particulars));
    }
}
