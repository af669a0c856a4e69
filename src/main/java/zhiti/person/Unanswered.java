package zhiti.person;

import zhiti.standard.Title;
import zhiti.standard.Titled;

/**
 * A requirement that no field of the person answers: unknown, so no gap.
 *
 * @param key the requirement's key
 * @param field the field of the people file that would answer it
 */
public record Unanswered(String key, Field field) {
    /** A field of the people file, and what stands in it. */
    public enum Field implements Titled {
        EDUCATION("education", "學歷", "the level of education"),
        STUDIED("studied", "修習紀錄", "the fields of study"),
        EXPERIENCE("experienceMonths", "工作經歷", "the work experience"),
        TESTS("tests", "測驗成績", "the test score"),
        LANGUAGES("languages", "語文能力", "the command of the language"),
        SOFTWARE("software", "軟體清單", "the list of software"),
        CERTIFICATIONS("certifications", "證照清單", "the list of certificates"),
        INTERNATIONAL("international", "是否承辦國際會議", "whether they run international meetings");

        private final String id;
        private final Title title;

        Field(String id, String zh, String en) {
            this.id = id;
            this.title = new Title(zh, en);
        }

        /** The name that the field has in the file. */
        public String id() {
            return id;
        }

        @Override
        public Title title() {
            return title;
        }
    }
}
