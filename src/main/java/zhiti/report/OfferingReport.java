package zhiti.report;

import zhiti.intake.Shelved;
import zhiti.offering.Offering;
import zhiti.standard.Language;
import zhiti.standard.Standards;

/**
 * One offering of the catalog as a page to read or as JSON: what it does, for whom, what it takes, and who says so.
 *
 * @param standards for the names of what it lifts
 */
public record OfferingReport(Language language, Standards standards, Shelved shelved) {
    public String text(Offering offering) {
        return new TextOffering(new TextPage(new Say(language)), standards, shelved).print(offering);
    }

    public String json(Offering offering) {
        return JsonText.object(json -> new JsonOffering(json, language, shelved).write(offering));
    }
}
