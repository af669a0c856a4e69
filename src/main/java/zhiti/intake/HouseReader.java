package zhiti.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.standard.Employer;
import zhiti.standard.Policy;
import zhiti.standard.Show;
import zhiti.standard.Standards;

/** Reads a catalog with a company's own folder laid over it, and what the company lays down for itself. */
public final class HouseReader {
    private HouseReader() {}

    /** What can be taken in a company, and what it asks of its people. */
    public record Laid(Shelved shelved, Employer employer) {}

    /**
     * Both, or every problem of both folders.
     *
     * @param house the company's own folder; empty for no company in particular
     * @param policy as it stands on the day asked about
     */
    public static Read<Laid> read(Folder catalog, Optional<Folder> house, Standards standards, Policy policy) {
        Findings findings = new Findings();
        house.ifPresent(folder -> HouseFiles.check(folder, findings));
        Optional<HouseForm> form = file(house, HouseForm.FILE, findings).map(HouseForm::new);
        Shelved shelved = new CatalogReader(standards, policy, findings)
                .read(catalog, house, form.map(HouseForm::hides).orElse(false));
        Map<String, Place> places = new LinkedHashMap<>(shelved.places());
        List<Show> shows = file(house, CalendarForm.FILE, findings)
                .map(fields -> new CalendarForm(fields).read(places))
                .orElse(List.of());
        Employer employer = form.map(f -> f.read(standards, shelved.catalog(), shows, places))
                .orElse(new Employer("", Optional.empty(), List.of(), List.of(), shows));
        return findings.read(new Laid(new Shelved(shelved.catalog(), places, shelved.particulars()), employer));
    }

    private static Optional<Fields> file(Optional<Folder> house, String name, Findings findings) {
        return house.flatMap(folder -> folder.fieldsIfThere(name, findings));
    }
}
