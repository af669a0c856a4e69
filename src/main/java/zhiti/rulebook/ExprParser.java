package zhiti.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads constraints and arguments. */
final class ExprParser {
    /** Each level doubles the time the engine takes to compile. */
    private static final int DEPTH = 6;

    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=", "contains", "memberOf");

    private final Cursor cursor;
    private int depth;

    ExprParser(Cursor cursor) {
        this.cursor = cursor;
    }

    Expr expression() {
        return either();
    }

    private Expr either() {
        Expr left = both();
        while (cursor.sees("||")) {
            Token sign = cursor.take();
            left = new Expr.Both(left, sign, "||", both());
        }
        return left;
    }

    private Expr both() {
        Expr left = comparison();
        while (cursor.sees("&&")) {
            Token sign = cursor.take();
            left = new Expr.Both(left, sign, "&&", comparison());
        }
        return left;
    }

    private Expr comparison() {
        Expr left = sum();
        Token sign = cursor.peek();
        boolean not = cursor.takes("not");
        if (cursor.takes("in")) {
            return new Expr.In(left, arguments());
        }
        String operator = cursor.peek().text();
        boolean isWord = operator.equals("contains") || operator.equals("memberOf");
        if (not && !isWord) {
            throw Refusal.at(
                    cursor.peek(), "not 之後應為 contains、memberOf 或 in", "after 'not' stands contains, memberOf or in");
        }
        if (cursor.peek().kind() == Token.Kind.STRING || !COMPARISONS.contains(operator)) {
            return left;
        }
        cursor.take();
        return new Expr.Both(left, sign, not ? "not " + operator : operator, sum());
    }

    private Expr sum() {
        Expr left = product();
        while (cursor.sees("+") || cursor.sees("-")) {
            Token sign = cursor.take();
            left = new Expr.Both(left, sign, sign.text(), product());
        }
        return left;
    }

    private Expr product() {
        Expr left = negative();
        while (cursor.sees("*")) {
            Token sign = cursor.take();
            left = new Expr.Both(left, sign, "*", negative());
        }
        return left;
    }

    private Expr negative() {
        if (cursor.sees("-")) {
            return new Expr.Minus(cursor.take(), primary());
        }
        return primary();
    }

    private Expr primary() {
        Expr value = first();
        while (cursor.takes(".")) {
            Token name = cursor.expectName();
            value = new Expr.Member(value, name, cursor.sees("(") ? Optional.of(arguments()) : Optional.empty());
        }
        return value;
    }

    private Expr first() {
        Token token = cursor.peek();
        if (token.is("(")) {
            return inBrackets();
        }
        if (token.kind() == Token.Kind.STRING || token.kind() == Token.Kind.NUMBER || isTruth(token)) {
            return new Expr.Literal(cursor.take());
        }
        Token name = cursor.expectName();
        if (name.is("new")) {
            Token type = cursor.expectName();
            return new Expr.New(name, type, arguments());
        }
        return cursor.sees("(") ? new Expr.Own(name, arguments()) : new Expr.Name(name);
    }

    private static boolean isTruth(Token token) {
        return token.is("true") || token.is("false");
    }

    private Expr inBrackets() {
        enter();
        cursor.expect("(");
        Expr value = expression();
        cursor.expect(")");
        depth--;
        return value;
    }

    List<Expr> arguments() {
        enter();
        cursor.expect("(");
        List<Expr> arguments = new ArrayList<>();
        while (!cursor.sees(")")) {
            if (!arguments.isEmpty()) {
                cursor.expect(",");
            }
            arguments.add(expression());
        }
        cursor.expect(")");
        depth--;
        return arguments;
    }

    private void enter() {
        if (++depth > DEPTH) {
            throw Refusal.at(
                    cursor.peek(),
                    "括號超過 " + DEPTH + " 層",
                    "brackets lie more than " + DEPTH + " deep within each other");
        }
    }
}
