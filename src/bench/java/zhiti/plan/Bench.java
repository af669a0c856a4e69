package zhiti.plan;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmark and prints what it comes to: ratios, since another machine has other microseconds. */
final class Bench {
    private Bench() {}

    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(args))
                        .include(PlanBenchmark.class.getName())
                        .build())
                .run();
        Map<String, RunResult> byName = new TreeMap<>();
        results.forEach(r -> byName.put(r.getParams().getParam("catalog") + "/" + method(r), r));
        System.out.println();
        System.out.println("CPU time of one thread, on average over the people; touched = offerings put before the rules of one"
                + " plan; µs/touched without what the gaps alone cost");
        System.out.printf(
                "%-12s %10s %10s %7s %10s %8s %8s %14s%n",
                "catalog", "rules µs", "java µs", "ratio", "plans/s", "gaps", "touched", "µs/touched");
        for (RunResult rules : results) {
            String catalog = rules.getParams().getParam("catalog");
            RunResult java = byName.get(catalog + "/hand");
            RunResult gaps = byName.get(catalog + "/gaps");
            if (method(rules).equals("shelf") && java != null && gaps != null) {
                print(catalog, rules, gaps, java);
            }
        }
    }

    private static String method(RunResult result) {
        String name = result.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static void print(String catalog, RunResult rules, RunResult gaps, RunResult java) {
        double plans = sum(rules, "plans");
        double micros = micros(rules);
        double byHand = micros(java);
        double touched = sum(rules, "touched") / plans;
        System.out.printf(
                "%-12s %10.0f %10.0f %7.1f %10.0f %8.1f %8.1f %14.2f%n",
                catalog,
                micros,
                byHand,
                micros / byHand,
                1e6 / micros,
                sum(rules, "gaps") / plans,
                touched,
                (micros - micros(gaps)) / touched);
    }

    /** CPU time of one plan, in microseconds. */
    private static double micros(RunResult result) {
        return sum(result, "nanos") / sum(result, "plans") / 1000;
    }

    private static double sum(RunResult result, String counter) {
        return result.getSecondaryResults().get(counter).getStatistics().getSum();
    }
}
