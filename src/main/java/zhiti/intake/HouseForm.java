package zhiti.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.offering.Catalog;
import zhiti.standard.Employer;
import zhiti.standard.HouseLevel;
import zhiti.standard.Obligation;
import zhiti.standard.Show;
import zhiti.standard.Standards;

/** The form of {@code house.yaml}: the company, what it hides, what it asks of its people, and its own levels. */
final class HouseForm {
    static final String FILE = "house.yaml";

    private static final Reading<String> HIDES = Forms.words("隱藏對象", "what can be hidden", "illustrative");

    private final Fields file;

    HouseForm(Fields file) {
        this.file = file;
    }

    /** Whether it hides what is made up in the catalog below it. */
    boolean hides() {
        return file.find("hide", HIDES).isPresent();
    }

    /**
     * The company, with the shows of its calendar.
     *
     * @param places where each requirement and department is written, by its key; filled here
     */
    Employer read(Standards standards, Catalog catalog, List<Show> shows, Map<String, Place> places) {
        Optional<Integer> heads = file.find("heads", ObligationForm.HEADS);
        ObligationForm obligation = new ObligationForm(standards, catalog, file.has("heads"), file.findings());
        HouseLevelForm level = new HouseLevelForm(standards, file.findings());
        List<Obligation> obligations = file.each("requirements", fields -> {
            Obligation read = obligation.read(fields);
            places.putIfAbsent(read.key(), fields.place());
            DepartmentCheck.named(read.who().departments(), fields.place(), places);
            return read;
        });
        List<HouseLevel> levels = file.each("levels", level::read);
        return new Employer(file.or("name", Readings.TEXT, ""), heads, obligations, levels, shows);
    }
}
