package zhiti.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhiti.plan.Member;
import zhiti.standard.Duty;
import zhiti.standard.Standard;

/**
 * The people of one role and edition against its duties.
 *
 * @param document whose duties are the columns
 * @param rows in the order of the team's file: never a ranking
 */
public record DutyMap(Standard document, List<Row> rows) {
    public DutyMap {
        rows = List.copyOf(rows);
    }

    /** One person: a cell for each duty. */
    public record Row(Member member, List<DutyShare> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A map for each document that present work is asked by; whose work has none is in none, who has two jobs is in two. */
    static List<DutyMap> of(List<Member> team) {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        Map<String, Standard> documents = new LinkedHashMap<>();
        for (Member member : team) {
            for (Standard document : OwnAsk.documents(member.plan())) {
                documents.put(document.id(), document);
                rows.computeIfAbsent(document.id(), id -> new ArrayList<>()).add(row(member, document));
            }
        }
        return documents.values().stream()
                .map(document -> new DutyMap(document, rows.get(document.id())))
                .toList();
    }

    private static Row row(Member member, Standard document) {
        List<OwnAsk> asks = OwnAsk.of(member.plan(), List.of(document));
        return new Row(
                member,
                document.duties().stream()
                        .map(duty -> cell(asks, document, duty))
                        .toList());
    }

    private static DutyShare cell(List<OwnAsk> asks, Standard document, Duty duty) {
        return new DutyShare(
                duty,
                asks.stream()
                        .filter(ask -> OwnAsk.isUnder(ask.asked(), document, duty))
                        .toList());
    }
}
