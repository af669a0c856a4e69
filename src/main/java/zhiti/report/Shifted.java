package zhiti.report;

import java.util.ArrayList;
import java.util.List;
import zhiti.plan.Shift;
import zhiti.standard.Money;

/** By how much one plan is worth more than another, in words. */
final class Shifted {
    private Shifted() {}

    /** In the order in which plans are compared: what is closed or advanced, then what it takes. */
    static String said(Say say, Shift shift) {
        List<String> parts = new ArrayList<>();
        tier(say, parts, "must", shift.must(), shift.mustLevels());
        tier(say, parts, "should", shift.should(), shift.shouldLevels());
        tier(say, parts, "bonus", shift.bonus(), shift.bonusLevels());
        if (shift.cost() != 0) {
            parts.add(say.word("shift.cost", sign(shift.cost()) + say.money(new Money((int) Math.abs(shift.cost())))));
        }
        if (shift.hours() != 0) {
            parts.add(say.word("shift.hours", signed(shift.hours())));
        }
        return parts.isEmpty() ? say.word("shift.nothing") : say.all(parts);
    }

    private static void tier(Say say, List<String> parts, String tier, int closed, int levels) {
        if (closed != 0) {
            parts.add(say.word("shift." + tier, signed(closed)));
        } else if (levels != 0) {
            parts.add(say.word("shift." + tier + "-levels", signed(levels)));
        }
    }

    private static String signed(int number) {
        return sign(number) + Math.abs(number);
    }

    private static String sign(long number) {
        return number < 0 ? "−" : "+";
    }
}
