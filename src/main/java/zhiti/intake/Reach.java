package zhiti.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import zhiti.offering.Catalog;
import zhiti.offering.Grants;
import zhiti.offering.Lift;
import zhiti.offering.Need;
import zhiti.offering.Offering;
import zhiti.offering.Prepares;
import zhiti.standard.Task;

/**
 * How far a learner comes who takes everything that can be taken, from nothing: competencies from level 0, tasks from
 * 尚未做到. Of what an offering needs, this counts as met: levels, scores, credentials and offerings that are in reach
 * themselves; and what the learner is {@link Learner#equipped} with. Months, degrees, memberships and posts are nothing
 * that a catalog gives.
 */
final class Reach {
    private final Learner learner;
    private final Catalog catalog;
    private final Map<String, Integer> levels = new HashMap<>();
    private final Map<String, Integer> scores = new HashMap<>();
    private final Set<String> credentials = new HashSet<>();
    private final Set<String> taken = new HashSet<>();

    private Reach(Learner learner, Catalog catalog) {
        this.learner = learner;
        this.catalog = catalog;
    }

    /**
     * @param notYet levels below the required one at which a task stands that was never done
     * @param onSale which offerings there are
     */
    static Reach of(Learner learner, Catalog catalog, int notYet, Predicate<Offering> onSale) {
        Reach reach = new Reach(learner, catalog);
        for (Task task : learner.tasks()) {
            reach.levels.put(task.key(), Math.max(0, task.level() - notYet));
        }
        List<Offering> open = catalog.offerings().values().stream()
                .filter(learner::isFor)
                .filter(onSale)
                .toList();
        while (reach.takeAll(open)) {
            // until nothing more can be gained
        }
        return reach;
    }

    int level(String key) {
        return levels.getOrDefault(key, 0);
    }

    private boolean takeAll(List<Offering> open) {
        boolean gained = false;
        for (Offering offering : open) {
            if (isMet(offering.needs())) {
                gained |= take(offering);
            }
        }
        return gained;
    }

    private boolean take(Offering offering) {
        boolean gained = taken.add(offering.id());
        for (Lift lift : catalog.lifts(offering.id())) {
            gained |= raise(levels, lift.key(), lift.after(level(lift.key())));
        }
        for (Prepares prepares : catalog.prepares(offering.id())) {
            int now = scores.getOrDefault(prepares.test(), 0);
            boolean acts = now >= prepares.entry() && now < prepares.reach();
            gained |= raise(scores, prepares.test(), acts ? prepares.reach() : now);
        }
        for (Grants grants : catalog.grants(offering.id())) {
            gained |= credentials.add(grants.credential());
        }
        return gained;
    }

    private static boolean raise(Map<String, Integer> values, String key, int value) {
        boolean gained = value > values.getOrDefault(key, 0);
        if (gained) {
            values.put(key, value);
        }
        return gained;
    }

    private boolean isMet(Need need) {
        if (need instanceof Need.All all) {
            return all.needs().stream().allMatch(this::isMet);
        }
        if (need instanceof Need.Any any) {
            return any.needs().stream().anyMatch(this::isMet);
        }
        if (need instanceof Need.HasLevel level) {
            return level(level.key()) >= level.level();
        }
        if (need instanceof Need.HasCompleted completed) {
            return taken.contains(completed.offering());
        }
        return learner.equipped() || isGained(need);
    }

    private boolean isGained(Need need) {
        if (need instanceof Need.HoldsCredential held) {
            return credentials.contains(held.credential());
        }
        return need instanceof Need.HasScore score
                && credentials.contains(score.test())
                && scores.getOrDefault(score.test(), 0) >= score.score();
    }
}
