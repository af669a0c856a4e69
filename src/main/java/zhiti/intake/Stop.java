package zhiti.intake;

/** Reading a tree stops here: what follows has no meaning any more. */
final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    Stop(Problem problem) {
        super(null, null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
