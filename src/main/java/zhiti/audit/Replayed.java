package zhiti.audit;

import java.util.List;
import java.util.Optional;
import zhiti.standard.Title;

/** What came of making a recorded plan again from its record's own contents. */
public sealed interface Replayed {
    long number();

    /**
     * The same plan, byte for byte.
     *
     * @param today what today's rules and catalog would decide otherwise
     * @param unplannable why they would decide nothing; empty where they would
     */
    record Identical(long number, List<Difference> today, Optional<Title> unplannable) implements Replayed {}

    /**
     * Another plan than the one recorded.
     *
     * @param at the bytes around the first difference: as recorded, as replayed
     * @param engine the program that recorded it, where it was another one
     */
    record Otherwise(long number, String recorded, String replayed, Optional<String> engine) implements Replayed {}

    /** Nothing was replayed, and nothing was put in its place. */
    record Impossible(long number, Title why) implements Replayed {}
}
