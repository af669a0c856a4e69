package zhiti.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Leaves out, before a search, what can do nothing, and what something else does as well for no more. */
final class Thinning {
    private final Ground ground;

    Thinning(Ground ground) {
        this.ground = ground;
    }

    /** What is left, in the order of the ground. */
    List<Ground.Item> items() {
        return items(ground.situation.maxCost());
    }

    /** The same, without what costs more than there is. */
    List<Ground.Item> items(long budget) {
        List<Ground.Item> useful = useful(ground.items.stream()
                .filter(item -> item.forced() || hasRoom(item, budget))
                .toList());
        List<Ground.Item> left = new ArrayList<>();
        Set<Integer> asked = asked(useful);
        for (Ground.Item item : useful) {
            if (useful.stream().noneMatch(other -> isDominated(item, other, asked))) {
                left.add(item);
            }
        }
        return left;
    }

    /**
     * The gaps of what has to be in the plan, and of what that opens the way to. There another that does more may do too
     * much: it could leave nothing to do for what has to be of use.
     */
    private static Set<Integer> asked(List<Ground.Item> all) {
        List<Ground.Item> asked =
                new ArrayList<>(all.stream().filter(Ground.Item::mustServe).toList());
        for (int i = 0; i < asked.size(); i++) {
            Ground.Item opener = asked.get(i);
            all.stream()
                    .filter(item -> opener.opens(item) && !asked.contains(item))
                    .forEach(asked::add);
        }
        return asked.stream()
                .flatMap(item -> item.fits().stream())
                .map(Ground.Fitting::gap)
                .collect(Collectors.toSet());
    }

    private boolean hasRoom(Ground.Item item, long budget) {
        return (item.fee() == 0 || item.fee() <= budget - ground.fee)
                && item.hours() <= Math.max(0, ground.calendar.hoursLeft());
    }

    /** Without what never acts: its levels are out of reach, it does less than is there, and opens nothing that is left. */
    private List<Ground.Item> useful(List<Ground.Item> all) {
        int[] reach = reach(all);
        List<Ground.Item> left = new ArrayList<>();
        Set<String> ids = all.stream().map(Ground.Item::id).collect(Collectors.toSet());
        for (Ground.Item item : all) {
            List<Ground.Fitting> fits = item.fits().stream()
                    .filter(fit -> acts(fit, reach[fit.gap()]))
                    .toList();
            boolean opens = item.choice().candidate().opens().stream().anyMatch(ids::contains);
            if (!fits.isEmpty() || opens || item.forced()) {
                left.add(item.acting(fits));
            }
        }
        return left.size() == all.size() ? left : useful(left);
    }

    private boolean acts(Ground.Fitting fit, int reach) {
        return ground.gains.shown(fit.gap()) < ground.gains.required(fit.gap())
                && (fit.kind() == LiftKind.SITS
                        ? reach >= ground.gains.required(fit.gap())
                        : fit.entry() <= reach && fit.reach() > ground.gains.shown(fit.gap()));
    }

    /** What could be reached of each gap if everything were taken. */
    private int[] reach(List<Ground.Item> all) {
        int[] reach = new int[ground.gains.gaps()];
        Arrays.setAll(reach, ground.gains::shown);
        List<Ground.Fitting> fits = new ArrayList<>();
        all.forEach(item -> fits.addAll(item.fits()));
        ground.settledFits.forEach(fits::addAll);
        boolean more = true;
        while (more) {
            more = false;
            for (Ground.Fitting fit : fits) {
                if (fit.kind() != LiftKind.SITS && fit.entry() <= reach[fit.gap()] && fit.reach() > reach[fit.gap()]) {
                    reach[fit.gap()] = fit.reach();
                    more = true;
                }
            }
        }
        return reach;
    }

    /**
     * Whether the other could always stand in its place, for no more and as late. Only where both serve one and the same gap:
     * one that serves two may be in the plan for the other gap, at another time.
     */
    private boolean isDominated(Ground.Item item, Ground.Item other, Set<Integer> asked) {
        if (item == other
                || item.forced()
                || item.fits().stream().anyMatch(fit -> asked.contains(fit.gap()))
                || !item.choice().candidate().opens().isEmpty()
                || isKept(item)
                || item.fits().size() != 1
                || other.fits().size() != 1) {
            return false;
        }
        boolean noMore = other.cost() <= item.cost()
                && other.fee() <= item.fee()
                && takesNoMore(other, item)
                && (item.assignment() || !other.assignment())
                && (!item.legal() || other.legal());
        boolean isFirst = other.cost() < item.cost()
                || other.hours() < item.hours()
                || other.id().compareTo(item.id()) < 0;
        return noMore && isFirst && doesAsMuch(other, item) && isAsFree(other, item);
    }

    /** Whether it finds room wherever the item does: as short where both are over in their quarter, else as long. */
    private boolean takesNoMore(Ground.Item other, Ground.Item item) {
        return other.hours() == item.hours()
                || other.hours() < item.hours()
                        && item.when().stream()
                                .map(Ground.Window::quarter)
                                .allMatch(quarter -> quarter < 0 || item.hours() <= ground.calendar.capacity(quarter));
    }

    private boolean isKept(Ground.Item item) {
        return ground.situation.earlier().containsKey(item.id());
    }

    private static boolean doesAsMuch(Ground.Item other, Ground.Item item) {
        return item.fits().stream()
                .allMatch(fit -> other.fits().stream()
                        .anyMatch(as -> as.gap() == fit.gap()
                                && as.kind() == fit.kind()
                                && as.entry() <= fit.entry()
                                && as.reach() >= fit.reach()));
    }

    /** Also within a quarter: without a day of its own it comes wherever it is of most use there. */
    private static boolean isAsFree(Ground.Item other, Ground.Item item) {
        return item.when().stream()
                .allMatch(window -> other.when().stream()
                        .anyMatch(as -> as.quarter() == window.quarter()
                                && as.last() >= window.last()
                                && as.entered()
                                && (as.day() == LearningOrder.NO_DAY || as.day() == window.day())));
    }
}
