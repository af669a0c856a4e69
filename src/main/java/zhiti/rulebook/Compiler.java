package zhiti.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.drools.base.definitions.rule.impl.QueryImpl;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import zhiti.intake.Place;
import zhiti.intake.Problem;
import zhiti.intake.Read;
import zhiti.standard.Title;

/** Compiles checked rules to a rule base. */
final class Compiler {
    private static final String HOME = "src/main/resources/";
    private static final AtomicLong BUILDS = new AtomicLong();

    private Compiler() {}

    static Read<KieBase> compile(List<Checked> rules) {
        return compile(rules, List.of());
    }

    /** @param extras queries beside them */
    static Read<KieBase> compile(List<Checked> rules, List<Extra> extras) {
        KieServices services = KieServices.Factory.get();
        // Each build needs a name of its own, or one would be taken for another.
        ReleaseId release = services.newReleaseId("tw.zhiti", "shelf", "" + BUILDS.incrementAndGet());
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        for (Checked rule : rules) {
            byte[] bytes = rule.compiled().getBytes(StandardCharsets.UTF_8);
            files.write(path(rule), services.getResources().newByteArrayResource(bytes, "UTF-8"));
        }
        for (Extra extra : extras) {
            byte[] bytes = extra.text().getBytes(StandardCharsets.UTF_8);
            files.write(HOME + "rules/" + extra.path(), services.getResources().newByteArrayResource(bytes, "UTF-8"));
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll();
        List<Problem> problems = problems(builder.getResults().getMessages(Message.Level.ERROR), rules);
        if (!problems.isEmpty()) {
            return new Read.Refused<>(problems);
        }
        KieBase base = services.newKieContainer(release).getKieBase();
        services.getRepository().removeKieModule(release);
        CombinationLimit.on(base);
        return whole(base, rules);
    }

    private static String path(Checked rule) {
        return HOME + "rules/" + rule.card().id() + ".drl";
    }

    /** The engine can lose a file without a word, so the rules are counted. */
    private static Read<KieBase> whole(KieBase base, List<Checked> rules) {
        int compiled = base.getKiePackages().stream()
                .mapToInt(p -> Math.toIntExact(p.getRules().stream()
                        .filter(rule -> !(rule instanceof QueryImpl))
                        .count()))
                .sum();
        if (compiled != rules.size()) {
            throw new IllegalStateException(rules.size() + " rules were given and " + compiled + " compiled");
        }
        return Read.ok(base);
    }

    private static List<Problem> problems(List<Message> messages, List<Checked> rules) {
        List<Problem> problems = new ArrayList<>();
        for (Message message : messages) {
            Optional<Checked> rule = rules.stream()
                    .filter(r -> message.getPath() != null && path(r).endsWith(message.getPath()))
                    .findFirst();
            problems.add(problem(message, rule));
        }
        return problems;
    }

    private static Problem problem(Message message, Optional<Checked> rule) {
        String text = message.getText().strip().replaceAll("\\s+", " ");
        int line = Math.max(message.getLine(), rule.map(Checked::line).orElse(0));
        return Problem.at(
                new Place(rule.map(Checked::file).orElse("rules"), line, 0),
                new Title("無法編譯：" + text, "this does not compile: " + text));
    }
}
