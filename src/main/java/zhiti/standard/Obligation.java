package zhiti.standard;

import java.util.List;

/**
 * What the law or the employer asks of some of its people beside any competency standard: to hold a certificate, or to
 * have been through a training, once or every so many months.
 *
 * @param key {@code legal:ID}
 * @param mandate by whose word
 * @param who of whom it is asked
 * @param anyOf credentials by id, one that is valid is enough; empty where a training is asked for
 * @param trainings offerings by id, having been through one of them is enough
 * @param everyMonths how long that is good for; 0 for once and for all. A certificate's own validity holds beside it
 * @param provenance where it is laid down
 */
public record Obligation(
        String key,
        String id,
        Title title,
        Mandate mandate,
        Who who,
        List<String> anyOf,
        List<String> trainings,
        int everyMonths,
        Provenance provenance)
        implements Subject {
    public Obligation {
        anyOf = List.copyOf(anyOf);
        trainings = List.copyOf(trainings);
    }

    public static String key(String id) {
        return "legal:" + id;
    }

    public boolean isLaw() {
        return mandate == Mandate.LAW;
    }

    /** Where it is laid down, in words that can be said. */
    public Title basis() {
        return provenance.illustrative() ? new Title("示例", "illustrative") : Title.same(provenance.source());
    }

    /**
     * Of whom something is asked: of one list one is enough, of several lists each has to be met; of everybody where
     * nothing is said.
     *
     * @param roles by id
     * @param departments as people files write them
     * @param appointed legal posts ({@code fire-manager})
     * @param fromHeads only in a company of so many people or more; 0 for any
     * @param oneIn of how many people one has to have it, at least one of any number; 0 where that is not asked. It makes
     *     no gap of anybody's, for the law does not say whose: the company appoints somebody
     */
    public record Who(List<String> roles, List<String> departments, List<String> appointed, int fromHeads, int oneIn) {
        public static final Who EVERYBODY = new Who(List.of(), List.of(), List.of(), 0, 0);

        public Who {
            roles = List.copyOf(roles);
            departments = List.copyOf(departments);
            appointed = List.copyOf(appointed);
        }
    }
}
