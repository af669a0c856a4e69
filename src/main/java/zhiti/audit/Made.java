package zhiti.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import zhiti.plan.Versions;
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
        Disguise all = Disguise.of(byId, names);
        Map<String, String> locals = new HashMap<>();
        byId.keySet().forEach(id -> locals.put(id, all.id(id)));
        TradeWords trade = new TradeWords(List.of(issue.rules(), stock()));
        HouseWords words = new HouseWords(own(), locals, names, trade);
        this.disguise = all.sparing(value -> asked(value, trade, words));
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

    private static Optional<String> asked(String value, TradeWords trade, HouseWords words) {
        return trade.isAsked(value) ? Optional.of(value) : words.asked(value);
    }

    /** What is read of the catalog. */
    private Folder stock() {
        return issue.catalog().only(CatalogReader.FILES.or(StandardsReader.FILES));
    }

    /** What is read of the company's folder. */
    private Optional<Folder> own() {
        return issue.house().map(own -> own.only(HouseFiles.OF_RULES.or(HouseFiles.OF_CATALOG)));
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
        Optional<Folder> clean = words.without();
        return new Run(
                issue.asOf(),
                folder(issue.rules()),
                folder(stock()),
                clean.map(this::folder),
                content(people()),
                issue.earlier()
                        .map(file ->
                                content(earlier(file, !clean.map(Folder::digest).equals(own().map(Folder::digest))))),
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

    /** @param changed whether names were taken out of the company's files, so that their checksums are others on replay */
    private byte[] earlier(Source file, boolean changed) {
        Map<String, Set<String>> same = new HashMap<>();
        issue.plans()
                .forEach(plan -> Optional.ofNullable(
                                issue.before().get(plan.person().id()))
                        .ifPresent(before ->
                                same.put(before.employee(), same(before.madeWith(), plan.versions(), changed))));
        List<String> order =
                issue.before().values().stream().map(EarlierPlan::employee).toList();
        return new Inputs(disguise).plans(written(Tree.read(file)), order, same);
    }

    private static Set<String> same(EarlierPlan.MadeWith then, Versions now, boolean changed) {
        Set<String> same = new HashSet<>();
        if (then.inputs().equals(now.inputs())) {
            same.add("inputs");
        }
        if (changed && then.rules().equals(now.rules())) {
            same.add("rules");
        }
        if (changed && then.catalog().equals(now.catalog())) {
            same.add("catalog");
        }
        return same;
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
