package zhiti.cli;

import java.util.Map;
import zhiti.standard.Title;

/** What a command has not done where the records can't be reached. */
final class Undone {
    private static final Title ISSUED = new Title("未發出任何計畫", "no plan was issued");

    private static final Map<String, Title> BY_COMMAND = Map.of(
            "plan", ISSUED,
            "team", ISSUED,
            "list", new Title("未列出任何紀錄", "nothing was listed"),
            "show", new Title("未顯示任何紀錄", "nothing was shown"),
            "verify", new Title("未查核紀錄簿", "the journal was not checked"),
            "checkpoint", new Title("未輸出查核點", "no checkpoint was given out"),
            "replay", new Title("未重算任何紀錄", "nothing was replayed"),
            "decide", new Title("未記錄任何裁示", "no word was recorded"),
            "erase", new Title("未銷毀任何對照", "nothing was erased"),
            "pack", new Title("未製作稽核資料夾", "no quality file was made"));

    private Undone() {}

    static Title by(String command) {
        return BY_COMMAND.getOrDefault(command, new Title("未作任何變更", "nothing was done"));
    }
}
