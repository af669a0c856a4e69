package zhiti.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import zhiti.plan.Member;
import zhiti.standard.Asked;

/**
 * Knowledge or a skill that some work of the team asks for at a level, and that one person alone has shown at it. Who is
 * away leaves nobody behind who can do it.
 *
 * @param asked of one of those whose work asks for it
 * @param level the lowest at which only one holds it
 * @param holder who has shown it
 * @param heads how many there are whose work asks for this level or more
 * @param unknown how many of them nobody has rated
 * @param seenShort how many of them have been seen short of it: they can't step in
 */
public record SoleHolder(Asked asked, int level, Member holder, int heads, int unknown, int seenShort) {
    /** All of them: those that most have been seen short of first, then those of which least is unknown. */
    static List<SoleHolder> of(List<Member> team) {
        List<Seen> seen = team.stream().map(Seen::of).toList();
        Map<String, List<OwnAsk>> asks = new HashMap<>();
        team.stream()
                .flatMap(member -> OwnAsk.of(member.plan(), OwnAsk.documents(member.plan())).stream())
                .filter(ask -> ask.asked().isCompetency())
                .forEach(ask -> asks.computeIfAbsent(ask.asked().key(), key -> new ArrayList<>())
                        .add(ask));
        return asks.values().stream()
                .flatMap(same -> alone(seen, same).stream())
                .sorted(Comparator.comparing(SoleHolder::seenShort, Comparator.reverseOrder())
                        .thenComparing(SoleHolder::unknown)
                        .thenComparing(sole -> sole.asked().key()))
                .toList();
    }

    /** The levels that others have seen of somebody, by key. */
    private record Seen(Member member, Map<String, Integer> levels) {
        static Seen of(Member member) {
            return new Seen(member, OwnAsk.levels(member.plan()));
        }

        boolean holds(String key, int level) {
            return levels.getOrDefault(key, -1) >= level;
        }
    }

    /** At the lowest level that is asked for and that one person holds. */
    private static Optional<SoleHolder> alone(List<Seen> team, List<OwnAsk> same) {
        Asked asked = same.get(0).asked();
        TreeSet<Integer> levels =
                new TreeSet<>(same.stream().map(OwnAsk::required).toList());
        for (int level : levels) {
            List<Seen> holders =
                    team.stream().filter(seen -> seen.holds(asked.key(), level)).toList();
            if (holders.size() == 1) {
                List<OwnAsk> asking =
                        same.stream().filter(ask -> ask.required() >= level).toList();
                return Optional.of(new SoleHolder(
                        asked,
                        level,
                        holders.get(0).member(),
                        asking.size(),
                        count(asking, ask -> ask.level().isEmpty()),
                        count(
                                asking,
                                ask -> ask.level().filter(seen -> seen < level).isPresent())));
            }
        }
        return Optional.empty();
    }

    private static int count(List<OwnAsk> asking, Predicate<OwnAsk> which) {
        return (int) asking.stream().filter(which).count();
    }
}
