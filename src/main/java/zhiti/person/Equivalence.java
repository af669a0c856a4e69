package zhiti.person;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import zhiti.standard.Credential;
import zhiti.standard.Credential.Band;

/**
 * Compares results of different tests by the CEFR bands that each test's own table gives.
 *
 * @param credentials every test, by id
 */
record Equivalence(Map<String, Credential> credentials) {
    /** The band that a result reaches; empty where no table says. */
    Optional<Band> band(TestResult result) {
        return bands(result.test())
                .flatMap(test -> result.score().isPresent()
                        ? floor(test, result.score().get())
                        : test.bands().stream()
                                .filter(b -> b.level().equals(result.level()))
                                .filter(b -> b.stage().isEmpty() || b.stage().equals(result.stage()))
                                .max(Comparator.comparing(Band::cefr)));
    }

    /**
     * What a result counts as on another test's scale: the required score where its band is at least the one that the
     * required score lies in, else the least score of its own band; empty where no table says.
     */
    Optional<Counted> on(String asked, int required, TestResult result) {
        Optional<Band> taken = band(result);
        Optional<Credential> scale = bands(asked);
        Optional<Band> needed = scale.flatMap(test -> floor(test, required));
        if (taken.isEmpty() || needed.isEmpty()) {
            return Optional.empty();
        }
        String cefr = taken.get().cefr();
        if (cefr.compareTo(needed.get().cefr()) >= 0) {
            return Optional.of(new Counted(required, row(result, taken.get(), needed.get(), asked)));
        }
        return scale.get().bands().stream()
                .filter(b -> b.cefr().compareTo(cefr) <= 0)
                .max(Comparator.comparing(Band::cefr))
                .map(b -> new Counted(b.score(), row(result, taken.get(), b, asked)));
    }

    private Optional<Credential> bands(String test) {
        return Optional.ofNullable(credentials.get(test)).filter(c -> !c.bands().isEmpty());
    }

    private static Optional<Band> floor(Credential test, int score) {
        return test.bands().stream()
                .filter(b -> b.level().isEmpty() && b.score() <= score)
                .max(Comparator.comparingInt(Band::score));
    }

    private static String row(TestResult result, Band taken, Band counted, String asked) {
        String from =
                result.test() + " " + (taken.level().isEmpty() ? taken.score() + "+" : taken.level() + taken.stage());
        String to = asked + " " + counted.score() + "+ (CEFR " + counted.cefr() + ")";
        return from + " = CEFR " + taken.cefr() + "; " + to + "; " + taken.source();
    }

    /**
     * A result on another test's scale.
     *
     * @param row the rows of the tables that were used, in words
     */
    record Counted(int score, String row) {}
}
