package zhiti.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhiti.intake.Folder;
import zhiti.intake.Read;
import zhiti.intake.StandardsReader;
import zhiti.standard.Compared.Pair;
import zhiti.standard.Difference.Part;

/** The seven documents held against each other, each pair both ways. */
class DifferenceTest {
    private static final Alike ALIKE = new Alike(75, 50);
    private static final Standards STANDARDS = standards();
    private static final Difference MANAGER = of("convention-project-manager/legacy", "convention-project-manager/v4");

    private static Standards standards() {
        Read<Standards> read = StandardsReader.read(Folder.shipped("catalog"));
        assertThat(read.problems()).isEmpty();
        return ((Read.Ok<Standards>) read).value();
    }

    private static Difference of(String from, String to) {
        return Difference.of(
                STANDARDS.documents().get(from), STANDARDS.documents().get(to), ALIKE);
    }

    static Stream<Difference> everyPair() {
        return STANDARDS.documents().keySet().stream()
                .flatMap(one -> STANDARDS.documents().keySet().stream().map(other -> of(one, other)));
    }

    private static List<Clause> all(Standard document, Part part) {
        Clauses clauses = new Clauses(document);
        return switch (part) {
            case KNOWLEDGE -> clauses.competencies(CompetencyKind.K);
            case SKILLS -> clauses.competencies(CompetencyKind.S);
            case ATTITUDES -> clauses.competencies(CompetencyKind.A);
            case TASKS -> clauses.tasks();
            case INDICATORS -> clauses.indicators();
            case REQUIREMENTS -> clauses.requirements();
        };
    }

