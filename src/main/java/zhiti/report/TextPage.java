package zhiti.report;

import java.util.List;
import zhiti.rulebook.Reason;

/** Lines of a terminal page, at most {@link #COLUMNS} wide, without colour. */
final class TextPage {
    static final int COLUMNS = 100;

    private final StringBuilder out = new StringBuilder();
    private final Say say;

    TextPage(Say say) {
        this.say = say;
    }

    Say say() {
        return say;
    }

    TextPage title(String text) {
        out.append("=".repeat(COLUMNS)).append('\n');
        line(text);
        out.append("=".repeat(COLUMNS)).append('\n');
        return this;
    }

    TextPage section(String text) {
        out.append('\n')
                .append(text)
                .append('\n')
                .append("-".repeat(Columns.width(text)))
                .append('\n');
        return this;
    }

    TextPage line(String text) {
        return hanging("", text);
    }

    TextPage blank() {
        out.append('\n');
        return this;
    }

    /** A line whose further lines begin below the text, not below its lead. */
    TextPage hanging(String lead, String text) {
        int indent = Columns.width(lead);
        String before = lead;
        for (String part : Columns.wrap(text, COLUMNS - indent)) {
            out.append((before + part).stripTrailing()).append('\n');
            before = " ".repeat(indent);
        }
        return this;
    }

    /** A line for each reason, beginning 因為. */
    TextPage because(String indent, List<Reason> reasons) {
        Saying.of(say, reasons).forEach(saying -> hanging(indent + say.word("because") + " ", saying.sentence()));
        return this;
    }

    TextPage table(Table table) {
        table.lines(COLUMNS).forEach(line -> out.append(line).append('\n'));
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
