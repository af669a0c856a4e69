package zhiti.intake;

import java.util.List;
import java.util.function.Predicate;
import zhiti.standard.Title;

/** Which files a company's own folder holds, and where each belongs. What else lies in it is said, never passed over. */
public final class HouseFiles {
    /** The paths that are laid over the catalog or read beside it: the version of the catalog covers them. */
    public static final Predicate<String> OF_CATALOG =
            path -> CatalogReader.FILES.test(path) || path.equals(HouseForm.FILE) || path.equals(CalendarForm.FILE);

    /** The paths that change numbers: the version of the rules covers them. */
    public static final Predicate<String> OF_RULES = PolicyReader.FILE::equals;

    private static final List<String> NAMES =
            List.of(HouseForm.FILE, CalendarForm.FILE, PolicyReader.FILE, CredentialsReader.FILE, "offerings/*.yaml");

    private HouseFiles() {}

    /** Says which files don't belong there; and that none does. */
    static void check(Folder house, Findings findings) {
        house.files().forEach((path, source) -> check(path, Place.whole(source.name()), findings));
        if (house.files().keySet().stream().noneMatch(HouseFiles::isRead)) {
            findings.problem(
                    Place.whole(house.name()),
                    new Title(
                            "資料夾裡沒有公司資料的檔案（" + String.join("、", NAMES) + "）",
                            "the folder holds none of a company's files (" + String.join(", ", NAMES) + ")"),
                    new Title("zhiti catalog init 可寫出一份起始檔", "zhiti catalog init writes a set to begin with"));
        }
    }

    private static boolean isRead(String path) {
        boolean offerings = path.startsWith("offerings/") && Source.isYaml(path);
        return offerings || !path.startsWith("offerings/") && (OF_CATALOG.test(path) || OF_RULES.test(path));
    }

    private static void check(String path, Place place, Findings findings) {
        if (StandardsReader.FILES.test(path)) {
            findings.problem(
                    place,
                    new Title("公司資料夾不能取代職能基準、職能內涵或職務", "a house never replaces a standard, a competency or a role"),
                    new Title(
                            "級別寫在 house.yaml 的 levels；整個目錄另用 --catalog",
                            "levels stand in house.yaml under 'levels'; another catalog is read by --catalog"));
        } else if (path.endsWith(".drl")) {
            findings.problem(
                    place,
                    new Title("公司資料夾不放規則", "a house holds no rules"),
                    new Title("規則另用 --rules", "other rules are read by --rules"));
        } else if (!isRead(path) && !path.endsWith(".md")) {
            // Pages of Markdown are for whoever keeps the folder.
            findings.problem(Choices.of("檔案", "file", NAMES, name -> name).unknown(path, place));
        }
    }
}
