package zhiti.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhiti.intake.Nearest;
import zhiti.standard.Title;

/** Holds the left-hand side against the vocabulary: what may be read in this folder, and what each pattern binds. */
final class WhenCheck {
    private static final Set<String> SUMS = Set.of("count", "sum", "min", "max", "average");

    /** As many as a rule has lines. A longer chain of joins is deeper than the engine's stack. */
    private static final int FACTS = 40;

    private final Vocabulary vocabulary;
    private final String folder;
    private final Names names;
    private final ExprCheck expressions;
    private final Faults faults;

    WhenCheck(Vocabulary vocabulary, String folder, Names names, ExprCheck expressions, Faults faults) {
        this.vocabulary = vocabulary;
        this.folder = folder;
        this.names = names;
        this.expressions = expressions;
        this.faults = faults;
    }

    void check(RuleFile rule, Scope scope) {
        if (rule.when().stream().noneMatch(e -> e instanceof RuleFile.Pattern)) {
            faults.add(rule.name(), "when 裡至少要有一個成立的事實", "at least one fact has to be there after 'when'");
        }
        if (rule.when().stream().mapToInt(WhenCheck::facts).sum() > FACTS) {
            faults.add(
                    rule.name(),
                    "一條規則最多看 " + FACTS + " 個事實，請拆成兩條",
                    "a rule looks at no more than " + FACTS + " facts: make it two rules");
        }
        rule.when().forEach(e -> element(e, scope));
    }

    private static int facts(RuleFile.Element element) {
        if (element instanceof RuleFile.Group group) {
            return group.elements().size();
        }
        return element instanceof RuleFile.Accumulate accumulate
                ? accumulate.elements().size()
                : 1;
    }

    private void element(RuleFile.Element element, Scope scope) {
        if (element instanceof RuleFile.Pattern pattern) {
            pattern(pattern, scope);
        } else if (element instanceof RuleFile.Group group) {
            Scope inner = scope.inner();
            group.elements().forEach(e -> element(e, inner));
        } else if (element instanceof RuleFile.Accumulate accumulate) {
            accumulate(accumulate, scope);
        }
    }

    private void pattern(RuleFile.Pattern pattern, Scope scope) {
        Optional<Class<?>> type = type(pattern.type());
        if (type.isEmpty()) {
            // The names bound here would only be missed again below.
            pattern.binding().ifPresent(b -> scope.add(b.text(), Shape.UNKNOWN));
            return;
        }
        pattern.binding().ifPresent(b -> bind(b, Shape.of(type.get()), scope));
        pattern.constraints().forEach(c -> constraint(c, new ExprCheck.Here(scope, type)));
    }

    private Optional<Class<?>> type(Token name) {
        Vocabulary.Word word = vocabulary.words().get(name.text());
        if (word == null) {
            Optional<Title> hint = Nearest.to(name.text(), vocabulary.words().keySet())
                    .map(n -> new Title("是否為「" + n + "」", "did you mean '" + n + "'?"));
            faults.add(
                    name.line(),
                    name.column(),
                    new Title(
                            "「" + name.text() + "」不是規則可讀的事實", "'" + name.text() + "' is no fact that a rule may read"),
                    hint);
            return Optional.empty();
        }
        if (names.type(name.text()).isEmpty()) {
            faults.add(
                    name,
                    new Title("「" + name.text() + "」沒有 import", "'" + name.text() + "' is not imported"),
                    Title.same("import " + word.type().getCanonicalName()));
            return Optional.empty();
        }
        if (word.folder().isPresent() && vocabulary.rank(word.folder().get()) >= vocabulary.rank(folder)) {
            faults.add(
                    name,
                    folder + " 的規則讀不到「" + name.text() + "」：那是 " + word.folder().get() + " 的結論，只能讀前面資料夾的",
                    "a rule of " + folder + " can't read " + name.text() + ": "
                            + word.folder().get() + " concludes it, and only folders before its own can be read");
            return Optional.empty();
        }
        return Optional.of(word.type());
    }

    private void constraint(RuleFile.Constraint constraint, ExprCheck.Here here) {
        Optional<Shape> shape = expressions.check(constraint.value(), here);
        if (constraint.binding().isPresent()) {
            Token name = constraint.binding().get();
            if (!isPath(constraint.value())) {
                faults.add(
                        name,
                        "名稱只能給由這個事實讀到的值，不能給條件，引數也不能有 $ 名稱",
                        "a name is given to something read from this fact, not to a condition, and no argument is a $binding");
            }
            bind(name, shape.orElse(Shape.UNKNOWN), here.scope());
        } else if (shape.isPresent() && !shape.get().isTruth()) {
            faults.add(
                    constraint.value().at(),
                    "這不是條件，而是" + shape.get(),
                    "this is no condition but a value of type " + shape.get());
        }
    }

    /** The engine can't read a value for a name where that takes another name. */
    private static boolean isPath(Expr value) {
        return value instanceof Expr.Name name && !name.at().text().startsWith("$")
                || value instanceof Expr.Own own && areWritten(own.arguments())
                || value instanceof Expr.Member member
                        && isPath(member.of())
                        && areWritten(member.arguments().orElse(List.of()));
    }

    private static boolean areWritten(List<Expr> arguments) {
        return arguments.stream().allMatch(a -> a instanceof Expr.Literal);
    }

    private void bind(Token name, Shape shape, Scope scope) {
        if (!name.isBinding()) {
            faults.add(name, "名稱要以 $ 開頭", "a name begins with $");
        } else if (!scope.add(name.text(), shape)) {
            faults.add(name, name.text() + " 已經用過", name.text() + " is bound already");
        }
    }

    private void accumulate(RuleFile.Accumulate accumulate, Scope scope) {
        Scope inner = scope.inner();
        accumulate.elements().forEach(e -> element(e, inner));
        for (RuleFile.Sum sum : accumulate.sums()) {
            sum(sum, inner);
            bind(sum.binding(), Shape.NUMBER, scope);
        }
        conditions(accumulate.conditions(), scope);
    }

    private void sum(RuleFile.Sum sum, Scope inner) {
        if (!SUMS.contains(sum.function().text())) {
            faults.add(
                    sum.function(),
                    "accumulate 只用 count、sum、min、max、average",
                    "accumulate knows only count, sum, min, max and average");
        }
        Optional<Shape> of = inner.find(sum.of().text());
        if (of.isEmpty()) {
            faults.add(
                    sum.of(),
                    "沒有 " + sum.of().text() + " 這個名稱",
                    "nothing is bound to " + sum.of().text());
        } else if (!sum.function().is("count")
                && of.get() != Shape.UNKNOWN
                && !of.get().isNumber()) {
            faults.add(sum.of(), sum.of().text() + " 不是數字", sum.of().text() + " is no number");
        }
    }

    /** Conditions on sums stand outside every pattern, so only bindings can be named in them. */
    private void conditions(List<Expr> conditions, Scope scope) {
        for (Expr condition : conditions) {
            Optional<Shape> shape = expressions.check(condition, new ExprCheck.Here(scope, Optional.empty()));
            if (shape.isPresent() && !shape.get().isTruth()) {
                faults.add(condition.at(), "這不是條件", "this is no condition");
            }
        }
    }
}
