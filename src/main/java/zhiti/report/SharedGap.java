package zhiti.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhiti.plan.GapLine;
import zhiti.plan.Member;
import zhiti.standard.Asked;
import zhiti.standard.Measure;
import zhiti.standard.Tier;

/**
 * A gap that people of a team have, each counted once; what the law or the company asks is none of them.
 *
 * @param asked of the first who has it
 * @param heads who have been seen short of it
 * @param must for how many of them it is must
 * @param presumed for how many more it is only presumed, because a target asks for what nobody has rated
 * @param levels how many levels the first kind are short of together; 0 where it has none
 * @param closed how many of them close it by their plans
 */
public record SharedGap(Asked asked, int heads, int must, int presumed, int levels, int closed) {
    /** All of them, most heads first, then most must, then most levels. */
    static List<SharedGap> of(List<Member> team) {
        Map<String, List<Had>> had = new LinkedHashMap<>();
        for (Member member : team) {
            member.plan().gaps().stream()
                    .filter(line -> !line.gap().asked().isObligation())
                    .forEach(line -> had.computeIfAbsent(line.gap().key(), key -> new ArrayList<>())
                            .add(new Had(member, line)));
        }
        return had.values().stream()
                .map(SharedGap::folded)
                .sorted(Comparator.comparing(SharedGap::heads, Comparator.reverseOrder())
                        .thenComparing(SharedGap::must, Comparator.reverseOrder())
                        .thenComparing(SharedGap::levels, Comparator.reverseOrder())
                        .thenComparing(gap -> gap.asked().key()))
                .toList();
    }

    /** One person's. */
    private record Had(Member member, GapLine line) {
        boolean isSeen() {
            return !line.gap().presumed();
        }

        int levels() {
            return line.gap().measure() == Measure.LEVEL ? line.gap().missing() : 0;
        }

        boolean isClosed() {
            return member.plan().steps().stream()
                    .anyMatch(step -> step.closes().contains(line.gap().key()));
        }
    }

    private static SharedGap folded(List<Had> all) {
        List<Had> seen = all.stream().filter(Had::isSeen).toList();
        return new SharedGap(
                all.get(0).line().gap().asked(),
                seen.size(),
                (int) seen.stream()
                        .filter(had -> had.line().tier() == Tier.MUST)
                        .count(),
                all.size() - seen.size(),
                seen.stream().mapToInt(Had::levels).sum(),
                (int) seen.stream().filter(Had::isClosed).count());
    }
}
