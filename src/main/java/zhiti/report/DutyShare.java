package zhiti.report;

import java.util.List;
import zhiti.standard.Duty;

/**
 * How much of what one duty asks a person has shown: a cell of the heat map.
 *
 * @param items all that stands under the duty; none where it is asked of the other track only
 */
public record DutyShare(Duty duty, List<OwnAsk> items) {
    public DutyShare {
        items = List.copyOf(items);
    }

    public boolean isAsked() {
        return !items.isEmpty();
    }

    /** How many have been seen by others. */
    public int known() {
        return (int) items.stream().filter(item -> item.level().isPresent()).count();
    }

    /** How many nobody has seen yet: unknown is not zero, so they are left out of the share. */
    public int unknown() {
        return items.size() - known();
    }

    public boolean isKnown() {
        return known() > 0;
    }

    /** Σ min(shown, required) over what is known. */
    public int shown() {
        return items.stream().mapToInt(OwnAsk::counts).sum();
    }

    /** Σ required over what is known. */
    public int required() {
        return items.stream()
                .filter(item -> item.level().isPresent())
                .mapToInt(OwnAsk::required)
                .sum();
    }

    /** In per cent, half up; at most 99 while anything known is short; 0 where nothing is known. */
    public int percent() {
        if (required() == 0) {
            return 0;
        }
        int rounded = (200 * shown() + required()) / (2 * required());
        return shown() < required() ? Math.min(99, rounded) : rounded;
    }
}
