package zhiti.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import zhiti.intake.CatalogReader;
import zhiti.intake.Folder;
import zhiti.intake.HouseFiles;
import zhiti.intake.Node;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.intake.StandardsReader;
import zhiti.intake.Tree;
import zhiti.person.EarlierPlan;
import zhiti.person.Employee;
import zhiti.plan.Engine;
import zhiti.plan.Plan;
import zhiti.standard.Role;

/** What is stored of one command. */
final class Made {
    private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9_-]*");

    private final Issue issue;
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final List<byte[]> records = new ArrayList<>();
    private final List<String> pseudonyms = new ArrayList<>();
    private final Disguise disguise;

    Made(Issue issue, Pseudonyms people, Pseudonyms askers) throws IOException {
        this.issue = issue;
        Map<String, String> byId = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (Employee one : issue.people().people()) {
            String pseudonym = people.of(one.id(), one.name());
            pseudonyms.add(pseudonym);
            byId.put(one.id(), pseudonym);
            names.putIfAbsent(one.name(), pseudonym);
        }
        String by = askers.of(issue.askedBy(), issue.askedBy());
        if (isSomebody(issue.askedBy())) {
            names.putIfAbsent(issue.askedBy(), by);
        }
        this.disguise = Disguise.of(byId, names);
        Map<String, String> locals = new HashMap<>();
        byId.keySet().forEach(id -> locals.put(id, disguise.id(id)));
        HouseWords words = new HouseWords(locals, names);
        Run run = run(words);
        String name = content(run.bytes());
        for (Plan plan : issue.plans()) {
            records.add(record(plan, name, byId.get(plan.person().id()), by));
        }
    }

    /**
     * Whether whoever asks is to be sought in free words: not an account such as root, which stands in many texts, nor a
     * department, which rules ask for.
     */
    private boolean isSomebody(String asker) {
        return asker.length() >= HouseWords.NAMES
                && !ACCOUNT.matcher(asker).matches()
                && issue.people().people().stream()
                        .noneMatch(one -> one.department().contains(asker));
    }

    /** By the hash of their bytes. */
    Map<String, byte[]> contents() {
        return contents;
    }

    /** One for each plan, in their order. */
    List<byte[]> records() {
        return records;
    }

    private String content(byte[] bytes) {
        String name = Hashes.name(bytes);
        contents.putIfAbsent(name, bytes);
        return name;
    }

    private String folder(Folder folder) {
        return content(Forms.folder(folder, contents));
    }

    private Run run(HouseWords words) {
        Folder stock = issue.catalog().only(CatalogReader.FILES.or(StandardsReader.FILES));
        return new Run(
                issue.asOf(),
                folder(issue.rules()),
                folder(stock),
                issue.house()
                        .map(own -> own.only(HouseFiles.OF_RULES.or(HouseFiles.OF_CATALOG)))
                        .map(own -> folder(words.without(own))),
                content(people()),
                issue.earlier().map(file -> content(earlier(file))),
                issue.plans().stream()
                        .map(plan -> disguise.id(plan.person().id()))
                        .toList(),
                issue.question().edition(),
                issue.question().track().map(Enum::name),
                issue.question().target().map(Role::id),
                issue.question().limits(),
                issue.shared());
    }

    private byte[] people() {
        List<String> ids = issue.people().people().stream().map(Employee::id).toList();
        return new Inputs(disguise).people(issue.people().tree(), ids, pseudonyms);
    }

    private byte[] earlier(Source file) {
        Map<String, Boolean> same = new HashMap<>();
        issue.plans()
                .forEach(plan -> Optional.ofNullable(
                                issue.before().get(plan.person().id()))
                        .ifPresent(before -> same.put(
                                before.employee(),
                                before.madeWith()
                                        .inputs()
                                        .equals(plan.versions().inputs()))));
        List<String> order =
                issue.before().values().stream().map(EarlierPlan::employee).toList();
        return new Inputs(disguise).plans(written(Tree.read(file)), order, same);
    }

    private Node written(Read<Node> tree) {
        if (tree instanceof Read.Ok<Node> ok) {
            return ok.value();
        }
        throw new IllegalStateException("read before, and now " + tree.problems());
    }

    private byte[] record(Plan plan, String run, String person, String by) {
        return Forms.of("plan")
                .field("person", person)
                .field("as", disguise.id(plan.person().id()))
                .field("door", issue.door())
                .field("askedBy", by)
                .field("when", issue.when().toString())
                .field("asOf", plan.asOf().toString())
                .field("engine", Engine.VERSION)
                .key("versions")
                .open('{')
                .field("rules", plan.versions().rules())
                .field("catalog", plan.versions().catalog())
                .field("standards", plan.versions().standards())
                .close('}')
                .field("run", run)
                .key(DecisionRecord.DECISION)
                .raw(Decision.of(plan, disguise))
                .close('}')
                .bytes();
    }
}
