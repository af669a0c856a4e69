package zhiti.standard;

import java.util.Optional;

/**
 * Printed words that may read differently by track: 「買主(B2B)或消費者(B2C)」.
 *
 * @param printed the words whole, track notes included
 * @param b2b as a B2B document would read
 * @param b2c as a B2C document would read
 */
public record Wording(String printed, String b2b, String b2c) {
    public static Wording plain(String printed) {
        return new Wording(printed, printed, printed);
    }

    /** The words for someone on {@code track}; whole where there is no track or it is both. */
    public String on(Optional<Track> track) {
        return track.map(t -> t == Track.B2B ? b2b : t == Track.B2C ? b2c : printed)
                .orElse(printed);
    }
}
