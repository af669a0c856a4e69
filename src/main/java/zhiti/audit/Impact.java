package zhiti.audit;

import java.time.LocalDate;
import java.util.List;
import zhiti.plan.Change;
import zhiti.plan.Versions;

/**
 * What a release of rules, numbers or catalog changes for a workforce, before it is released.
 *
 * @param old what the plans of the old side are made with; nobody's inputs
 * @param now likewise of the new side
 * @param shelf all that the release changes
 * @param people how many plans were made on either side
 * @param concerned those whose plan changes, in the order of the file
 * @param toldOtherwise how many keep their plan and are told another reason for something that is not in it
 * @param before sums over everybody by the old side
 * @param after sums over everybody by the new side
 */
public record Impact(
        LocalDate asOf,
        Versions old,
        Versions now,
        List<ShelfChange> shelf,
        int people,
        List<Concerned> concerned,
        int toldOtherwise,
        Sums before,
        Sums after) {
    public Impact {
        shelf = List.copyOf(shelf);
        concerned = List.copyOf(concerned);
    }

    /** How many things of a kind are otherwise in all plans. */
    public int count(Change.Kind kind) {
        return concerned.stream().mapToInt(one -> one.changes().of(kind).size()).sum();
    }

    /** The same of what is told beside steps and gaps. */
    public int count(Turn.Kind kind) {
        return (int) concerned.stream()
                .flatMap(one -> one.turns().stream())
                .filter(turn -> turn.kind() == kind)
                .count();
    }

    /** For how many people a change is answerable to this degree. */
    public int count(ShelfChange change, Responsible.Share share) {
        return (int) concerned.stream()
                .filter(one -> one.responsible().parts().contains(new Responsible.Part(change, share)))
                .count();
    }
}
