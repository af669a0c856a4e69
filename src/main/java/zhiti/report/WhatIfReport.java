package zhiti.report;

import zhiti.plan.WhatIf;
import zhiti.standard.Language;

/** What would be otherwise, as text and as JSON in the form that {@code schema/whatif.schema.json} lays down. */
public record WhatIfReport(Language language) {
    public String text(WhatIf found) {
        return new TextWhatIf(found, new Say(language).about(found.then())).print();
    }

    /** {@code {"whatif": {…}}}. */
    public String json(WhatIf found) {
        return JsonText.object(json -> json.object("whatif", one -> new JsonWhatIf(one, found, language).write()));
    }
}
