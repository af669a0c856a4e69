package zhiti.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.intake.Nearest;
import zhiti.standard.Title;

/** Holds package, name, imports and marks of a rule against its place on the shelf. */
final class HeaderCheck {
    static final String CONCLUDE = Conclusions.class.getName() + ".conclude";
    private static final List<String> SAID = List.of("says", "says_en", "source");
    private static final String DAY = "remedy_on";
    private static final List<String> REMEDY = List.of("remedy", "remedy_en", DAY);

    private final Vocabulary vocabulary;
    private final String path;
    private final Faults faults;

    /** @param path where the rule lies on the shelf, without its ending: {@code bar/already-certified} */
    HeaderCheck(Vocabulary vocabulary, String path, Faults faults) {
        this.vocabulary = vocabulary;
        this.path = path;
        this.faults = faults;
    }

    private String folder() {
        return path.substring(0, path.indexOf('/'));
    }

    void place(RuleFile rule) {
        if (!rule.module().equals("rules." + folder())) {
            faults.add(
                    rule.at(),
                    new Title("package 與資料夾不符：" + rule.module(), "the package is not the folder's: " + rule.module()),
                    Title.same("package rules." + folder()));
        }
        if (!rule.name().text().equals(path)) {
            faults.add(
                    rule.name(),
                    new Title(
                            "規則名稱與檔案位置不符：" + rule.name().text(),
                            "the name is not the file's place: " + rule.name().text()),
                    Title.same("rule \"" + path + "\""));
        }
    }

    Names imports(RuleFile rule) {
        Names names = new Names();
        boolean concludes = false;
        for (RuleFile.Import line : rule.imports()) {
            if (line.function()) {
                concludes |= line.name().equals(CONCLUDE);
                function(line);
            } else {
                type(line, names);
            }
        }
        if (!concludes) {
            faults.add(
                    rule.at(),
                    new Title("少了 conclude 的 import", "conclude is not imported"),
                    Title.same("import function " + CONCLUDE));
        }
        return names;
    }

    private void function(RuleFile.Import line) {
        if (!line.name().equals(CONCLUDE)) {
            faults.add(
                    line.at(),
                    new Title("不能用這個 function：" + line.name(), "this function can't be imported: " + line.name()),
                    Title.same("import function " + CONCLUDE));
        }
    }

    private void type(RuleFile.Import line, Names names) {
        Class<?> type = vocabulary.types().get(line.name());
        if (type != null) {
            names.add(type);
            return;
        }
        Optional<Title> hint = Nearest.to(line.name(), vocabulary.types().keySet())
                .map(n -> new Title("是否為 " + n, "did you mean " + n + "?"));
        faults.add(
                line.at().line(),
                line.at().column(),
                new Title("不能 import " + line.name(), line.name() + " can't be imported"),
                hint.or(() -> Optional.of(new Title(
                        "只能逐一 import 規則可用的 zhiti 型別", "import types of zhiti that rules may use, one by one"))));
    }

    /** The card of the rule, as far as its marks are right. */
    RuleCard marks(RuleFile rule, Scope scope, String hash) {
        Vocabulary.Folder home = vocabulary.folder(folder());
        Map<String, List<String>> asked = home.marks();
        List<String> needed = new ArrayList<>(SAID);
        needed.addAll(asked.keySet());
        List<String> known = new ArrayList<>(needed);
        known.addAll(home.lifted() ? REMEDY : List.of());
        Map<String, String> said = new LinkedHashMap<>();
        for (RuleFile.Mark mark : rule.marks()) {
            mark(mark, known, asked, said);
            places(mark, scope);
        }
        if (REMEDY.stream().anyMatch(said::containsKey)) {
            needed.addAll(REMEDY.subList(0, 2));
        }
        needed.stream()
                .filter(k -> !said.containsKey(k))
                .forEach(k -> faults.add(rule.name(), "少了 @" + k, "@" + k + " is missing"));
        return new RuleCard(
                path,
                hash,
                said.getOrDefault("says", ""),
                said.getOrDefault("says_en", ""),
                said.getOrDefault("source", ""),
                said.getOrDefault("kind", ""),
                said.getOrDefault("authority", ""),
                Optional.ofNullable(said.get("remedy"))
                        .map(words -> new RuleCard.Remedy(
                                words, said.getOrDefault("remedy_en", ""), said.getOrDefault(DAY, ""))));
    }

    private void places(RuleFile.Mark mark, Scope scope) {
        String name = mark.name().text();
        if (name.equals(DAY)) {
            Placeholders.checkDay(mark, scope, faults);
        } else if (name.startsWith("says") || REMEDY.contains(name)) {
            Placeholders.check(mark, scope, faults);
        }
    }

    private void mark(
            RuleFile.Mark mark, List<String> known, Map<String, List<String>> asked, Map<String, String> said) {
        String name = mark.name().text();
        String value = mark.value().text();
        if (!known.contains(name)) {
            faults.add(
                    mark.name(),
                    "資料夾 " + folder() + " 的規則沒有 @" + name + " 這一項",
                    "a rule of folder " + folder() + " has no @" + name);
        } else if (value.isBlank()) {
            faults.add(mark.value(), "@" + name + " 沒有內容", "@" + name + " says nothing");
        } else if (asked.containsKey(name) && !asked.get(name).contains(value)) {
            String choice = String.join(", ", asked.get(name));
            faults.add(
                    mark.value(),
                    new Title("@" + name + " 沒有「" + value + "」這個值", "@" + name + " can't be '" + value + "'"),
                    Title.same(choice));
        }
        if (said.put(name, value) != null) {
            faults.add(mark.name(), "@" + name + " 寫了兩次", "@" + name + " stands twice");
        }
    }
}
