package zhiti.standard;

/** What a person can be asked for and be short of. */
public sealed interface Subject extends Titled permits Competency, Task, Requirement, Obligation {
    /**
     * The one name of this subject: {@code competency:ID}, {@code task:STANDARD/T1.1}, {@code requirement:CONDITION},
     * {@code legal:ID}.
     */
    String key();
}
