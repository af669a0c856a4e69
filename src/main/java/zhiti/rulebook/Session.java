package zhiti.rulebook;

import java.util.Collection;
import java.util.List;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;

/**
 * The rules at work on one person: facts go in, folders run one after another, findings come out. For one thread; to be
 * closed, for the rulebook holds every session that is open.
 */
public final class Session implements AutoCloseable {
    /**
     * How often the rules of one folder may fire for one person: far above what anybody needs, and few enough to be told.
     * Nothing loops that passed the gate, so whoever reaches this combines too much.
     */
    static final int LIMIT = 20_000;

    private final KieSession session;
    private final Vocabulary vocabulary;
    private final Memory memory;
    private final Attendant attendant;

    Session(KieSession session, Vocabulary vocabulary, Memory memory, Attendant attendant) {
        this.session = session;
        this.vocabulary = vocabulary;
        this.memory = memory;
        this.attendant = attendant;
        memory.hangOn(session);
    }

    /** Gives a fact, once. The order of giving is the order in which reasons are told. */
    public void insert(Object fact) {
        if (vocabulary.word(fact.getClass()).isEmpty()) {
            throw new IllegalArgumentException(fact.getClass().getSimpleName() + " is no word of the vocabulary");
        }
        memory.give(fact);
        session.insert(fact);
    }

    public void insertAll(Collection<?> facts) {
        facts.forEach(this::insert);
    }

    /**
     * Takes back a finding before the next folder runs: rules of later folders do not see it, and it is not concluded.
     * Findings already drawn from it stay.
     */
    public void withdraw(Object conclusion) {
        session.delete(session.getFactHandle(conclusion));
        memory.forget(conclusion);
    }

    /**
     * Runs a folder's rules. To be run once, in the shelf's order.
     *
     * @throws TooManyCombinations where rules combine everything with everything
     * @throws IllegalStateException where two rules of ours contradict each other
     */
    public void run(String folder) {
        run(folder, match -> attendant.lets(match.getRule().getName()));
        attendant.ran(folder, session, this::concluded);
    }

    void run(String folder, AgendaFilter only) {
        vocabulary.folder(folder);
        session.getAgenda().getAgendaGroup(folder).setFocus();
        try {
            if (CombinationLimit.within(memory.rules(), () -> session.fireAllRules(only, LIMIT)) >= LIMIT) {
                throw TooManyCombinations.firing(memory.busiest());
            }
        } catch (TooManyCombinations e) {
            throw e;
        } catch (RuntimeException e) {
            throw own(e);
        }
    }

    /** Everything found so far and not withdrawn, in written order: folder, rule, key. */
    public List<Concluded> concluded() {
        return memory.concluded();
    }

    /** The engine wraps what a rule throws; what matters is inside. */
    private static RuntimeException own(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalStateException state) {
                return state;
            }
        }
        return e;
    }

    @Override
    public void close() {
        session.dispose();
        attendant.closed();
    }
}
