package zhiti.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import zhiti.offering.Offering;
import zhiti.offering.TrainingKind;
import zhiti.plan.Mentoring;
import zhiti.plan.Quarter;
import zhiti.plan.Step;
import zhiti.standard.Language;

/** The yearly training plan as JSON. */
final class JsonYear {
    private final JsonWriter json;
    private final TeamYear year;
    private final Language language;

    JsonYear(JsonWriter json, TeamYear year, Language language) {
        this.json = json;
        this.year = year;
        this.language = language;
    }

    void write() throws IOException {
        json.list("lines", year.lines(), this::line);
        json.object("sums", j -> {
            j.list("byKind", List.of(TrainingKind.PROFESSIONAL, TrainingKind.MANAGEMENT), kind -> {
                j.word("kind", kind);
                JsonSums.write(j, year.sums(taking -> taking.kind() == kind));
            });
            j.list("byQuarter", year.quarters(), quarter -> {
                j.text("quarter", quarter.toString());
                JsonSums.write(j, year.sums(taking -> isIn(taking, quarter)));
            });
            j.object("total", sums -> JsonSums.write(sums, year.sums(taking -> !taking.isLegal())));
            j.object("legal", sums -> JsonSums.write(sums, year.sums(Taking::isLegal)));
        });
    }

    private static boolean isIn(Taking taking, Quarter quarter) {
        return !taking.isLegal() && taking.step().quarter().equals(quarter);
    }

    private void line(YearLine line) throws IOException {
        Offering offering = line.offering();
        json.word("kind", line.kind());
        json.flag("atWork", line.isAtWork());
        json.text("offering", offering.id());
        json.text("title", offering.title().in(language));
        json.text("form", offering.form().id());
        json.text("provider", offering.provider());
        json.number("heads", line.heads());
        json.any("leastHeads", line.particulars().heads());
        json.any(
                "classCost",
                line.particulars().heads().map(least -> line.classPrice().twd()));
        json.list("quarters", List.copyOf(line.quarters().entrySet()), entry -> {
            json.text("quarter", entry.getKey().toString());
            json.number("heads", entry.getValue());
        });
        hours(line);
        json.number("unitCost", offering.cost().twd());
        json.number("cost", line.sums().cost().twd());
        json.number("paid", line.sums().paid().twd());
        json.number("due", line.sums().due().twd());
        json.word("costBasis", offering.costBasis());
        json.texts("duties", ServedDuties.keys(line));
        json.number("gaps", line.gaps());
        json.number("levels", line.levels());
        json.number("conditions", line.conditions());
        json.text("proof", offering.proof().in(language));
        json.maybe("subsidy", line.particulars().subsidy().map(title -> title.in(language)));
        json.list("people", line.takings(), this::taking);
    }

    private void hours(YearLine line) throws IOException {
        Offering offering = line.offering();
        Sums sums = line.sums();
        json.object("hours", j -> {
            j.number("each", offering.hours());
            j.number("all", sums.hours());
        });
        json.object("workHours", j -> {
            j.number("each", offering.workHours());
            j.number("all", sums.workHours());
        });
        json.object("mentorHours", j -> {
            j.number("each", offering.mentorHours());
            j.number("all", sums.mentorHours());
        });
    }

    private void taking(Taking taking) throws IOException {
        Step step = taking.step();
        json.text("id", taking.member().plan().person().id());
        json.text("name", taking.member().plan().person().name());
        json.text("department", taking.member().department());
        json.text("role", taking.member().plan().person().role().id());
        json.text("quarter", step.quarter().toString());
        json.text("until", step.until().toString());
        json.maybe("session", step.session());
        json.maybe("registerBy", step.registerBy());
        json.flag("booked", step.booked());
        json.maybe("show", step.show().map(show -> show.title().in(language)));
        json.maybe("guide", step.mentoring().map(this::guide));
        json.list("lifts", step.lifts(), lifted -> {
            json.text("gap", lifted.gap());
            json.number("from", lifted.entry());
            json.number("to", lifted.reach());
        });
        json.texts("closes", step.closes());
    }

    /** Who guides, by name; how the place is filled where nobody is named. */
    private String guide(Mentoring mentoring) {
        return Optional.of(mentoring.name())
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> mentoring.kind().title().in(language));
    }
}
