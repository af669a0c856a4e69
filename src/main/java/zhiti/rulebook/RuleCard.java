package zhiti.rulebook;

import zhiti.standard.Language;

/**
 * What a rule says of itself.
 *
 * @param id permanent, and its path on the shelf
 * @param says the sentence in zh-TW, with {@code {binding.accessor}} where values go
 * @param saysEn the same in English
 * @param source where the rule comes from
 * @param kind for bars: 無需, 尚不可, 不開放, 本期未選入; else empty
 * @param authority for bars: law, issuer, standard, house; else empty
 */
public record RuleCard(String id, String says, String saysEn, String source, String kind, String authority) {
    public String says(Language language) {
        return language == Language.EN ? saysEn : says;
    }
}