    private static List<Clause> with(List<Clause> some, Stream<Clause> more) {
        return Stream.concat(some.stream(), more).toList();
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void whatIsKeptAndNewIsAllOfTheLaterAndWhatIsKeptAndDroppedAllOfTheEarlier(Difference difference) {
        for (Part part : Part.values()) {
            Compared compared = difference.part(part);
            assertThat(with(compared.added(), compared.kept().stream().map(Pair::to)))
                    .containsExactlyInAnyOrderElementsOf(all(difference.to(), part));
            assertThat(with(compared.dropped(), compared.kept().stream().map(Pair::from)))
                    .containsExactlyInAnyOrderElementsOf(all(difference.from(), part));
            assertThat(compared.kept()).containsAll(compared.renumbered()).containsAll(compared.reworded());
            assertThat(compared.dropped())
                    .containsAll(compared.close().stream().map(Pair::from).toList());
            assertThat(compared.added())
                    .containsAll(compared.close().stream().map(Pair::to).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void theOtherWayRoundItIsTheSameTurned(Difference difference) {
        Difference back = of(difference.to().id(), difference.from().id());
        for (Part part : Part.values()) {
            Compared there = difference.part(part);
            Compared again = back.part(part);
            assertThat(again.added()).containsExactlyInAnyOrderElementsOf(there.dropped());
            assertThat(again.dropped()).containsExactlyInAnyOrderElementsOf(there.added());
            assertThat(again.kept()).containsExactlyInAnyOrderElementsOf(turned(there.kept()));
            assertThat(again.close()).containsExactlyInAnyOrderElementsOf(turned(there.close()));
        }
    }

    private static List<Pair> turned(List<Pair> pairs) {
        return pairs.stream().map(Pair::reversed).toList();
    }

    /** Any of several that are alike as much may be taken; the other way round it is the same one. */
    @Test
    void amongTextsThatAreAlikeAsMuchBothWaysChooseTheSame() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            Standard one = document("role/a", random);
            Standard other = document("role/b", random);
            Compared there = Difference.of(one, other, ALIKE).tasks();
            Compared back = Difference.of(other, one, ALIKE).tasks();
            assertThat(back.kept()).containsExactlyInAnyOrderElementsOf(turned(there.kept()));
        }
    }

    private static Standard document(String id, Random random) {
        List<Task> tasks = new ArrayList<>();
        for (int i = 1; i <= 1 + random.nextInt(5); i++) {
            Wording name = Wording.plain("開發潛在客戶與維繫" + "甲乙丙丁戊".charAt(random.nextInt(5)));
            String code = "T1." + i;
            tasks.add(new Task(
                    Task.key(id, code),
                    id,
                    "T1",
                    code,
                    name,
                    4,
                    java.util.Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()));
        }
        return new Standard(
                id,
                "role",
                id.substring(id.indexOf('/') + 1),
                "",
                "基準",
                "職務",
                4,
                "",
                List.of(),
                List.of(),
                "",
                List.of(new Duty("T1", "職責", 4, List.of(), List.of(), tasks)),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void aDocumentDoesNotDifferFromItself() {
        for (String id : STANDARDS.documents().keySet()) {
            for (Part part : Part.values()) {
                Compared compared = of(id, id).part(part);
                assertThat(compared.kept()).allMatch(pair -> pair.from().equals(pair.to()));
                assertThat(compared.added()).isEmpty();
                assertThat(compared.dropped()).isEmpty();
                assertThat(compared.renumbered()).isEmpty();
                assertThat(compared.reworded()).isEmpty();
            }
        }
    }

    /** Read against the two printed texts: every count and every line of what is otherwise. */
    @Test
    void theTwoEditionsOfTheProjectManagerDifferAsTheirTextsDo() {
        assertThat(counts(MANAGER.knowledge())).isEqualTo("23 16 0 0 21 0");
        assertThat(counts(MANAGER.skills())).isEqualTo("13 20 4 3 9 0");
        assertThat(counts(MANAGER.attitudes())).isEqualTo("16 5 2 2 6 0");
        assertThat(counts(MANAGER.tasks())).isEqualTo("19 3 0 0 2 0");
        assertThat(counts(MANAGER.indicators())).isEqualTo("42 15 2 0 5 4");
        assertThat(counts(MANAGER.requirements())).isEqualTo("10 3 2 0 0 9");
        assertThat(said(MANAGER.tasks().added())).containsExactly("T1.6 貫徹永續會展主張", "T1.7 虛擬會展科技之應用", "T5.4 開發潛在客戶");
        assertThat(passed(MANAGER.tasks().renumbered())).containsExactly("T5.3→T5.2", "T5.4→T5.3");
        assertThat(said(MANAGER.indicators().dropped())).containsExactly("P1.1.2 對可以舉辦會議的場地進行詳細的場勘", "P5.3.1 與媒體保持聯繫");
        assertThat(passed(MANAGER.indicators().renumbered()))
                .containsExactly("P1.1.3→P1.1.2", "P1.3.1→P1.3.2", "P5.4.1→P5.3.1", "P5.4.2→P5.3.2", "P5.4.3→P5.3.3");
        assertThat(passed(MANAGER.indicators().reworded()))
                .containsExactly("P1.1.1→P1.1.1", "P1.1.3→P1.1.2", "P1.5.2→P1.5.2", "P4.1.1→P4.1.1");
        assertThat(said(MANAGER.indicators().added()).stream().map(line -> line.split(" ")[0]))
                .containsExactly(
                        "P1.1.3", "P1.3.1", "P1.3.3", "P1.6.1", "P1.6.2", "P1.7.1", "P1.7.2", "P2.2.2", "P3.2.2",
                        "P4.1.3", "P4.1.4", "P5.2.1", "P5.3.4", "P5.4.1", "P5.4.2");
        assertThat(said(MANAGER.skills().dropped())).containsExactly("S04 合作協調", "S24 表達說服", "S36 資訊科技能力", "S35 彈性思考");
        assertThat(names(MANAGER.skills().close())).containsExactly("合作協調→合作協調能力", "表達說服→表達說明能力", "資訊科技能力→資訊與科技應用能力");
        assertThat(names(MANAGER.attitudes().close())).containsExactly("親合關係→親和力", "應對不明狀況→應對突發狀況");
        assertThat(passed(MANAGER.skills().renumbered())).contains("S01、S07→S01");
        assertThat(passed(MANAGER.knowledge().renumbered())).contains("K29→K35", "K36→K29", "K30→K21");
    }

    /** T5.3, T5.4, P1.3.1 and P5.3.1 stand in both editions for other things. */
    @Test
    void aCodeThatBothUseForOtherThingsPairsNothing() {
        for (Compared compared : List.of(MANAGER.tasks(), MANAGER.indicators())) {
            assertThat(compared.kept())
                    .filteredOn(pair -> Stream.of("T5.3", "T5.4", "P1.3.1", "P5.3.1")
                            .anyMatch(code -> pair.from().codes().contains(code)))
                    .isNotEmpty()
                    .allMatch(Pair::isRenumbered);
        }
        assertThat(said(MANAGER.indicators().dropped())).contains("P5.3.1 與媒體保持聯繫");
    }

    @Test
    void aRequirementOfOtherAmountOrForceIsTheSameOneReworded() {
        Pair served = pair(MANAGER.requirements(), "requirement:experience-convention");
        assertThat(served.isReworded()).isTrue();
        assertThat(served.from().strictest().orElseThrow().required()).isEqualTo(60);
        assertThat(served.to().strictest().orElseThrow().required()).isEqualTo(36);
        assertThat(pair(MANAGER.requirements(), "requirement:english-test")
                        .to()
                        .strictest()
                        .orElseThrow()
                        .force())
                .isEqualTo(Force.SUGGESTED);
    }

    /** 「需」 and 「建議」 stand elsewhere in the line: the words 「英文書信」 are the same. */
    @Test
    void aRequirementOfAnotherForceIsRewordedEvenWhereItsOwnWordsStay() {
        Pair writing = pair(MANAGER.requirements(), "requirement:english-writing");
        assertThat(writing.from().words()).isEqualTo(writing.to().words());
        assertThat(writing.isReworded()).isTrue();
        assertThat(pair(MANAGER.requirements(), "requirement:degree").isReworded())
                .isFalse();
    }

    private static Pair pair(Compared compared, String key) {
        return compared.kept().stream()
                .filter(pair -> pair.from().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** All codes drawn anew and the order shuffled, not a word touched: everything is kept. */
    @Test
    void renumberingChangesNothingButCodes() {
        for (Standard document : STANDARDS.documents().values()) {
            Standard other = renumbered(document, new Random(document.id().hashCode()));
            Difference difference = Difference.of(document, other, ALIKE);
            for (Part part : List.of(Part.TASKS, Part.INDICATORS)) {
                Compared compared = difference.part(part);
                assertThat(compared.added()).isEmpty();
                assertThat(compared.dropped()).isEmpty();
                assertThat(compared.reworded()).isEmpty();
                assertThat(compared.renumbered()).hasSameSizeAs(compared.kept());
            }
        }
    }

    private static Standard renumbered(Standard document, Random random) {
        List<Duty> duties = document.duties().stream()
                .map(duty -> {
                    List<Task> tasks = new ArrayList<>();
                    duty.tasks().forEach(task -> tasks.add(renumbered(task, random)));
                    java.util.Collections.shuffle(tasks, random);
                    return new Duty(duty.code(), duty.name(), duty.level(), duty.knowledge(), duty.skills(), tasks);
                })
                .toList();
        return new Standard(
                document.role() + "/other",
                document.role(),
                "other",
                "",
                document.title(),
                document.name(),
                document.level(),
                document.description(),
                document.categories(),
                document.revisions(),
                document.updateNote(),
                duties,
                document.attitudes(),
                document.requirements(),
                document.errata());
    }

    private static Task renumbered(Task task, Random random) {
        String code = "X" + random.nextInt(1_000_000);
        return new Task(
                "task:other/" + code,
                "other",
                task.duty(),
                code,
                task.name(),
                task.level(),
                task.track(),
                task.knowledge(),
                task.skills(),
                task.outputs(),
                task.indicators().stream()
                        .map(one -> new Indicator("Y" + random.nextInt(1_000_000), one.text(), one.track()))
                        .toList());
    }

    @Test
    void theBestPairingIsNeverWorseThanAnyOther() {
        Random random = new Random(4);
        for (int round = 0; round < 2000; round++) {
            long[][] worth = new long[1 + random.nextInt(5)][1 + random.nextInt(5)];
            for (long[] row : worth) {
                Arrays.setAll(row, column -> random.nextInt(3) == 0 ? 0 : random.nextInt(9));
            }
            int[] found = Assignment.best(worth);
            long sum = 0;
            for (int row = 0; row < found.length; row++) {
                sum += found[row] < 0 ? 0 : worth[row][found[row]];
            }
            assertThat(Arrays.stream(found).filter(column -> column >= 0)).doesNotHaveDuplicates();
            assertThat(sum).as(Arrays.deepToString(worth)).isEqualTo(best(worth, 0, 0));
        }
    }

    /** By trying all. */
    private static long best(long[][] worth, int row, int taken) {
        if (row == worth.length) {
            return 0;
        }
        long best = best(worth, row + 1, taken);
        for (int column = 0; column < worth[row].length; column++) {
            if ((taken & 1 << column) == 0) {
                best = Math.max(best, worth[row][column] + best(worth, row + 1, taken | 1 << column));
            }
        }
        return best;
    }

    @Test
    void widthSpaceCaseAndMarksAreNoOtherWording() {
        assertThat(Likeness.of("導入ＥＲＰ（雲端）。", "導入 erp(雲端)").same()).isTrue();
        assertThat(Likeness.of("召開檢討會議", "召開內部檢討會議").same()).isFalse();
        assertThat(Likeness.of("甲", "乙").isAtLeast(1)).isFalse();
        assertThat(Likeness.of("。", "！").same()).isTrue();
    }

    private static String counts(Compared compared) {
        return compared.kept().size() + " " + compared.added().size() + " "
                + compared.dropped().size() + " " + compared.close().size() + " "
                + compared.renumbered().size() + " " + compared.reworded().size();
    }

    private static List<String> said(List<Clause> clauses) {
        return clauses.stream()
                .map(clause -> String.join("、", clause.codes()) + " " + clause.name())
                .toList();
    }

    private static List<String> passed(List<Pair> pairs) {
        return pairs.stream()
                .map(pair -> String.join("、", pair.from().codes()) + "→"
                        + String.join("、", pair.to().codes()))
                .toList();
    }

    private static List<String> names(List<Pair> pairs) {
        return pairs.stream()
                .map(pair -> pair.from().name() + "→" + pair.to().name())
                .toList();
    }
}
