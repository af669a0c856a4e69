package zhiti.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhiti.intake.Place;
import zhiti.intake.Problem;
import zhiti.intake.Read;
import zhiti.plan.Engine;
import zhiti.standard.Language;
import zhiti.standard.Money;
import zhiti.standard.Title;

/**
 * A former version of this program, kept whole to replay what it decided: its classes are those that decided then, so what
 * later versions decide otherwise can't change what a replay comes to. It shares the libraries of this version; that a
 * library decides otherwise shows as a replay that differs. {@code src/engines/freeze} keeps a version.
 */
final class FormerVersion {
    private static final Pattern RECORDED = Pattern.compile("zhiti (\\d+\\.\\d+\\.\\d+), .*");
    private static final String DOOR = "zhiti.audit.FormerEngine";

    private final ClassLoader classes;
    private final BiFunction<byte[], Function<String, byte[]>, Map<String, Object>> door;

    private FormerVersion(byte[] jar) {
        this.classes = new KeptClasses(entries(jar));
        this.door = door();
    }

    /**
     * The version that recorded something.
     *
     * @param engine as recorded: {@code zhiti 0.1.0, drools 10.2.0}
     * @return empty where it was this version, or one that was not kept
     */
    static Optional<FormerVersion> of(String engine) {
        Matcher recorded = RECORDED.matcher(engine);
        if (engine.equals(Engine.VERSION) || !recorded.matches()) {
            return Optional.empty();
        }
        try (InputStream jar =
                FormerVersion.class.getResourceAsStream("/zhiti/engines/zhiti-" + recorded.group(1) + ".jar")) {
            return jar == null ? Optional.empty() : Optional.of(new FormerVersion(jar.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> entries(byte[] jar) {
        Map<String, byte[]> entries = new HashMap<>();
        try (JarInputStream in = new JarInputStream(new ByteArrayInputStream(jar))) {
            for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private BiFunction<byte[], Function<String, byte[]>, Map<String, Object>> door() {
        try {
            return (BiFunction<byte[], Function<String, byte[]>, Map<String, Object>>)
                    classes.loadClass(DOOR).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a version that was kept without its door", e);
        }
    }

    /**
     * The plans of a recorded run, by the id in the run; or why that version makes none.
     *
     * @param run as it is stored
     * @param contents those of the journal, by their hashes
     */
    Read<Map<String, RemadePlan>> plans(byte[] run, Function<String, byte[]> contents) {
        Map<String, Object> answer = answer(run, contents);
        if (answer.get("refused") instanceof List<?> sentences) {
            return Read.refused(Problem.at(
                    Place.whole("journal"),
                    new Title(sentences.get(0).toString(), sentences.get(1).toString())));
        }
        Map<String, RemadePlan> plans = new LinkedHashMap<>();
        map(answer.get("plans")).forEach((id, plan) -> plans.put(id, remade(map(plan))));
        return Read.ok(plans);
    }

    /** The rule engine looks for facts' classes where the thread's loader finds them. */
    private Map<String, Object> answer(byte[] run, Function<String, byte[]> contents) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        try {
            return door.apply(run, contents);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @SuppressWarnings("unchecked")
    private static RemadePlan remade(Map<String, Object> plan) {
        List<String> readiness = (List<String>) plan.get("readiness");
        Function<String, String> text = (Function<String, String>) plan.get("text");
        Function<Language, String> inLanguage = language -> text.apply(language.tag());
        return new RemadePlan.ByFormerVersion(
                plan.get("decision").toString(),
                new PlanOutline(
                        lines(plan.get("steps")),
                        lines(plan.get("gaps")),
                        (int) plan.get("hours"),
                        new Money((int) plan.get("cost")),
                        PlanOutline.readiness(readiness.get(0), readiness.get(1))),
                inLanguage);
    }

    @SuppressWarnings("unchecked")
    private static List<PlanOutline.Line> lines(Object lines) {
        return ((List<List<String>>) lines)
                .stream()
                        .map(line -> new PlanOutline.Line(
                                line.get(0), new Title(line.get(1), line.get(2)), new Title(line.get(3), line.get(4))))
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object map) {
        return (Map<String, Object>) map;
    }

    /** Finds the classes and texts of the kept version before those of this one; everything else is shared. */
    private static final class KeptClasses extends ClassLoader {
        private final Map<String, byte[]> entries;

        KeptClasses(Map<String, byte[]> entries) {
            super(FormerVersion.class.getClassLoader());
            this.entries = entries;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("zhiti.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known == null ? findClass(name) : known;
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = entries.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            byte[] bytes = entries.get(name);
            return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
        }
    }
}
