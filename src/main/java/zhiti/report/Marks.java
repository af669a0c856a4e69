package zhiti.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.plan.Plan;
import zhiti.standard.Asked;
import zhiti.standard.Duty;
import zhiti.standard.PrintedPlace;
import zhiti.standard.Requirement;
import zhiti.standard.Role;
import zhiti.standard.Standard;
import zhiti.standard.Task;
import zhiti.standard.Title;
import zhiti.standard.Track;

/**
 * What a page must tell apart because a plan mixes it: codes of several documents, and items of one track among those of
 * both.
 *
 * @param documents that ask, each once: the present role's, second roles', the target's
 * @param bothTracks whether the person works on both sides of the trade
 */
public record Marks(List<Document> documents, boolean bothTracks) {
    /** Where nothing is mixed. */
    public static final Marks NONE = new Marks(List.of(), false);

    public Marks {
        documents = List.copyOf(documents);
    }

    /** For what a document asks a person. */
    public enum Side {
        OWN,
        ALSO,
        TARGET
    }

    /** A document that asks, and the role that it asks for. */
    public record Document(Standard standard, Side side, Title role) {}

    /** The codes under which one document prints something, in printed order; at least one. */
    record Printed(Document document, List<String> codes) {}

    public static Marks of(Plan plan) {
        List<Document> documents = new ArrayList<>();
        plan.standard().ifPresent(s -> documents.add(document(plan, s, Side.OWN)));
        plan.also().forEach(s -> documents.add(document(plan, s, Side.ALSO)));
        // who aims for what they do already, beside something else, is asked by one document
        plan.targetStandard()
                .filter(target -> !plan.also().contains(target))
                .ifPresent(s -> documents.add(document(plan, s, Side.TARGET)));
        boolean both = plan.person().track().filter(t -> t == Track.BOTH).isPresent();
        return new Marks(documents, both);
    }

    private static Document document(Plan plan, Standard standard, Side side) {
        Title role = Stream.concat(plan.person().roles().stream(), plan.person().target().stream())
                .filter(r -> r.id().equals(standard.role()))
                .findFirst()
                .map(Role::title)
                .orElseGet(() -> Title.same(standard.name()));
        return new Document(standard, side, role);
    }

    /** Whether the person has a second job that a document asks for. */
    boolean isSeveralJobs() {
        return documents.stream().anyMatch(d -> d.side() == Side.ALSO);
    }

    /** The document of this id, {@code ROLE/EDITION}, where it is one of those that ask. */
    Optional<Document> document(String standard) {
        return documents.stream()
                .filter(d -> d.standard().id().equals(standard))
                .findFirst();
    }

    /** The one track that asks for it, where the other's items stand beside it. */
    Optional<Track> track(Asked asked) {
        if (!bothTracks) {
            return Optional.empty();
        }
        if (asked.subject() instanceof Requirement requirement) {
            return requirement.track();
        }
        return asked.subject() instanceof Task task ? task.track() : Optional.empty();
    }

    /** The duty that it is listed under, as {@code STANDARD/T1}: the first that asks its full level; empty for requirements. */
    String duty(Asked asked) {
        return asked.duties().stream()
                .filter(duty -> level(duty) >= asked.required())
                .findFirst()
                .or(() -> asked.duties().stream().findFirst())
                .orElse("");
    }

    /** Every place where it is printed, document by document. */
    List<Printed> places(Asked asked) {
        return documents.stream()
                .map(document -> new Printed(document, codes(asked, document.standard())))
                .filter(printed -> !printed.codes().isEmpty())
                .toList();
    }

    private static List<String> codes(Asked asked, Standard standard) {
        return asked.places().stream()
                .filter(place -> place.standard().equals(standard.id()))
                .map(PrintedPlace::code)
                .distinct()
                .toList();
    }

    /** Where the document prints it under whose duty it is listed; of a requirement, the first that asks for it. */
    Optional<Printed> listed(Asked asked) {
        String duty = duty(asked);
        return places(asked).stream()
                .filter(printed -> duty.isEmpty()
                        || duty.startsWith(printed.document().standard().id() + "/"))
                .findFirst();
    }

    /** 0 where its document is not at hand. */
    private int level(String duty) {
        return documents.stream()
                .map(Document::standard)
                .filter(s -> duty.startsWith(s.id() + "/"))
                .flatMap(s -> s.duty(duty.substring(s.id().length() + 1)).stream())
                .map(Duty::level)
                .findFirst()
                .orElse(0);
    }
}
