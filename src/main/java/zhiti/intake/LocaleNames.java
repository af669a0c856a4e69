package zhiti.intake;

import zhiti.standard.Title;

/**
 * Names of files and arguments as the locale gives them to Java: where it has no such characters, each becomes a
 * replacement character, and the file can't be found by it.
 */
public final class LocaleNames {
    private static final String REPLACED = "\uFFFD";

    private LocaleNames() {}

    /** Whether characters of this name were lost. */
    public static boolean isLost(String name) {
        return name.contains(REPLACED);
    }

    /** What to do about it. */
    public static Title hint() {
        return new Title(
                "請以 LC_ALL=C.UTF-8 執行，或改用 ./zhiti，它會自行設定",
                "run it with LC_ALL=C.UTF-8, or by ./zhiti, which sets that itself");
    }
}
