package zhiti.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A bar that grows while many people are served. Only somebody who watches a terminal sees it. */
final class Progress {
    /** Fewer are done before anybody wonders. */
    private static final int MANY = 20;

    private static final int WIDE = 30;

    private Progress() {}

    /** What comes of each thing, in order. */
    static <T, R> List<R> through(List<T> things, Terminal terminal, Function<T, R> each) {
        boolean shown = terminal.watched() && things.size() > MANY;
        List<R> results = new ArrayList<>();
        for (T thing : things) {
            results.add(each.apply(thing));
            if (shown) {
                draw(terminal, results.size(), things.size());
            }
        }
        if (shown) {
            terminal.err().print("\r" + " ".repeat(WIDE + 20) + "\r");
        }
        return results;
    }

    /** To be run once for each of so many things, from any thread. */
    static Runnable until(int all, Terminal terminal) {
        if (!terminal.watched() || all <= MANY) {
            return () -> {};
        }
        AtomicInteger done = new AtomicInteger();
        return () -> {
            int so = done.incrementAndGet();
            if (so == all) {
                terminal.err().print("\r" + " ".repeat(WIDE + 20) + "\r");
            } else if (so % MANY == 0) {
                draw(terminal, so, all);
            }
        };
    }

    private static void draw(Terminal terminal, int done, int all) {
        int full = WIDE * done / all;
        terminal.err().print("\r[" + "#".repeat(full) + ".".repeat(WIDE - full) + "] " + done + "/" + all);
        terminal.err().flush();
    }
}
