package zhiti.standard;

/**
 * A name in both languages. Where the source has no English, both are the printed Chinese.
 *
 * @param zh Traditional Chinese as used in Taiwan
 * @param en English
 */
public record Title(String zh, String en) {
    public Title {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a title needs words: '" + zh + "' / '" + en + "'");
        }
    }

    /** The same words in both languages: for what is printed in Chinese only. */
    public static Title same(String words) {
        return new Title(words, words);
    }

    public String in(Language language) {
        return language == Language.EN ? en : zh;
    }
}
