package zhiti.audit;

import java.util.Locale;
import zhiti.standard.Title;
import zhiti.standard.Titled;

/**
 * What a human said to a decision later.
 *
 * @param comment in free words, in which no names of known people are left; may be empty
 */
public record Word(Verdict verdict, Reason reason, String comment) {
    /** What became of it. */
    public enum Verdict implements Titled {
        APPROVED("核准", "approved"),
        CHANGED("修改後核准", "changed"),
        REFUSED("不核准", "refused");

        private final Title title;

        Verdict(String zh, String en) {
            this.title = new Title(zh, en);
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public Title title() {
            return title;
        }
    }

    /** Why, as a code that can be counted. */
    public enum Reason implements Titled {
        AGREED("同意", "agreed"),
        BUDGET("經費", "budget"),
        WORKLOAD("工作負荷", "workload"),
        PRIORITY("優先順序", "priority"),
        DECLINED("本人意願", "declined by the person"),
        UNSUITABLE("內容不合適", "not suitable"),
        DONE("已完成或另有安排", "done already, or arranged otherwise"),
        DATA("資料有誤", "data are wrong"),
        RULE("不同意規則", "the rule is not agreed with"),
        OTHER("其他", "other");

        private final Title title;

        Reason(String zh, String en) {
            this.title = new Title(zh, en);
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public Title title() {
            return title;
        }
    }
}
