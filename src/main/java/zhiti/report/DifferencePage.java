package zhiti.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import zhiti.plan.Passage;
import zhiti.plan.Upgrade;
import zhiti.standard.Measure;
import zhiti.standard.Output;
import zhiti.standard.Task;

/** What separates two posts, in the words of a language. */
public record DifferencePage(Upgrade upgrade, Say say) {
    /** How many of each kind carry over, are raised, are new, are no longer asked. */
    public List<List<String>> counts() {
        return List.of(
                counts("upgrade.competencies", upgrade.competencies()),
                counts("upgrade.tasks", upgrade.tasks()),
                counts("upgrade.attitudes", upgrade.attitudes()));
    }

    private List<String> counts(String kind, Passage passage) {
        return List.of(
                say.word(kind),
                String.valueOf(passage.carriesOver().size()),
                String.valueOf(passage.raise().size()),
                String.valueOf(passage.added().size()),
                String.valueOf(passage.noLongerAsked().size()));
    }

    /** The heads of {@link #counts}. */
    public List<String> countHeads() {
        return List.of("", "upgrade.carriesOver", "upgrade.raise", "upgrade.new", "upgrade.noLongerAsked").stream()
                .map(key -> key.isEmpty() ? "" : say.word(key))
                .toList();
    }

    /** What carries over, is raised, is new, is no longer asked: by name, with what has been shown. */
    public List<UpgradePage.Group> differences() {
        Passage both = upgrade.competencies();
        List<UpgradePage.Group> groups = new ArrayList<>();
        group("upgrade.carriesOver", both.carriesOver(), groups);
        group("upgrade.raise", both.raise(), groups);
        group("upgrade.new", both.added(), groups);
        if (!both.noLongerAsked().isEmpty()) {
            groups.add(new UpgradePage.Group(
                    say.word("upgrade.noLongerAsked")
                            + say.aside(say.word(
                                    "assess.count", both.noLongerAsked().size())),
                    names(both.noLongerAsked())));
        }
        if (!upgrade.attitudes().added().isEmpty()) {
            groups.add(new UpgradePage.Group(
                    say.word("upgrade.newAttitudes"), names(upgrade.attitudes().added())));
        }
        return groups;
    }

    private void group(String key, List<Passage.Item> items, List<UpgradePage.Group> groups) {
        if (!items.isEmpty()) {
            groups.add(new UpgradePage.Group(
                    say.word(key) + say.aside(counted(items)),
                    items.stream().map(this::named).toList()));
        }
    }

    /** Of a list, with how many of it have been shown as they are required. */
    private String counted(List<Passage.Item> items) {
        long shown = items.stream().filter(item -> item.isShown().orElse(false)).count();
        return say.word("upgrade.shownOf", items.size(), shown);
    }

    private String named(Passage.Item item) {
        String shown =
                item.shown().map(level -> say.word("upgrade.shown", level)).orElseGet(() -> say.word("upgrade.unseen"));
        return say.name(item.subject()) + say.aside(levels(item) + say.word("semicolon") + shown);
    }

    private String levels(Passage.Item item) {
        return item.from()
                .filter(from -> from < item.required())
                .map(from -> say.range(Measure.LEVEL, from, item.required()))
                .orElseGet(() -> say.value(Measure.LEVEL, item.required()));
    }

    /** Only their names. */
    private List<String> names(List<Passage.Item> items) {
        return items.stream().map(item -> say.name(item.subject())).toList();
    }

    /** A task of the target with the outputs that show it. */
    public record Evidence(String task, List<String> outputs, String state) {}

    /** The tasks that are new or raised, with what is to be produced. */
    public List<Evidence> evidence() {
        return Stream.concat(upgrade.tasks().raise().stream(), upgrade.tasks().added().stream())
                .map(item -> {
                    Task task = (Task) item.subject();
                    List<String> outputs = task.outputs().stream()
                            .filter(output -> output.track()
                                    .map(marked -> upgrade.person()
                                            .track()
                                            .map(own -> own.covers(marked))
                                            .orElse(false))
                                    .orElse(true))
                            .map(output -> (output.code() + " " + words(output)).strip())
                            .toList();
                    String state = levels(item)
                            + say.word("semicolon")
                            + item.shown()
                                    .map(level -> say.word("upgrade.shown", level))
                                    .orElseGet(() -> say.word("upgrade.unseen"));
                    return new Evidence(say.name(task), outputs, state);
                })
                .toList();
    }

    private String words(Output output) {
        return output.name().on(upgrade.person().track());
    }
}
