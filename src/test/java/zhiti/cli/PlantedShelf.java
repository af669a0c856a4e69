package zhiti.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** The shelf that ships, with rules and numbers added to it that somebody should find. */
record PlantedShelf(Path folder) {
    static PlantedShelf in(Path home) throws IOException {
        Path folder = home.resolve("rules");
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            for (Path file : all) {
                Path copy = folder.resolve(Path.of("rules").relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new PlantedShelf(folder);
    }

    PlantedShelf bar(String name, String kind, String when) throws IOException {
        return rule(
                "bar/" + name,
                "    @kind( \"" + kind
                        + "\" )\n    @authority( \"house\" )\n    @remedy( \"無\" )\n    @remedy_en( \"none\" )\n",
                when,
                "new Bar( $offer )");
    }

    PlantedShelf rule(String id, String marks, String when, String then) throws IOException {
        Files.writeString(
                folder.resolve(id + ".drl"), """
                package rules.%s

                import zhiti.offering.Lift
                import zhiti.offering.Offering
                import zhiti.person.Person
                import zhiti.plan.Bar
                import zhiti.plan.Fit
                import zhiti.plan.Gap
                import function zhiti.rulebook.Conclusions.conclude

                rule "%s"
                %s    @says( "「{offer}」" )
                    @says_en( "{offer}" )
                    @source( "planted" )
                    when
                        %s
                    then
                        conclude( kcontext, %s );
                end
                """.formatted(id.substring(0, id.indexOf('/')), id, marks, when, then));
        return this;
    }

    PlantedShelf number(String name) throws IOException {
        Files.writeString(folder.resolve("policy.yaml"), """

                  - name: %s
                    zh: 種下的數字
                    en: A planted number
                    measure: points
                    source: house
                    values: [{since: 2024-01-01, value: 1}]
                """.formatted(name), StandardOpenOption.APPEND);
        return this;
    }
}
