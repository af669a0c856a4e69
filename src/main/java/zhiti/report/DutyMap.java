package zhiti.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhiti.plan.Member;
import zhiti.plan.Plan;
import zhiti.standard.Duty;
import zhiti.standard.Standard;
import zhiti.standard.Standards;

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

    /** A map for each document of a present role; whose role has none is in none, who has two jobs is in two. */
    static List<DutyMap> of(List<Member> team, Standards standards) {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        Map<String, Standard> documents = new LinkedHashMap<>();
        for (Member member : team) {
            for (Standard document : documents(member.plan(), standards)) {
                documents.put(document.id(), document);
                rows.computeIfAbsent(document.id(), id -> new ArrayList<>()).add(row(member, document));
            }
        }
        return documents.values().stream()
                .map(document -> new DutyMap(document, rows.get(document.id())))
                .toList();
    }

    /** The documents of the present work: that of the role, and those of second jobs. */
    private static List<Standard> documents(Plan plan, Standards standards) {
        Map<String, Standard> documents = new LinkedHashMap<>();
        plan.standard().ifPresent(own -> documents.put(own.id(), own));
        Optional<String> target = plan.targetStandard().map(Standard::id);
        Set<String> ids = new LinkedHashSet<>();
        plan.asks().stream()
                .filter(asked -> asked.own())
                .flatMap(asked -> asked.duties().stream())
                .forEach(duty -> ids.add(duty.substring(0, duty.lastIndexOf('/'))));
        ids.stream()
                .filter(id -> !target.equals(Optional.of(id)))
                .filter(standards.documents()::containsKey)
                .forEach(id -> documents.putIfAbsent(id, standards.documents().get(id)));
        return List.copyOf(documents.values());
    }

    private static Row row(Member member, Standard document) {
        List<OwnAsk> asks = OwnAsk.of(member.plan());
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
