package zhiti.intake;

import zhiti.standard.Title;

/** What is said of times that run from one day to another. */
final class Spells {
    static final Title BACKWARDS = new Title("結束早於開始", "it ends before it begins");

    private Spells() {}
}
