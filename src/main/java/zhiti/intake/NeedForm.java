package zhiti.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiti.offering.Need;
import zhiti.standard.Competency;
import zhiti.standard.Credential;
import zhiti.standard.Degree;
import zhiti.standard.Language;
import zhiti.standard.Title;

/** The form of who may take an offering: an and/or tree of single conditions. */
final class NeedForm {
    private static final List<String> KINDS =
            List.of("all", "any", "credential", "offering", "level", "score", "experience", "degree", "member", "post");

    private final CatalogNames names;

    NeedForm(CatalogNames names) {
        this.names = names;
    }

    /** A map with {@code all}, {@code any} or one condition. */
    Need read(Fields fields) {
        List<Need> found = new ArrayList<>();
        if (fields.has("all")) {
            found.add(new Need.All(group(fields, "all")));
        }
        if (fields.has("any")) {
            found.add(new Need.Any(group(fields, "any")));
        }
        held(fields).ifPresent(found::add);
        completed(fields).ifPresent(found::add);
        fields.map("level", this::level).ifPresent(found::add);
        fields.map("score", this::score).ifPresent(found::add);
        experience(fields).ifPresent(found::add);
        fields.find("degree", Forms.DEGREE).map(NeedForm::degree).ifPresent(found::add);
        fields.find("member", Readings.TEXT).map(NeedForm::member).ifPresent(found::add);
        fields.find("post", Forms.words("職位", "post", "manager"))
                .map(p -> new Need.Manages(new Title("擔任管理職", "a post that leads people")))
                .ifPresent(found::add);
        long written = KINDS.stream().filter(fields::has).count();
        if (written != 1) {
            // Two conditions side by side could mean both or either: whoever writes them has to say which.
            fields.findings()
                    .problem(
                            fields.place(),
                            new Title(
                                    "一項條件只能寫一種，這裡有 " + written + " 種",
                                    "one condition is expected here, not " + written),
                            new Title("兩種以上請用 all 或 any 包起來", "put several into all or any"));
        }
        return found.isEmpty() ? Need.NOTHING : found.get(0);
    }

    private List<Need> group(Fields fields, String name) {
        List<Need> needs = fields.each(name, this::read);
        if (needs.isEmpty()) {
            fields.findings()
                    .problem(
                            fields.place(name), new Title("'" + name + "' 裡沒有條件", "'" + name + "' holds no condition"));
        }
        return needs;
    }

    private Optional<Need> held(Fields fields) {
        return fields.find("credential", names.credentials).map(c -> new Need.HoldsCredential(c.id(), c.title()));
    }

    private Optional<Need> completed(Fields fields) {
        return fields.find("offering", names.offerings).map(title -> {
            String id = fields.code("offering");
            if (names.hidden.contains(id)) {
                CatalogNames.leansOnHidden(id, fields.place("offering"), fields.findings());
            }
            return new Need.HasCompleted(id, title);
        });
    }

    private Need level(Fields fields) {
        Optional<Competency> competency =
                fields.get("competency", names.competencies.then(Optional::of), Optional.empty());
        int at = fields.get("at", Forms.LEVEL, 1);
        Title title = competency.map(Competency::title).orElse(Title.same(Fields.STAND_IN));
        return new Need.HasLevel(
                competency.map(Competency::key).orElse(Fields.STAND_IN),
                at,
                new Title(title.zh() + " " + at + " 級", title.en() + ", level " + at));
    }

    private Need score(Fields fields) {
        Optional<Credential> test = fields.get("test", names.tests.then(Optional::of), Optional.empty());
        int at = fields.get("at", Readings.whole(1, 100_000), 1);
        Title title = test.map(Credential::title).orElse(Title.same(Fields.STAND_IN));
        return new Need.HasScore(
                test.map(Credential::id).orElse(Fields.STAND_IN),
                at,
                new Title(title.zh() + " " + at + " 分", title.en() + " " + at));
    }

    private static Optional<Need> experience(Fields fields) {
        return fields.find("experience", Forms.MONTHS).map(months -> {
            int within = fields.or("within", Forms.MONTHS, 0);
            List<String> work = fields.list("fields", Readings.CODE);
            return new Need.HasExperience(work, months, within, months(work, months, within));
        });
    }

    private static Title months(List<String> work, int months, int within) {
        String named = FieldsOfWork.named(work, Language.EN);
        String zh = (within == 0 ? "" : within + " 個月內") + FieldsOfWork.named(work, Language.ZH_TW) + "相關經歷 " + months
                + " 個月";
        String en = months + " months of experience"
                + (named.isEmpty() ? "" : " in " + named)
                + (within == 0 ? "" : " within " + within);
        return new Title(zh, en);
    }

    private static Need degree(Degree degree) {
        Title title = degree.title();
        return new Need.HasDegree(degree, new Title(title.zh() + "以上學歷", title.en() + " or above"));
    }

    private static Need member(String body) {
        return new Need.IsMember(body, new Title(body + " 會員", "membership of " + body));
    }
}
