package zhiti.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import zhiti.audit.Archive;
import zhiti.audit.DecisionRecord;
import zhiti.audit.Soundness;
import zhiti.intake.Read;

/** Where records are read: only in a journal that is sound. */
final class ReadingRoom {
    private final Desk desk;
    private final DataOption data;

    ReadingRoom(Desk desk, DataOption data) {
        this.desk = desk;
        this.data = data;
    }

    /** Something that reads from a disk. */
    interface Reading<T> {
        T read() throws IOException;
    }

    /** What is read; a disk that fails ends the command. */
    static <T> T stored(DataOption data, Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new NotRecorded(data.folder(), e);
        } catch (UncheckedIOException e) {
            throw new NotRecorded(data.folder(), e.getCause());
        }
    }

    /** The records of a journal. */
    record Shelf(DataOption data, Archive archive) {
        List<DecisionRecord> records() {
            return stored(data, () -> {
                List<DecisionRecord> all = new ArrayList<>();
                for (long number : archive.numbers()) {
                    archive.record(number).ifPresent(all::add);
                }
                return all;
            });
        }

        /** The plan, or the word on one, of this number. */
        DecisionRecord record(long number) {
            return stored(data, () -> archive.record(number))
                    .filter(record -> record.isPlan() || record.isWord())
                    .orElseThrow(() -> new WrongUsage(
                            "沒有第 " + number + " 筆紀錄：zhiti audit list 列出所有紀錄",
                            "there is no record " + number + ": zhiti audit list lists them all"));
        }

        /** A content that records name, as it was read. */
        String content(String hash) {
            return stored(data, () -> archive.text(hash))
                    .orElseThrow(() -> new WrongUsage(
                            "紀錄簿裡沒有雜湊為 " + hash + " 的內容", "the journal holds no content of the hash " + hash));
        }

        String newestCheckpoint() {
            return stored(data, archive::newestCheckpoint);
        }
    }

    /** The same; and without a journal, what is made of none. */
    int withAny(ToIntFunction<Optional<Shelf>> use) {
        return data.installation().hasJournal()
                ? with(shelf -> use.applyAsInt(Optional.of(shelf)))
                : use.applyAsInt(Optional.empty());
    }

    /** What is made of the records; or, of a journal that is broken, what is, and nothing else. */
    int with(ToIntFunction<Shelf> use) {
        Read<Archive.Opened> opened = stored(data, () -> Archive.open(data.installation()));
        if (!(opened instanceof Read.Ok<Archive.Opened> ok)) {
            return desk.answer(opened.map(archive -> ""));
        }
        if (ok.value().soundness() instanceof Soundness.Broken broken) {
            desk.say(
                    "紀錄簿有誤：" + broken.place().zh() + "：" + broken.what().zh(),
                    "the journal is broken: " + broken.place().en() + ": "
                            + broken.what().en());
            return Desk.FOUND;
        }
        return use.applyAsInt(new Shelf(data, ok.value().archive().orElseThrow()));
    }
}
