package zhiti.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import zhiti.standard.Track;

/** What the values of options mean; an unknown one is wrong usage, with the nearest right one. */
final class Known {
    /** As in files: whoever writes more has mistyped. */
    private static final int LAST_YEAR = 2199;

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
            LocalDate day = LocalDate.parse(written);
            if (day.getYear() > LAST_YEAR) {
                throw new WrongUsage(
                        "'" + written + "' 太遠：年份最多寫到 " + LAST_YEAR,
                        "'" + written + "' is too far away: write a year up to " + LAST_YEAR);
            }
            return day;
        } catch (DateTimeParseException e) {
            throw new WrongUsage(
                    "'" + written + "' 不是日期：寫成 2026-11-22 的形式", "'" + written + "' is no date: write it as 2026-11-22");
        }
    }
}
