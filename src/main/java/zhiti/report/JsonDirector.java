package zhiti.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import zhiti.plan.Further;
import zhiti.plan.Member;
import zhiti.plan.Quarter;
import zhiti.standard.Language;

/** The director's page as JSON: whole lists where paper has room for some, and each subject of each cell of the heat map. */
final class JsonDirector {
    private final JsonWriter json;
    private final TeamYear year;
    private final Language language;

    JsonDirector(JsonWriter json, TeamYear year, Language language) {
        this.json = json;
        this.year = year;
        this.language = language;
    }

    void write() throws IOException {
        json.list("largestGaps", new DirectorPage(year, new Say(language)).gaps(), this::gap);
        json.list("heatMap", year.duties(), this::map);
        json.texts("withoutStandard", ids(year.withoutStandard()));
        budget(year.budget());
        json.object("readiness", j -> {
            j.object("team", team -> JsonSums.write(team, year.readiness(member -> true)));
            j.list("departments", year.departments(), name -> {
                j.text("department", name);
                JsonSums.write(j, year.readiness(member -> member.department().equals(name)));
            });
        });
        json.list("heldByOne", year.soleHolders(), this::holder);
        json.list("inHouse", year.inHouse(), this::inHouse);
        Further further = year.further();
        json.object("further", j -> further(further));
    }

    private void gap(SharedGap gap) throws IOException {
        json.text("gap", gap.asked().key());
        json.text("name", gap.asked().title().in(language));
        json.word("unit", gap.asked().measure());
        json.number("heads", gap.heads());
        json.number("must", gap.must());
        json.number("levels", gap.levels());
        json.number("closed", gap.closed());
        json.number("presumed", gap.presumed());
    }

    private void map(DutyMap map) throws IOException {
        json.text("role", map.document().role());
        json.text("edition", map.document().edition());
        json.list("duties", map.document().duties(), duty -> {
            json.text("code", duty.code());
            json.text("name", duty.name());
        });
        json.list("people", map.rows(), row -> {
            json.text("id", row.member().plan().person().id());
            json.text("name", row.member().plan().person().name());
            json.list("cells", row.cells(), this::cell);
        });
    }

    private void cell(DutyShare cell) throws IOException {
        json.text("duty", cell.duty().code());
        json.any(
                "share",
                Optional.of(cell).filter(DutyShare::isKnown).map(known -> BigDecimal.valueOf(known.percent(), 2)));
        json.number("shown", cell.shown());
        json.number("required", cell.required());
        json.number("known", cell.known());
        json.number("of", cell.items().size());
        json.list("items", cell.items(), item -> {
            json.text("id", item.asked().key());
            json.text("name", item.asked().title().in(language));
            json.number("required", item.required());
            json.any("shown", item.level());
        });
    }

    private void budget(Budget budget) throws IOException {
        json.object("budget", j -> {
            j.texts(
                    "quarters",
                    budget.quarters().stream().map(Quarter::toString).toList());
            j.list("departments", budget.departments(), row -> {
                j.text("department", row.name());
                JsonSums.write(j, row);
            });
            j.object("team", team -> JsonSums.write(team, budget.team()));
        });
    }

    private void holder(SoleHolder sole) throws IOException {
        json.text("competency", sole.asked().key());
        json.text("name", sole.asked().title().in(language));
        json.number("level", sole.level());
        json.text("holder", sole.holder().plan().person().id());
        json.number("heads", sole.heads());
        json.number("short", sole.seenShort());
        json.number("unknown", sole.unknown());
    }

    private void inHouse(InHouseClass one) throws IOException {
        json.text("offering", one.offering().id());
        json.text("title", one.offering().title().in(language));
        json.texts("planned", ids(one.planned()));
        json.texts("waiting", ids(one.waiting()));
        json.number("leastHeads", one.least());
        json.flag("enough", one.isEnough());
        json.number("classCost", one.price().twd());
        json.number("levels", one.levels());
        json.number("costPerLevel", one.perLevel().twd());
    }

    private void further(Further further) throws IOException {
        json.number("amount", further.amount().twd());
        json.number("cost", further.cost().twd());
        json.number("steps", further.steps());
        json.number("closed", further.closed());
        json.number("levels", further.levels());
        json.number("hoursOver", further.hoursOver());
        json.number("stepsOver", further.stepsOver());
        json.list("purchases", further.purchases(), purchase -> {
            json.text("employee", purchase.member().plan().person().id());
            json.texts(
                    "offerings",
                    purchase.prospect().offerings().stream().map(o -> o.id()).toList());
            json.word("tier", purchase.prospect().tier());
            json.text("quarter", purchase.prospect().quarter().toString());
            json.number("hours", purchase.prospect().hours());
            json.number("cost", purchase.prospect().cost().twd());
            json.number("levels", purchase.prospect().levels());
            json.list("lifts", purchase.prospect().lifts(), lifted -> {
                json.text("gap", lifted.gap());
                json.number("from", lifted.entry());
                json.number("to", lifted.reach());
            });
            json.texts("closes", purchase.prospect().closes());
        });
    }

    private static List<String> ids(List<Member> members) {
        return members.stream().map(member -> member.plan().person().id()).toList();
    }
}
