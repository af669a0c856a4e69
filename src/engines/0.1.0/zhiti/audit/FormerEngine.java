package zhiti.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import zhiti.intake.Folder;
import zhiti.intake.Problem;
import zhiti.intake.Read;
import zhiti.plan.GapLine;
import zhiti.plan.House;
import zhiti.plan.Plan;
import zhiti.plan.Step;
import zhiti.report.TextReport;
import zhiti.standard.Language;
import zhiti.standard.Title;

/**
 * The door of version 0.1.0 for later versions: makes the plans of a recorded run again. Only types of the JDK pass it. A
 * run comes as its bytes and as a function from hash to content. The answer holds either {@code refused}, a list of zh-TW
 * and English sentences in turn, or {@code plans}: by the id in the run, {@code decision} in the form in which it is
 * recorded, {@code text} by language tag, and what is compared with the plan of today: {@code steps} and {@code gaps} as
 * lists of id and four words (title and description, each zh-TW and English), {@code hours}, {@code cost}, and
 * {@code readiness} as percentages now and afterwards, empty where nothing is known.
 */
public final class FormerEngine implements BiFunction<byte[], Function<String, byte[]>, Map<String, Object>> {
    @Override
    public Map<String, Object> apply(byte[] bytes, Function<String, byte[]> contents) {
        try {
            Run run = Run.read(bytes);
            Archive archive = new Archive(contents);
            Read<Map<String, Plan>> read =
                    open(run, archive) instanceof Read.Ok<House> house
                            ? Rebuilt.of(archive, run, house.value())
                            : new Read.Refused<>(open(run, archive).problems());
            return read instanceof Read.Ok<Map<String, Plan>> ok
                    ? Map.of("plans", plans(ok.value()))
                    : Map.of("refused", sentences(read.problems()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Read<House> open(Run run, Archive archive) {
        Optional<Folder> own = run.house().map(name -> archive.folder(name, "house"));
        return House.open(
                archive.folder(run.rules(), "rules"), archive.folder(run.catalog(), "catalog"), own, run.asOf());
    }

    private static List<String> sentences(List<Problem> problems) {
        List<String> sentences = new ArrayList<>();
        problems.forEach(problem -> {
            sentences.add(problem.in(Language.ZH_TW));
            sentences.add(problem.in(Language.EN));
        });
        return sentences;
    }

    private static Map<String, Object> plans(Map<String, Plan> plans) {
        Map<String, Object> told = new LinkedHashMap<>();
        plans.forEach((id, plan) -> told.put(id, plan(plan)));
        return told;
    }

    private static Map<String, Object> plan(Plan plan) {
        Function<String, String> text = tag ->
                new TextReport(tag.equals("en") ? Language.EN : Language.ZH_TW, true).plans(List.of(plan));
        return Map.of(
                "decision", new String(Decision.of(plan, Disguise.NONE), StandardCharsets.UTF_8),
                "text", text,
                "steps", plan.steps().stream().map(FormerEngine::step).toList(),
                "gaps", plan.gaps().stream().map(FormerEngine::gap).toList(),
                "hours", plan.totals().hours(),
                "cost", plan.totals().cost().twd(),
                "readiness", List.of(share(plan.readiness().now()), share(plan.readiness().after())));
    }

    private static List<String> step(Step step) {
        Optional<Title> by = step.mentoring()
                .map(m -> m.id().isEmpty() ? m.kind().title() : Title.same(m.id()));
        Title title = step.offering().title();
        int hours = step.offering().hours();
        String fee = String.format(java.util.Locale.ROOT, "NT$%,d", step.offering().cost().twd());
        return List.of(
                step.offering().id(),
                title.zh(),
                title.en(),
                step.span() + " " + step.tier().title().zh() + "、" + hours + " 小時、" + fee
                        + by.map(who -> "、指導：" + who.zh()).orElse(""),
                step.span() + " " + step.tier().title().en() + ", " + hours + " h, " + fee
                        + by.map(who -> ", guided: " + who.en()).orElse(""));
    }

    private static List<String> gap(GapLine line) {
        Title title = line.gap().title();
        String levels = line.gap().shown() + "→" + line.gap().required() + " ";
        return List.of(
                line.gap().key(),
                title.zh(),
                title.en(),
                levels + line.tier().title().zh(),
                levels + line.tier().title().en());
    }

    private static String share(Optional<BigDecimal> share) {
        return share.map(of -> of.movePointRight(2).toPlainString() + "%").orElse("");
    }
}
