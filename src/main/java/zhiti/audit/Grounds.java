package zhiti.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhiti.standard.Title;

/** Groups by which people may be treated differently without anybody meaning to, in the order in which they are looked at. */
public final class Grounds {
    private static final Title EMPLOYMENT_SERVICE = new Title("就業服務法第 5 條第 1 項", "Employment Service Act, Art. 5(1)");
    private static final Title BOTH = new Title(
            "就業服務法第 5 條第 1 項；性別平等工作法第 8 條（教育、訓練）",
            "Employment Service Act, Art. 5(1); Gender Equality in Employment Act, Art. 8 (education and training)");
    private static final Title FAMILY = new Title(
            "就業服務法第 5 條第 1 項；性別平等工作法第 11 條",
            "Employment Service Act, Art. 5(1); Gender Equality in Employment Act, Art. 11");
    private static final Title CHILDREN = new Title("性別平等工作法第 11 條", "Gender Equality in Employment Act, Art. 11");
    private static final Title HOUSE = new Title("公司自行檢視，非法定項目", "looked at by the house, named by no law");

    /** Worked out from other fields of the file. */
    public static final String PART_TIME = "part-time";

    /** Worked out from leave without pay. */
    public static final String LEAVE = "leave";

    /** All of them: how people are employed first, then the grounds that the law names. */
    public static final List<Ground> ALL = Stream.of(
                    ground("contract", "契約形式", "form of contract", HOUSE),
                    ground(PART_TIME, "部分工時", "part-time", HOUSE),
                    ground(LEAVE, "近一年留停", "leave in the last year", HOUSE),
                    ground("gender", "性別", "gender", BOTH),
                    ground("sexual-orientation", "性傾向", "sexual orientation", BOTH),
                    ground("marriage", "婚姻", "marital status", FAMILY),
                    ground("pregnancy", "懷孕", "pregnancy", CHILDREN),
                    ground("childcare", "育兒", "child care", CHILDREN),
                    ground("age", "年齡", "age", EMPLOYMENT_SERVICE),
                    ground("disability", "身心障礙", "disability", EMPLOYMENT_SERVICE),
                    ground("language", "語言", "language", EMPLOYMENT_SERVICE),
                    ground("birthplace", "出生地", "place of birth", EMPLOYMENT_SERVICE),
                    ground("origin", "籍貫", "place of family origin", EMPLOYMENT_SERVICE),
                    ground("race", "種族", "race", EMPLOYMENT_SERVICE),
                    ground("class", "階級", "class", EMPLOYMENT_SERVICE),
                    ground("thought", "思想", "thought", EMPLOYMENT_SERVICE),
                    ground("religion", "宗教", "religion", EMPLOYMENT_SERVICE),
                    ground("party", "黨派", "political party", EMPLOYMENT_SERVICE),
                    ground("appearance", "容貌", "appearance", EMPLOYMENT_SERVICE),
                    ground("features", "五官", "facial features", EMPLOYMENT_SERVICE),
                    ground("zodiac", "星座", "star sign", EMPLOYMENT_SERVICE),
                    ground("blood-type", "血型", "blood type", EMPLOYMENT_SERVICE),
                    ground("union", "以往工會會員身分", "past union membership", EMPLOYMENT_SERVICE))
            .toList();

    private Grounds() {}

    /**
     * A known group.
     *
     * @param source the law that names it
     */
    public record Ground(String id, Title title, Title source) {
        /** Whether it is worked out from other fields of the file. */
        public boolean isDerived() {
            return id.equals(PART_TIME) || id.equals(LEAVE);
        }

        boolean isCalled(String name) {
            return id.equals(name) || title.zh().equals(name) || title.en().equals(name);
        }
    }

    private static Ground ground(String id, String zh, String en, Title source) {
        return new Ground(id, new Title(zh, en), source);
    }

    /** The known group that a column's name means, by its id or by either title. */
    public static Optional<Ground> called(String name) {
        return ALL.stream().filter(ground -> ground.isCalled(name)).findFirst();
    }
}
