package zhiti.plan;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import zhiti.offering.Catalog;

/** A whole plan with its reasons by the shelf, and the same steps without reasons by hand-coded Java; one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Dorg.slf4j.simpleLogger.defaultLogLevel=error")
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 3, time = 4)
public class PlanBenchmark {
    @Param({"shipped", "wide-500", "wide-5000", "wide-50000", "deep-500", "deep-5000", "deep-50000"})
    public String catalog;

    private List<Generated.Subject> people;
    private Catalog offerings;
    private Adviser adviser;
    private int next;

    /** Reads and generates, and makes sure that both sides come to the same steps for everyone. */
    @Setup
    public void generate() {
        people = Generated.people();
        offerings = Generated.catalog(catalog);
        adviser = Shipped.adviser(offerings);
        for (Generated.Subject one : people) {
            if (!HandCoded.situation(offerings, one.employee(), one.asked())
                    .gaps()
                    .keySet()
                    .equals(adviser.gaps(one.employee(), Question.AS_WRITTEN).gaps().stream()
                            .map(line -> line.gap().key())
                            .collect(java.util.stream.Collectors.toSet()))) {
                throw new IllegalStateException(one.employee().id() + ": the two find other gaps");
            }
            List<String> byHand = HandCoded.steps(offerings, one.employee(), one.asked()).stream()
                    .map(Placed::id)
                    .toList();
            List<String> byRules = adviser.plan(one.employee(), Question.AS_WRITTEN).steps().stream()
                    .map(step -> step.offering().id())
                    .toList();
            if (!byHand.equals(byRules)) {
                throw new IllegalStateException(one.employee().id() + " on " + catalog + ": the rules take " + byRules
                        + ", hand-coded Java takes " + byHand);
            }
        }
    }

    private Generated.Subject person() {
        next = (next + 1) % people.size();
        return people.get(next);
    }

    @Benchmark
    public Object shelf(Cpu cpu) {
        Plan plan = adviser.plan(person().employee(), Question.AS_WRITTEN);
        cpu.touched += plan.steps().size() + plan.leftOut().size();
        cpu.gaps += plan.gaps().size();
        cpu.plans++;
        return plan;
    }

    /** What a plan costs before anything is offered: the same however large the catalog is. */
    @Benchmark
    public Object gaps(Cpu cpu) {
        cpu.plans++;
        return adviser.gaps(person().employee(), Question.AS_WRITTEN);
    }

    @Benchmark
    public Object hand(Cpu cpu) {
        Generated.Subject one = person();
        cpu.plans++;
        return HandCoded.steps(offerings, one.employee(), one.asked());
    }

    /** CPU time of the measuring thread, and what it did: the wall clock of a busy machine says little. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Cpu {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        public long nanos;
        public long plans;
        public long touched;
        public long gaps;
        private long began;

        @Setup(Level.Iteration)
        public void begin() {
            nanos = 0;
            plans = 0;
            touched = 0;
            gaps = 0;
            began = THREADS.getCurrentThreadCpuTime();
        }

        @TearDown(Level.Iteration)
        public void end() {
            nanos = THREADS.getCurrentThreadCpuTime() - began;
        }
    }
}
