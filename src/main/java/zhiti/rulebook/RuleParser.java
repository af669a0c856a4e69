package zhiti.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiti.standard.Title;

/** Reads the small part of the rule language that the shelf is written in. */
final class RuleParser {
    private final List<Token> tokens;
    private final Cursor cursor;
    private final ExprParser expressions;

    RuleParser(List<Token> tokens) {
        this.tokens = tokens;
        this.cursor = new Cursor(tokens);
        this.expressions = new ExprParser(cursor);
    }

    RuleFile parse() {
        Token start = cursor.expect("package");
        String module = qualified();
        cursor.takes(";");
        List<RuleFile.Import> imports = imports();
        cursor.expect("rule");
        Token name = cursor.expect(Token.Kind.STRING, new Title("加雙引號的規則名稱", "the rule's name in double quotes"));
        List<RuleFile.Mark> marks = marks();
        cursor.expect("when");
        List<RuleFile.Element> when = when();
        Expr conclusion = then();
        onlyOne();
        return new RuleFile(start, module, imports, name, marks, when, conclusion, tokens);
    }

    private String qualified() {
        StringBuilder name = new StringBuilder(cursor.expectName().text());
        while (cursor.takes(".")) {
            name.append('.')
                    .append(cursor.takes("*") ? "*" : cursor.expectName().text());
        }
        return name.toString();
    }

    private List<RuleFile.Import> imports() {
        List<RuleFile.Import> imports = new ArrayList<>();
        while (cursor.sees("import")) {
            Token at = cursor.take();
            boolean function = cursor.takes("function");
            imports.add(new RuleFile.Import(at, function, qualified()));
            cursor.takes(";");
        }
        return imports;
    }

    private List<RuleFile.Mark> marks() {
        List<RuleFile.Mark> marks = new ArrayList<>();
        while (cursor.takes("@")) {
            Token name = cursor.expectName();
            cursor.expect("(");
            marks.add(new RuleFile.Mark(
                    name, cursor.expect(Token.Kind.STRING, new Title("加雙引號的文字", "text in double quotes"))));
            cursor.expect(")");
        }
        return marks;
    }

    private List<RuleFile.Element> when() {
        List<RuleFile.Element> elements = new ArrayList<>();
        while (!cursor.sees("then")) {
            elements.add(element());
        }
        return elements;
    }

    private RuleFile.Element element() {
        if (cursor.sees("not") || cursor.sees("exists")) {
            int from = cursor.place();
            Token at = cursor.take();
            List<RuleFile.Element> elements = group();
            return new RuleFile.Group(at, elements, cursor.taken(from));
        }
        if (cursor.sees("accumulate") && cursor.peek(1).is("(")) {
            return accumulate();
        }
        return pattern();
    }

    private List<RuleFile.Element> group() {
        if (!cursor.takes("(")) {
            return List.of(pattern());
        }
        List<RuleFile.Element> elements = joined();
        cursor.expect(")");
        return elements;
    }

    private List<RuleFile.Element> joined() {
        List<RuleFile.Element> elements = new ArrayList<>();
        elements.add(pattern());
        while (cursor.takes("and")) {
            elements.add(pattern());
        }
        return elements;
    }

    private RuleFile.Pattern pattern() {
        Optional<Token> binding = binding();
        Token type = cursor.expectName();
        cursor.expect("(");
        List<RuleFile.Constraint> constraints = new ArrayList<>();
        while (!cursor.sees(")")) {
            if (!constraints.isEmpty()) {
                cursor.expect(",");
            }
            constraints.add(new RuleFile.Constraint(binding(), expressions.expression()));
        }
        cursor.expect(")");
        return new RuleFile.Pattern(binding, type, constraints);
    }

    private Optional<Token> binding() {
        if (!cursor.peek(1).is(":")) {
            return Optional.empty();
        }
        Token name = cursor.expectBinding();
        cursor.expect(":");
        return Optional.of(name);
    }

    private RuleFile.Accumulate accumulate() {
        int from = cursor.place();
        Token at = cursor.take();
        cursor.expect("(");
        List<RuleFile.Element> elements = joined();
        cursor.expect(";");
        List<RuleFile.Sum> sums = new ArrayList<>();
        do {
            sums.add(sum());
        } while (cursor.takes(","));
        List<Expr> conditions = new ArrayList<>();
        if (cursor.takes(";")) {
            do {
                conditions.add(expressions.expression());
            } while (cursor.takes(","));
        }
        cursor.expect(")");
        return new RuleFile.Accumulate(at, elements, sums, conditions, cursor.taken(from));
    }

    private RuleFile.Sum sum() {
        Token binding = cursor.expectBinding();
        cursor.expect(":");
        Token function = cursor.expectName();
        cursor.expect("(");
        Token of = cursor.expectBinding();
        cursor.expect(")");
        return new RuleFile.Sum(binding, function, of);
    }

    private Expr then() {
        cursor.expect("then");
        cursor.expect("conclude");
        cursor.expect("(");
        cursor.expect("kcontext");
        cursor.expect(",");
        Expr conclusion = expressions.expression();
        cursor.expect(")");
        cursor.expect(";");
        if (!cursor.sees("end")) {
            throw Refusal.at(
                    cursor.peek(),
                    "右邊只有一句 conclude( … );，之後應為 end",
                    "the right-hand side is one conclude( … ); and then 'end'");
        }
        cursor.take();
        return conclusion;
    }

    private void onlyOne() {
        if (cursor.peek().kind() != Token.Kind.END) {
            throw Refusal.at(cursor.peek(), "一個檔案只放一條規則，end 之後不再有內容", "one file holds one rule: nothing follows 'end'");
        }
    }
}
