package zhiti.rulebook;

import java.util.Optional;
import java.util.function.Function;
import zhiti.standard.Title;

/** Holds the two sides of an operator against each other. */
final class OperatorCheck {
    private final Faults faults;
    private final Function<Expr, Optional<Shape>> shape;

    OperatorCheck(Faults faults, Function<Expr, Optional<Shape>> shape) {
        this.faults = faults;
        this.shape = shape;
    }

    Optional<Shape> check(Expr expr) {
        if (expr instanceof Expr.In in) {
            return in(in);
        }
        Expr.Both both = (Expr.Both) expr;
        Optional<Shape> left = shape.apply(both.left());
        Optional<Shape> right = shape.apply(both.right());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        return joined(both, left.get(), right.get());
    }

    private Optional<Shape> joined(Expr.Both both, Shape left, Shape right) {
        return switch (both.operator()) {
            case "==", "!=" -> truth(both, left.meets(right), left, right);
            case "<", "<=", ">", ">=" -> truth(both, left.isOrderedWith(right), left, right);
            case "&&", "||" -> truth(both, left.isTruth() && right.isTruth(), left, right);
            case "contains", "not contains" -> truth(both, holds(left, right), left, right);
            case "memberOf", "not memberOf" -> truth(both, right.isMany() && holds(right, left), left, right);
            default -> sum(both, left, right);
        };
    }

    private static boolean holds(Shape many, Shape one) {
        return many.isMany() && many.of().map(o -> Shape.of(o).meets(one)).orElse(false)
                || many.type() == String.class && one.type() == String.class;
    }

    private Optional<Shape> truth(Expr.Both both, boolean fits, Shape left, Shape right) {
        if (!fits) {
            unfit(both, left, right);
            return Optional.empty();
        }
        return Optional.of(Shape.TRUTH);
    }

    private Optional<Shape> sum(Expr.Both both, Shape left, Shape right) {
        if (!left.isNumber() || !right.isNumber()) {
            unfit(both, left, right);
            return Optional.empty();
        }
        if (isWritten(both.left()) && isWritten(both.right())) {
            faults.add(
                    both.sign(),
                    new Title("不用 0 與 1 拼出數字", "no number is put together from 0 and 1"),
                    new Title("放進 policy.yaml", "put it into policy.yaml"));
            return Optional.empty();
        }
        return Optional.of(left.type() == Number.class || right.type() == Number.class ? Shape.NUMBER : Shape.WHOLE);
    }

    private static boolean isWritten(Expr expr) {
        return expr instanceof Expr.Literal
                || expr instanceof Expr.Minus minus && isWritten(minus.value())
                || expr instanceof Expr.Both both && isWritten(both.left()) && isWritten(both.right());
    }

    private void unfit(Expr.Both both, Shape left, Shape right) {
        faults.add(
                both.sign(),
                "「" + both.operator() + "」兩邊的型別不合：" + left + " 與 " + right,
                "'" + both.operator() + "' can't join " + left + " and " + right);
    }

    private Optional<Shape> in(Expr.In in) {
        Optional<Shape> value = shape.apply(in.value());
        boolean all = value.isPresent();
        for (Expr one : in.among()) {
            Optional<Shape> other = shape.apply(one);
            if (other.isPresent() && value.isPresent() && !value.get().meets(other.get())) {
                faults.add(one.at(), "in 裡有型別不合的值", "a value after 'in' is of another type");
            }
            all &= other.isPresent();
        }
        return all ? Optional.of(Shape.TRUTH) : Optional.empty();
    }
}
