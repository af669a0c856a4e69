package zhiti.plan;

/**
 * One of a team, with the plan made for them.
 *
 * @param department as their file writes it; empty where none is given
 * @param prospects what they could take beyond the plan
 */
public record Member(String department, Plan plan, Prospects prospects) {
    /** The same person with a plan that tells more. */
    public Member with(Plan told) {
        return new Member(department, told, prospects);
    }
}
