package zhiti.rulebook;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import zhiti.standard.Policy;
import zhiti.standard.Title;

/**
 * Holds every name of an expression against the types it hangs on, and finds the type of the whole.
 * An empty answer means that something was wrong and has been said.
 */
final class ExprCheck {
    private final Names names;
    private final Faults faults;
    private final PolicyReads policy;

    ExprCheck(Names names, PolicyReads policy, Faults faults) {
        this.names = names;
        this.policy = policy;
        this.faults = faults;
    }

    /**
     * Where an expression stands.
     *
     * @param scope the bindings it sees
     * @param own what its pattern matches; empty on the right-hand side
     */
    record Here(Scope scope, Optional<Class<?>> own) {
        boolean isJava() {
            return own.isEmpty();
        }
    }

    Optional<Shape> check(Expr expr, Here here) {
        if (expr instanceof Expr.Literal literal) {
            return literal(literal.at());
        }
        if (expr instanceof Expr.Name name) {
            return name(name.at(), here);
        }
        if (expr instanceof Expr.Own call) {
            return own(call, here);
        }
        if (expr instanceof Expr.Member member) {
            return member(member, here);
        }
        if (expr instanceof Expr.Minus minus) {
            return number(minus.value(), here);
        }
        if (expr instanceof Expr.New made) {
            faults.add(made.at(), "此處不能產生新的東西", "nothing new is made here");
            return Optional.empty();
        }
        return new OperatorCheck(faults, e -> check(e, here)).check(expr);
    }

    private Optional<Shape> number(Expr value, Here here) {
        Optional<Shape> shape = check(value, here);
        if (shape.isPresent() && !shape.get().isNumber()) {
            faults.add(value.at(), "負號只用於數字", "only a number has a minus");
            return Optional.empty();
        }
        return shape;
    }

    private Optional<Shape> literal(Token token) {
        if (token.kind() == Token.Kind.STRING) {
            return Optional.of(Shape.TEXT);
        }
        if (token.kind() == Token.Kind.NAME) {
            return Optional.of(Shape.TRUTH);
        }
        if (token.text().equals("0") || token.text().equals("1")) {
            return Optional.of(Shape.WHOLE);
        }
        faults.add(
                token,
                new Title("規則裡除 0 與 1 外不寫數字：" + token.text(), "a rule holds no number but 0 and 1: " + token.text()),
                new Title(
                        "放進 policy.yaml，寫 $policy.number( \"…\" )",
                        "put it into policy.yaml and write $policy.number( \"…\" )"));
        return Optional.empty();
    }

    private Optional<Shape> name(Token name, Here here) {
        if (name.text().startsWith("$")) {
            Optional<Shape> bound = here.scope().find(name.text());
            if (bound.isEmpty()) {
                faults.add(name, "沒有 " + name.text() + " 這個名稱", "nothing is bound to " + name.text());
            }
            return bound.filter(b -> b != Shape.UNKNOWN);
        }
        if (name.is("this") && !here.isJava()) {
            return here.own().map(Shape::of);
        }
        if (here.isJava()) {
            return unknown(name);
        }
        return ask(here.own().orElseThrow(), Optional.empty(), name, Optional.empty(), here);
    }

    private Optional<Shape> unknown(Token name) {
        faults.add(
                name,
                "「" + name.text() + "」不是 $ 名稱，也不是可用的型別",
                "'" + name.text() + "' is no $binding and no type that a rule may use");
        return Optional.empty();
    }

    private Optional<Shape> own(Expr.Own call, Here here) {
        if (here.isJava()) {
            return unknown(call.at());
        }
        return ask(here.own().orElseThrow(), Optional.empty(), call.at(), Optional.of(call.arguments()), here);
    }

    private Optional<Shape> member(Expr.Member member, Here here) {
        if (member.of() instanceof Expr.Name root
                && names.type(root.at().text()).isPresent()) {
            return constant(names.type(root.at().text()).orElseThrow(), member);
        }
        if (member.of() instanceof Expr.Member outer
                && outer.of() instanceof Expr.Name root
                && names.type(root.at().text()).isPresent()
                && outer.arguments().isEmpty()) {
            Optional<Class<?>> nested = names.nested(
                    names.type(root.at().text()).orElseThrow(), outer.name().text());
            if (nested.isPresent()) {
                return constant(nested.orElseThrow(), member);
            }
        }
        Optional<Shape> of = check(member.of(), here);
        if (of.isEmpty()) {
            return of;
        }
        if (here.isJava() && member.arguments().isEmpty()) {
            faults.add(
                    member.name(),
                    new Title("右邊讀取時要加括號", "on the right-hand side an accessor needs brackets"),
                    Title.same(member.name().text() + "()"));
            return Optional.empty();
        }
        return ask(of.get().type(), of.get().of(), member.name(), member.arguments(), here);
    }

    /** Only the fixed values of a type can be read from it: calls on a type itself are not an expression here. */
    private Optional<Shape> constant(Class<?> type, Expr.Member member) {
        if (member.arguments().isEmpty() && names.isConstant(type, member.name().text())) {
            return Optional.of(Shape.of(type));
        }
        faults.add(
                member.name(),
                type.getSimpleName() + " 沒有「" + member.name().text() + "」這個值",
                type.getSimpleName() + " has no value '" + member.name().text() + "'");
        return Optional.empty();
    }

    private Optional<Shape> ask(
            Class<?> type, Optional<Class<?>> holds, Token name, Optional<List<Expr>> arguments, Here here) {
        List<Expr> given = arguments.orElse(List.of());
        Optional<List<Shape>> shapes = shapes(given, here);
        if (shapes.isEmpty()) {
            return Optional.empty();
        }
        List<Method> methods = here.isJava()
                ? Allowed.methods(type, name.text(), given.size()).stream()
                        .filter(m -> m.getName().equals(name.text()))
                        .toList()
                : Allowed.methods(type, name.text(), given.size());
        Optional<Method> method = methods.stream()
                .filter(m -> names.fits(m, shapes.orElseThrow()))
                .findFirst();
        if (method.isEmpty()) {
            cannot(type, name, methods.isEmpty(), !given.isEmpty());
            return Optional.empty();
        }
        if (type == Policy.class && !policy.reads(name, given, faults)) {
            return Optional.empty();
        }
        return Optional.of(result(method.orElseThrow(), holds));
    }

    /** What a list or an optional value gives is what it holds. */
    private static Shape result(Method method, Optional<Class<?>> holds) {
        return method.getName().equals("get") && holds.isPresent() ? Shape.of(holds.get()) : Shape.result(method);
    }

    private void cannot(Class<?> type, Token name, boolean unknown, boolean called) {
        Title what = unknown
                ? new Title(
                        type.getSimpleName() + " 沒有規則可用的「" + name.text() + "」",
                        type.getSimpleName() + " has no '" + name.text() + "' that a rule may "
                                + (called ? "call" : "read"))
                : new Title(
                        "「" + name.text() + "」的引數型別不合", "the arguments of '" + name.text() + "' are of the wrong type");
        Optional<Title> hint = unknown ? names.nearest(type, name.text()) : Optional.empty();
        faults.add(name.line(), name.column(), what, hint);
    }

    Optional<List<Shape>> shapes(List<Expr> arguments, Here here) {
        List<Shape> shapes = new ArrayList<>();
        Function<Expr, Optional<Shape>> each = e -> check(e, here);
        for (Expr argument : arguments) {
            each.apply(argument).ifPresent(shapes::add);
        }
        return shapes.size() == arguments.size() ? Optional.of(shapes) : Optional.empty();
    }
}
