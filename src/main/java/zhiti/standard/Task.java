package zhiti.standard;

import java.util.List;
import java.util.Optional;

/**
 * A task of a duty (工作任務).
 *
 * @param key {@code task:STANDARD/T1.1}
 * @param standard the document it stands in
 * @param duty the code of its duty
 * @param level the level of its duty, 1–6
 * @param track the one track that has this task, where marked
 * @param knowledge only what is printed in a cell of the task's own
 * @param skills likewise
 */
public record Task(
        String key,
        String standard,
        String duty,
        String code,
        Wording name,
        int level,
        Optional<Track> track,
        List<Statement> knowledge,
        List<Statement> skills,
        List<Output> outputs,
        List<Indicator> indicators)
        implements Subject {
    public Task {
        knowledge = List.copyOf(knowledge);
        skills = List.copyOf(skills);
        outputs = List.copyOf(outputs);
        indicators = List.copyOf(indicators);
    }

    /** The same task as someone on {@code track} reads it. */
    public Task on(Optional<Track> reader) {
        Wording words = Wording.plain(name.on(reader));
        return new Task(key, standard, duty, code, words, level, track, knowledge, skills, outputs, indicators);
    }

    public static String key(String standard, String code) {
        return "task:" + standard + "/" + code;
    }

    @Override
    public Title title() {
        return Title.same(code + " " + name.printed());
    }
}
