package zhiti.rulebook;

import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Holds the one conclusion of a rule against the vocabulary: it belongs to the rule's folder and can be made so. */
final class ThenCheck {
    private final Vocabulary vocabulary;
    private final String folder;
    private final Names names;
    private final ExprCheck expressions;
    private final Faults faults;

    ThenCheck(Vocabulary vocabulary, String folder, Names names, ExprCheck expressions, Faults faults) {
        this.vocabulary = vocabulary;
        this.folder = folder;
        this.names = names;
        this.expressions = expressions;
        this.faults = faults;
    }

    void check(Expr conclusion, Scope scope) {
        if (conclusion instanceof Expr.New made) {
            made(made.type(), made.arguments(), scope, Arrays.asList(constructors(made.type())));
        } else if (conclusion instanceof Expr.Member member
                && member.of() instanceof Expr.Name type
                && member.arguments().isPresent()) {
            made(type.at(), member.arguments().get(), scope, factories(type.at(), member.name()));
        } else {
            faults.add(
                    conclusion.at(),
                    "結論要寫成 new X( … ) 或 X 自己的產生方法",
                    "a conclusion is written new X( … ), or by a factory of X itself");
        }
    }

    private Executable[] constructors(Token type) {
        return names.type(type.text())
                .map(c -> (Executable[]) c.getConstructors())
                .orElse(new Executable[0]);
    }

    private List<Executable> factories(Token type, Token name) {
        return names.type(type.text()).stream()
                .flatMap(c -> Arrays.stream(c.getMethods())
                        .filter(m -> Modifier.isStatic(m.getModifiers()) && m.getReturnType() == c))
                .filter(m -> m.getName().equals(name.text()))
                .<Executable>map(m -> m)
                .toList();
    }

    private void made(Token type, List<Expr> arguments, Scope scope, List<Executable> ways) {
        if (!belongs(type)) {
            return;
        }
        Optional<List<Shape>> shapes = expressions.shapes(arguments, new ExprCheck.Here(scope, Optional.empty()));
        if (shapes.isPresent() && ways.stream().noneMatch(w -> names.fits(w, shapes.get()))) {
            faults.add(
                    type,
                    type.text() + " 不能由這些引數產生：" + shapes.get(),
                    type.text() + " can't be made of these: " + shapes.get());
        }
    }

    private boolean belongs(Token type) {
        Optional<String> home =
                Optional.ofNullable(vocabulary.words().get(type.text())).flatMap(Vocabulary.Word::folder);
        if (names.type(type.text()).isEmpty() || home.isEmpty()) {
            faults.add(
                    type,
                    "「" + type.text() + "」不是 import 進來的結論",
                    "'" + type.text() + "' is no conclusion that this rule imports");
            return false;
        }
        if (!home.get().equals(folder)) {
            faults.add(
                    type,
                    "「" + type.text() + "」屬於資料夾 " + home.get() + "，不能由 " + folder + " 得出",
                    type.text() + " belongs to folder " + home.get() + ", not to " + folder);
            return false;
        }
        return true;
    }
}
