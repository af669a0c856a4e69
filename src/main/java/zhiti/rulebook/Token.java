package zhiti.rulebook;

/**
 * A word of a rule file.
 *
 * @param text as written; of a string what stands between the quotes
 * @param line from 1
 * @param column from 1
 */
record Token(Kind kind, String text, int line, int column) {
    enum Kind {
        NAME,
        STRING,
        NUMBER,
        SYMBOL,
        END
    }

    boolean is(String symbolOrName) {
        return (kind == Kind.SYMBOL || kind == Kind.NAME) && text.equals(symbolOrName);
    }

    /** A name that a pattern gives to what it matched: {@code $held}. */
    boolean isBinding() {
        return kind == Kind.NAME && text.startsWith("$") && text.length() > 1;
    }

    /** As it stands in the file. */
    String written() {
        return kind == Kind.STRING ? "\"" + text + "\"" : text;
    }
}
