package zhiti.cli;

import java.util.List;
import zhiti.intake.CatalogCheck;
import zhiti.intake.CatalogFinding;
import zhiti.intake.MadeUp;
import zhiti.intake.Read;
import zhiti.plan.Stock;
import zhiti.report.Listing;
import zhiti.report.MadeUpReport;

/**
 * {@code zhiti catalog check}: findings, which end it in 4, and what is still made up, which ends nothing.
 *
 * @param json for programs: a bare array, of findings alone or alone of what is made up
 */
record CatalogInspection(Desk desk, boolean json) {
    /** What was found, and what is made up. */
    private record Checked(Stock stock, List<CatalogFinding> findings, MadeUp madeUp) {}

    /** Prints the findings; for a company that has its own catalog, also what it has yet to replace. */
    int findings(Read<Stock> stock, boolean house) {
        Read<Checked> checked = stock.map(CatalogInspection::check);
        int exit = desk.answer(checked.map(c -> json
                ? listing(c.findings()).json()
                : lines(c.findings()) + (house ? report(c.stock()).text(c.madeUp()) : "")));
        if (!(checked instanceof Read.Ok<Checked> ok)) {
            return exit;
        }
        int count = ok.value().findings().size();
        desk.say(
                count == 0 ? "目錄檢查：沒有發現問題" : "目錄檢查：發現 " + count + " 處",
                count == 0 ? "catalog check: nothing found" : "catalog check: " + count + " found");
        if (house) {
            say(ok.value().madeUp());
        }
        return count == 0 ? Desk.DONE : Desk.FOUND;
    }

    /** Prints what is still made up. */
    int madeUp(Read<Stock> stock) {
        Read<Checked> checked = stock.map(CatalogInspection::check);
        int exit = desk.answer(checked.map(c ->
                json ? report(c.stock()).json(c.madeUp()) : report(c.stock()).text(c.madeUp())));
        if (checked instanceof Read.Ok<Checked> ok) {
            say(ok.value().madeUp());
        }
        return exit;
    }

    private void say(MadeUp madeUp) {
        int offerings = madeUp.offerings().size();
        int standards = madeUp.lifted().size();
        desk.say(
                "仍為示例的方案 " + offerings + " 項，" + standards + " 份職能基準有只靠示例方案補足的項目（供參考，不算問題；--illustrative 只列這些）",
                offerings + " offerings are still made up, and " + standards
                        + " standards rest on them in part (for information, no finding; --illustrative lists only these)");
    }

    private static Checked check(Stock stock) {
        return new Checked(
                stock,
                CatalogCheck.of(
                        stock.standards(),
                        stock.shelved().catalog(),
                        stock.employer(),
                        stock.policy(),
                        stock.asOf(),
                        stock.shelved().places()),
                MadeUp.of(
                        stock.standards(), stock.shelved().catalog(), stock.employer(), stock.policy(), stock.asOf()));
    }

    private MadeUpReport report(Stock stock) {
        return new MadeUpReport(desk.language(), stock.shelved().places());
    }

    private String lines(List<CatalogFinding> findings) {
        StringBuilder lines = new StringBuilder();
        findings.forEach(f -> lines.append(f.in(desk.language())).append('\n'));
        return lines.toString();
    }

    private Listing listing(List<CatalogFinding> findings) {
        List<Listing.Column> columns = List.of(
                Listing.column("kind", "類別", "Kind"),
                Listing.column("about", "對象", "About"),
                Listing.column("file", "檔案", "File"),
                Listing.column("place", "位置", "Place"),
                Listing.column("what", "說明", "What"));
        return new Listing(
                columns,
                findings.stream()
                        .map(f -> List.<Object>of(
                                f.kind().id(),
                                f.about(),
                                f.place().file(),
                                f.place().spot(),
                                f.what().in(desk.language())))
                        .toList());
    }
}
