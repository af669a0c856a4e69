package zhiti.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.intake.Folder;
import zhiti.intake.Problem;
import zhiti.intake.Read;
import zhiti.plan.Engine;
import zhiti.plan.House;
import zhiti.plan.Plan;
import zhiti.standard.Language;
import zhiti.standard.Title;

/**
 * Makes recorded plans again: by the rules, the catalog and the standards of their own record and by the version of the
 * program that decided; and by today's.
 */
public final class Replay {
    /** Runs and houses in memory at once; whoever replays in the journal's order needs few. */
    private static final int MOST = 16;

    private static final int AROUND = 60;

    private final Archive archive;
    private final Folder rules;
    private final Folder catalog;
    private final Optional<Folder> house;
    private final Map<List<Object>, Read<House>> houses;
    private final Map<List<String>, Read<Map<String, RemadePlan>>> runs;
    private final Map<String, Optional<FormerVersion>> versions = new HashMap<>();
    private final Map<String, Read<Map<String, Plan>>> today;

    /** @param house a company's folder of today; where none is named, the recorded one counts for today too */
    public Replay(Archive archive, Folder rules, Folder catalog, Optional<Folder> house) {
        this(archive, rules, catalog, house, MOST);
    }

    /** @param most runs and houses in memory at once */
    Replay(Archive archive, Folder rules, Folder catalog, Optional<Folder> house, int most) {
        this.archive = archive;
        this.rules = rules;
        this.catalog = catalog;
        this.house = house;
        this.houses = latest(most);
        this.runs = latest(most);
        this.today = latest(most);
    }

    private static <K, V> Map<K, V> latest(int most) {
        return new LinkedHashMap<>(MOST, 1, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** The same, where today's house can be opened on a day: in a company's own folder only where one is named. */
    public Read<Replay> openingToday(LocalDate day) {
        Read<House> opened = House.open(rules, catalog, house, day);
        houses.put(today(Optional.empty(), day), opened);
        return opened.then(found -> Read.ok(this));
    }

    private List<Object> today(Optional<String> recorded, LocalDate day) {
        return List.of("today", house.isPresent() ? "" : recorded, day);
    }

    /** One record made again. */
    public Replayed of(DecisionRecord record) throws IOException {
        if (!record.isPlan()) {
            return new Replayed.Impossible(record.number(), new Title("這不是計畫的紀錄", "it is not the record of a plan"));
        }
        String name = record.json().path("run").asText();
        Run run = Run.read(archive.content(name));
        if (run.isByTheClock()) {
            return new Replayed.Impossible(
                    record.number(),
                    new Title(
                            "當時的搜尋設有時間上限（--time-limit），停在何處由時鐘決定，無從重現",
                            "the search had a clock (--time-limit), and where one stops can't be repeated"));
        }
        Read<Map<String, RemadePlan>> then = then(record, name, run);
        if (!(then instanceof Read.Ok<Map<String, RemadePlan>> ok)) {
            return new Replayed.Impossible(record.number(), said(then.problems()));
        }
        RemadePlan plan = ok.value().get(record.json().path("as").asText());
        String again = plan.decision();
        return again.equals(record.decision()) ? identical(record, name, run, plan) : otherwise(record, again);
    }

    /** The plan of a record as its own contents make it; empty where they make none any more, or another. */
    public Optional<RemadePlan> remade(DecisionRecord record) throws IOException {
        String name = record.json().path("run").asText();
        Run run = Run.read(archive.content(name));
        return run.isByTheClock() || !(then(record, name, run) instanceof Read.Ok<Map<String, RemadePlan>> ok)
                ? Optional.empty()
                : Optional.ofNullable(ok.value().get(record.json().path("as").asText()))
                        .filter(plan -> plan.decision().equals(record.decision()));
    }

    private static Replayed otherwise(DecisionRecord record, String again) {
        String engine = record.json().path("engine").asText();
        String recorded = record.decision();
        int at = Arrays.mismatch(recorded.toCharArray(), again.toCharArray());
        return new Replayed.Otherwise(
                record.number(),
                around(recorded, at),
                around(again, at),
                Optional.of(engine).filter(e -> !e.equals(Engine.VERSION)));
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + AROUND));
    }

    private Replayed identical(DecisionRecord record, String name, Run run, RemadePlan plan) throws IOException {
        Read<Map<String, Plan>> now = today(name, run);
        if (!(now instanceof Read.Ok<Map<String, Plan>> ok)) {
            return new Replayed.Identical(record.number(), List.of(), Optional.of(said(now.problems())));
        }
        Plan today = ok.value().get(record.json().path("as").asText());
        return new Replayed.Identical(
                record.number(), Difference.between(plan.outline(), PlanOutline.of(today)), Optional.empty());
    }

    private Read<Map<String, RemadePlan>> then(DecisionRecord record, String name, Run run) throws IOException {
        String engine = record.json().path("engine").asText();
        List<String> key = List.of(engine, name);
        if (!runs.containsKey(key)) {
            Optional<FormerVersion> former = versions.computeIfAbsent(engine, FormerVersion::of);
            runs.put(
                    key,
                    former.isPresent()
                            ? former.get().plans(archive.content(name), this::content)
                            : plans(run, open(run)).map(Replay::byThisVersion));
        }
        return runs.get(key);
    }

    private byte[] content(String name) {
        try {
            return archive.content(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, RemadePlan> byThisVersion(Map<String, Plan> plans) {
        Map<String, RemadePlan> remade = new LinkedHashMap<>();
        plans.forEach((id, plan) -> remade.put(id, new RemadePlan.ByThisVersion(plan)));
        return remade;
    }

    private Read<Map<String, Plan>> today(String name, Run run) throws IOException {
        if (!today.containsKey(name)) {
            today.put(name, plans(run, openToday(run)));
        }
        return today.get(name);
    }

    private Read<Map<String, Plan>> plans(Run run, Read<House> opened) throws IOException {
        return opened instanceof Read.Ok<House> ok
                ? Rebuilt.of(archive, run, ok.value())
                : new Read.Refused<>(opened.problems());
    }

    private Read<House> open(Run run) throws IOException {
        List<Object> key = List.of(run.rules(), run.catalog(), run.house(), run.asOf());
        if (!houses.containsKey(key)) {
            Optional<Folder> own = own(run);
            houses.put(
                    key,
                    House.open(
                            archive.folder(run.rules(), "rules"),
                            archive.folder(run.catalog(), "catalog"),
                            own,
                            run.asOf()));
        }
        return houses.get(key);
    }

    private Read<House> openToday(Run run) throws IOException {
        LocalDate day = run.asOf();
        Optional<Folder> own = house.isPresent() ? house : own(run);
        List<Object> key = today(run.house(), day);
        if (!houses.containsKey(key)) {
            houses.put(key, House.open(rules, catalog, own, day));
        }
        return houses.get(key);
    }

    private Optional<Folder> own(Run run) throws IOException {
        return run.house().isPresent() ? Optional.of(archive.folder(run.house().get(), "house")) : Optional.empty();
    }

    /** The first problem; how many more there are. */
    private static Title said(List<Problem> problems) {
        String zh = problems.get(0).in(Language.ZH_TW);
        String en = problems.get(0).in(Language.EN);
        int more = problems.size() - 1;
        return more == 0 ? new Title(zh, en) : new Title(zh + "（另有 " + more + " 項）", en + " (and " + more + " more)");
    }
}
