package zhiti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import zhiti.standard.Language;

/** Help has words for every command and option, in both languages. */
class HelpTextsTest {
    private static Stream<CommandLine> all(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(HelpTextsTest::all));
    }

    private static CommandLine commands(Language language) {
        Terminal terminal = Terminal.to(new ByteArrayOutputStream(), new ByteArrayOutputStream(), Ran.EVENING);
        return Zhiti.commands(new Desk(terminal, language));
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandAndEveryOptionIsExplained(Language language) {
        List<String> silent = new ArrayList<>();
        all(commands(language)).forEach(command -> {
            String name = command.getCommandSpec().qualifiedName();
            if (command.getHelp().header().isBlank()) {
                silent.add(name);
            }
            command.getCommandSpec().args().stream()
                    .filter(arg -> arg.description().length == 0)
                    .forEach(arg -> silent.add(name + " " + arg));
        });
        assertThat(silent).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(HelpTexts.in(Language.EN).keySet())
                .isEqualTo(HelpTexts.in(Language.ZH_TW).keySet());
    }
}
