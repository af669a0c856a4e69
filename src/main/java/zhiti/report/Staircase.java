package zhiti.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import zhiti.plan.Stage;

/**
 * The picture of a way up: a stair for each stage, the higher the further, and the day at the top.
 *
 * @param width of the picture, in its own units
 * @param height likewise
 */
public record Staircase(int width, int height, List<Stair> stairs) {
    private static final int STAIR = 222;
    private static final int RISE = 58;
    private static final int LOWEST = 146;
    private static final int HEAD = 62;

    public Staircase {
        stairs = List.copyOf(stairs);
    }

    /**
     * One stair.
     *
     * @param x its left edge
     * @param y its tread
     * @param filled how much of its width shows the readiness reached on it
     * @param lines below the heading
     */
    public record Stair(int x, int y, int width, int height, int filled, String heading, List<String> lines) {}

    static Staircase of(UpgradePage page) {
        List<Stage> stages = page.upgrade().stages();
        int height = HEAD + LOWEST + RISE * (stages.size() - 1);
        List<Stair> stairs = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            int tall = LOWEST + RISE * i;
            int filled = stage.after()
                    .orElse(BigDecimal.ZERO)
                    .multiply(BigDecimal.valueOf(STAIR))
                    .intValue();
            stairs.add(
                    new Stair(i * STAIR, height - tall, STAIR, tall, filled, page.heading(stage), lines(page, stage)));
        }
        return new Staircase(STAIR * stages.size(), height, stairs);
    }

    private static List<String> lines(UpgradePage page, Stage stage) {
        List<String> lines = new ArrayList<>();
        List<String> sums = page.sums(stage);
        lines.add(String.join(page.say().word("semicolon"), sums.subList(0, sums.size() - 1)));
        lines.add(sums.get(sums.size() - 1));
        lines.add(page.say().word("upgrade.by", stage.earliest()));
        lines.add(page.say().word("upgrade.readiness") + " " + page.readiness(stage));
        return lines;
    }
}
