package zhiti.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import zhiti.standard.Title;

/** The tree of one JSON file. */
final class JsonTree {
    /** The parser's own limits stand aside, so that what a user reads is ours, in two languages. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(10 * Tree.DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private final Source source;
    private final Findings findings = new Findings();

    JsonTree(Source source) {
        this.source = source;
    }

    Read<Node> read() {
        int mark = Utf8.markLength(source.bytes());
        // Characters, not bytes: a column is what an editor shows.
        try (Reader reader = new InputStreamReader(
                        new ByteArrayInputStream(source.bytes(), mark, source.bytes().length - mark),
                        StandardCharsets.UTF_8);
                JsonParser parser = JSON.createParser(reader)) {
            return root(parser);
        } catch (Stop stop) {
            findings.problem(stop.problem());
        } catch (JsonEOFException e) {
            findings.problem(
                    place(e.getLocation()),
                    new Title("檔案到此中斷，還有括號或引號沒有關上", "the file breaks off here, with brackets or quotes still open"));
        } catch (JsonProcessingException e) {
            findings.problem(place(e.getLocation()), Grammar.json(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return findings.read(new Node.Scalar("", false, Place.whole(source.name())));
    }

    private Read<Node> root(JsonParser parser) throws IOException {
        if (parser.nextToken() == null) {
            return Read.refused(Tree.empty(source.name()));
        }
        Node root = value(parser, 0);
        if (parser.nextToken() != null) {
            findings.problem(here(parser), new Title("檔案結束後還有內容", "something follows after the end of the value"));
        }
        return findings.read(root);
    }

    private Node value(JsonParser parser, int depth) throws IOException {
        Place place = here(parser);
        if (depth >= Tree.DEPTH && parser.currentToken().isStructStart()) {
            throw new Stop(Tree.tooDeep(place));
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, place, depth);
            case START_ARRAY -> array(parser, place, depth);
            default -> new Node.Scalar(parser.getText(), parser.currentToken() == JsonToken.VALUE_STRING, place);
        };
    }

    private Node object(JsonParser parser, Place place, int depth) throws IOException {
        Names names = new Names(findings);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            Place at = here(parser);
            parser.nextToken();
            names.add(name, at, value(parser, depth + 1));
        }
        return names.at(place);
    }

    private Node array(JsonParser parser, Place place, int depth) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, depth + 1));
        }
        return new Node.ListNode(items, place);
    }

    private Place here(JsonParser parser) {
        return place(parser.currentTokenLocation());
    }

    private Place place(JsonLocation location) {
        return location == null
                ? Place.whole(source.name())
                : new Place(source.name(), location.getLineNr(), Math.max(1, location.getColumnNr()));
    }
}
