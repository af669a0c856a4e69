package zhiti.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import zhiti.standard.Track;

/** What the values of options mean; an unknown one is wrong usage, with the nearest right one. */
final class Known {
    private Known() {}

    static Track track(String written) {
        Map<String, Track> known = new LinkedHashMap<>();
        known.put("B2B", Track.B2B);
        known.put("B2C", Track.B2C);
        known.put("both", Track.BOTH);
        return WrongUsage.unlessKnown("軌別", "track", known, written);
    }

    static Optional<LocalDate> dayOrNone(String written) {
        return Optional.ofNullable(written).map(Known::day);
    }

    static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new WrongUsage(
                    "'" + written + "' 不是日期：寫成 2026-11-22 的形式", "'" + written + "' is no date: write it as 2026-11-22");
        }
    }
}
