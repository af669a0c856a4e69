package zhiti.intake;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import zhiti.standard.Title;

/** The tree of one YAML file: one document of plain lists, maps and values, without anchors, aliases, merge keys or tags. */
final class YamlTree {
    private static final Title WRITE_OUT = new Title("請把內容寫出來", "write the value out");

    private final Source source;
    private final Findings findings = new Findings();
    private final Parser parser;

    YamlTree(Source source) {
        this.source = source;
        int mark = Utf8.markLength(source.bytes());
        LoaderOptions options = new LoaderOptions();
        // The limits are ours and already held: bytes in Tree, depth in value().
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(Integer.MAX_VALUE);
        this.parser = new ParserImpl(
                new StreamReader(new InputStreamReader(
                        new ByteArrayInputStream(source.bytes(), mark, source.bytes().length - mark),
                        StandardCharsets.UTF_8)),
                options);
    }

    Read<Node> read() {
        try {
            return document();
        } catch (Stop stop) {
            findings.problem(stop.problem());
        } catch (MarkedYAMLException e) {
            findings.problem(place(e.getProblemMark()), Grammar.yaml(e.getProblem()));
        } catch (ReaderException e) {
            findings.problem(Grammar.unprintable(source, e.getCodePoint()));
        }
        return findings.read(new Node.Scalar("", false, Place.whole(source.name())));
    }

    private Read<Node> document() {
        parser.getEvent();
        if (parser.peekEvent() instanceof StreamEndEvent) {
            return Read.refused(Tree.empty(source.name()));
        }
        parser.getEvent();
        Node root = value(parser.getEvent(), 0);
        parser.getEvent();
        if (parser.peekEvent() instanceof DocumentStartEvent second) {
            findings.problem(
                    place(second.getStartMark()),
                    new Title(
                            "一個檔案只能有一份文件，這裡是第二份（---）",
                            "a file holds one document, and a second one (---) begins here"));
        }
        return root instanceof Node.Scalar scalar && scalar.isNothing() && findings.isClean()
                ? Read.refused(Tree.empty(source.name()))
                : findings.read(root);
    }

    private Node value(Event event, int depth) {
        Place place = place(event.getStartMark());
        refuseDecoration((NodeEvent) event, place);
        if (event instanceof AliasEvent alias) {
            return new Node.Scalar("*" + alias.getAnchor(), false, place);
        }
        if (event instanceof ScalarEvent scalar) {
            return new Node.Scalar(scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN, place);
        }
        if (depth >= Tree.DEPTH) {
            throw new Stop(Tree.tooDeep(place));
        }
        return event instanceof MappingStartEvent ? map(place, depth) : list(place, depth);
    }

    private Node map(Place place, int depth) {
        Names names = new Names(findings);
        Event next = parser.getEvent();
        while (!next.is(Event.ID.MappingEnd)) {
            Place at = place(next.getStartMark());
            String name = name(next, at, depth);
            names.add(name, at, value(parser.getEvent(), depth + 1));
            next = parser.getEvent();
        }
        return names.at(place);
    }

    private String name(Event event, Place place, int depth) {
        Node name = value(event, depth + 1);
        if (!(name instanceof Node.Scalar scalar)) {
            findings.problem(place, new Title("欄位名稱須是文字", "the name of a field should be text"));
            return place.spot();
        }
        if (scalar.text().equals("<<") && !scalar.quoted()) {
            findings.problem(place, new Title("不接受合併鍵 '<<'", "the merge key '<<' is not accepted"), WRITE_OUT);
        }
        return scalar.text();
    }

    private Node list(Place place, int depth) {
        List<Node> items = new ArrayList<>();
        Event next = parser.getEvent();
        while (!next.is(Event.ID.SequenceEnd)) {
            items.add(value(next, depth + 1));
            next = parser.getEvent();
        }
        return new Node.ListNode(items, place);
    }

    private void refuseDecoration(NodeEvent event, Place place) {
        String anchor = event.getAnchor();
        if (event instanceof AliasEvent) {
            findings.problem(
                    place,
                    new Title("不接受別名 '*" + anchor + "'", "the alias '*" + anchor + "' is not accepted"),
                    WRITE_OUT);
        } else if (anchor != null) {
            findings.problem(
                    place,
                    new Title("不接受錨點 '&" + anchor + "'", "the anchor '&" + anchor + "' is not accepted"),
                    WRITE_OUT);
        }
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent start ? start.getTag() : null;
        if (tag != null) {
            findings.problem(
                    place, new Title("不接受標籤 '" + tag + "'", "the tag '" + tag + "' is not accepted"), WRITE_OUT);
        }
    }

    private Place place(Mark mark) {
        return mark == null
                ? Place.whole(source.name())
                : new Place(source.name(), mark.getLine() + 1, mark.getColumn() + 1);
    }
}
