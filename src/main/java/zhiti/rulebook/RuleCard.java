package zhiti.rulebook;

import java.util.Optional;
import zhiti.standard.Language;

/**
 * What a rule says of itself.
 *
 * @param id permanent, and its path on the shelf
 * @param hash of the file that it was read from, {@code sha256:…}: the same rule has the same, whatever else changes;
 *     empty where it was read from none
 * @param says the sentence in zh-TW, with {@code {binding.accessor}} where values go
 * @param saysEn the same in English
 * @param source where the rule comes from
 * @param kind for bars: 無需, 尚不可, 不開放, 本期未選入; else empty
 * @param authority for bars: law, issuer, standard, house; else empty
 * @param remedy for bars: what would lift it
 */
public record RuleCard(
        String id,
        String hash,
        String says,
        String saysEn,
        String source,
        String kind,
        String authority,
        Optional<Remedy> remedy) {
    /** One that was read from no file and bars nothing that could be lifted. */
    public RuleCard(String id, String says, String saysEn, String source, String kind, String authority) {
        this(id, "", says, saysEn, source, kind, authority, Optional.empty());
    }

    public String says(Language language) {
        return language == Language.EN ? saysEn : says;
    }

    /**
     * What would lift a bar, in sentences with places for values like the rule's own.
     *
     * @param on the path of the day on which it is lifted without anybody's doing ({@code held.expires}); empty for none
     */
    public record Remedy(String says, String saysEn, String on) {
        public String says(Language language) {
            return language == Language.EN ? saysEn : says;
        }
    }
}
