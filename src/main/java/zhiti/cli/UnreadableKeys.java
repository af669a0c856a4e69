package zhiti.cli;

import java.util.List;
import zhiti.audit.Pseudonyms;
import zhiti.intake.Place;
import zhiti.intake.Problem;
import zhiti.standard.Title;

/** Says which files among those of pseudonyms tell nothing: whoever they are about looks as if erased. */
final class UnreadableKeys {
    private UnreadableKeys() {}

    static void note(Desk desk, DataOption data) {
        for (Pseudonyms some :
                List.of(Pseudonyms.ofPeople(data.installation()), Pseudonyms.ofAskers(data.installation()))) {
            desk.notes(ReadingRoom.stored(data, some::unreadable).stream()
                    .map(file -> Problem.at(
                            Place.whole(file.toString()),
                            new Title(
                                    "不是假名的對照檔，或已損毀、無法讀取：若為某人的對照檔，其紀錄只見假名",
                                    "this is no pseudonym's file, or it is damaged or can't be read: whomever it is about is"
                                            + " shown by their pseudonym only"),
                            new Title("請自備份取回，或將它移走", "bring it back from a backup, or move it away")))
                    .toList());
        }
    }
}
