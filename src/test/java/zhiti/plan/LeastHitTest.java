package zhiti.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import zhiti.standard.Measure;
import zhiti.standard.Title;

/** The least choice is the one that trying all of them finds. */
class LeastHitTest {
    private static final int THROWS = 3000;

    @Test
    void itIsTheLeastOfAllChoicesThatMeetEveryDemand() {
        for (long seed = 0; seed < THROWS; seed++) {
            Lottery lottery = new Lottery(seed);
            List<Lever> levers = IntStream.range(0, lottery.between(1, 6))
                    .mapToObj(i -> lever(i, lottery.between(1, 3), lottery.oneIn(3)))
                    .toList();
            List<int[]> demands = IntStream.range(0, lottery.between(1, 8))
                    .mapToObj(i -> demand(lottery, levers))
                    .toList();
            LeastHit least = new LeastHit(levers);
            int[] found = least.meeting(demands);
            assertThat(least.isProven()).isTrue();
            List<int[]> meeting = all(levers).stream()
                    .filter(choice -> demands.stream().allMatch(demand -> isMet(demand, choice)))
                    .toList();
            int[] best = meeting.stream().min(Comparator.comparing(least::cost)).orElseThrow();
            assertThat(found).as("seed " + seed).isEqualTo(best);
            assertThat(meeting.stream().map(least::cost)).as("seed " + seed).doesNotHaveDuplicates();
        }
    }

    private static Lever lever(int id, int rungs, boolean held) {
        List<Lever.Rung> all = IntStream.rangeClosed(1, rungs)
                .mapToObj(rung -> new Lever.Rung(rung, Optional.of("" + rung)))
                .toList();
        return new Lever(
                "rating:" + id,
                LeastChange.Kind.RATING,
                "competency:" + id,
                Title.same("" + id),
                held ? Measure.HELD : Measure.LEVEL,
                Optional.of(0),
                all,
                false);
    }

    private static int[] demand(Lottery lottery, List<Lever> levers) {
        int[] demand = new int[levers.size()];
        for (int lever = 0; lever < demand.length; lever++) {
            demand[lever] = lottery.oneIn(2)
                    ? lottery.between(1, levers.get(lever).rungs().size())
                    : 0;
        }
        if (IntStream.of(demand).sum() == 0) {
            demand[lottery.between(0, demand.length - 1)] = 1;
        }
        return demand;
    }

    private static boolean isMet(int[] demand, int[] choice) {
        return IntStream.range(0, demand.length).anyMatch(l -> demand[l] > 0 && choice[l] >= demand[l]);
    }

    static List<int[]> all(List<Lever> levers) {
        List<int[]> all = new ArrayList<>(List.of(new int[levers.size()]));
        for (int lever = 0; lever < levers.size(); lever++) {
            List<int[]> more = new ArrayList<>();
            for (int[] choice : all) {
                for (int rung = 1; rung <= levers.get(lever).rungs().size(); rung++) {
                    int[] next = choice.clone();
                    next[lever] = rung;
                    more.add(next);
                }
            }
            all.addAll(more);
        }
        return all;
    }
}
