package zhiti.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import zhiti.offering.Catalog;
import zhiti.offering.Need;
import zhiti.standard.RequirementKind;
import zhiti.standard.Standards;

/** What standards and offerings ask a person's past for, by name: whatever they can ask for, a person can answer. */
final class WantedNames {
    private WantedNames() {}

    /** Fields of work that a standard or who may take an offering asks for, sorted; {@code other} is all the rest. */
    static List<String> experience(Standards standards, Catalog catalog) {
        SortedSet<String> fields = accepted(standards, RequirementKind.EXPERIENCE);
        catalog.named().values().stream()
                .flatMap(offering -> offering.needs().leaves())
                .filter(Need.HasExperience.class::isInstance)
                .forEach(need -> fields.addAll(((Need.HasExperience) need).fields()));
        fields.removeAll(List.of("any", "other"));
        List<String> known = new ArrayList<>(fields);
        known.add("other");
        return List.copyOf(known);
    }

    /** Programs as the standards spell them, sorted. */
    static List<String> software(Standards standards) {
        return List.copyOf(accepted(standards, RequirementKind.SOFTWARE));
    }

    private static SortedSet<String> accepted(Standards standards, RequirementKind kind) {
        SortedSet<String> accepted = new TreeSet<>();
        standards.documents().values().stream()
                .flatMap(document -> document.requirements().stream())
                .flatMap(line -> line.conditions().stream())
                .filter(requirement -> requirement.kind() == kind)
                .forEach(requirement -> accepted.addAll(requirement.anyOf()));
        accepted.remove("any");
        return accepted;
    }
}
