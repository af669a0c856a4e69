package zhiti.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import zhiti.plan.Member;
import zhiti.standard.Duty;
import zhiti.standard.Standard;

/** The heat map of a team in the words of a language: people against the duties of their role. */
public record HeatPage(List<DutyMap> maps, TeamYear year, Say say) {
    /** The colours by the least share in per cent that has them, best first. */
    private static final Map<Integer, String> BANDS = bands();

    private static Map<Integer, String> bands() {
        Map<Integer, String> bands = new LinkedHashMap<>();
        bands.put(100, "met");
        bands.put(90, "near");
        bands.put(75, "short");
        bands.put(50, "far");
        bands.put(0, "low");
        return Collections.unmodifiableMap(bands);
    }

    static HeatPage of(TeamYear year, Say say) {
        return new HeatPage(year.duties(), year, say);
    }

    /** The most duties of a role: its columns. */
    public int columns() {
        return maps.stream()
                .mapToInt(map -> map.document().duties().size())
                .max()
                .orElse(0);
    }

    /** The role of a map; with its edition where another edition of it is there as well. */
    public String role(DutyMap map) {
        String role = map.document().role();
        Stream<DutyMap> same =
                maps.stream().filter(other -> other.document().role().equals(role));
        String name = say.name(year.standards().roles().get(role));
        return same.count() > 1 ? name + say.aside(edition(map.document())) : name;
    }

    private static String edition(Standard document) {
        return document.code().isEmpty() ? document.edition() : document.code();
    }

    public String duty(Duty duty) {
        return duty.code() + " " + duty.name();
    }

    /** What a cell shows: a share, that nothing is known, or a dash where nothing is asked. */
    public String share(DutyShare cell) {
        return cell.isKnown() ? cell.percent() + "%" : cell.isAsked() ? say.word("director.unrated") : Say.NOTHING;
    }

    /** How much of a cell is not known; empty where all of it is, or nothing. */
    public String unknown(DutyShare cell) {
        return cell.isKnown() && cell.unknown() > 0 ? say.word("director.unknownOf", cell.unknown()) : "";
    }

    /** A colour of the map and what it means. */
    public record Shade(String id, String label) {}

    /** How a cell is coloured: by how much is missing of what is known, and whether most of it is not known. */
    public String shade(DutyShare cell) {
        if (!cell.isKnown()) {
            return cell.isAsked() ? "unknown" : "none";
        }
        String band = BANDS.entrySet().stream()
                .filter(entry -> cell.percent() >= entry.getKey())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        return cell.unknown() > cell.known() ? band + " partly" : band;
    }

    /** What the colours mean. */
    public List<Shade> shades() {
        List<Shade> shades = new ArrayList<>();
        BANDS.forEach((from, id) -> shades.add(new Shade(id, label(from))));
        shades.add(new Shade("unknown", say.word("director.unrated")));
        shades.add(new Shade("partly", say.word("director.partly")));
        return shades;
    }

    private String label(int from) {
        if (from == 0) {
            return say.word("director.below", 50);
        }
        return from == 100 ? "100%" : say.word("director.from", from);
    }

    /** Who stands in no map, because their work has no standard; empty where there is nobody. */
    public String outside() {
        List<Member> outside = year.withoutStandard();
        return outside.isEmpty() ? "" : say.word("director.noStandard", say.people(outside));
    }
}
