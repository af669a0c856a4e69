package zhiti.plan;

import zhiti.standard.Asked;
import zhiti.standard.Title;
import zhiti.standard.Titled;

/** Asked for and neither shown nor refuted, or doubtful: to be looked at before money is spent (待評核). */
public record AssessFirst(Asked asked) implements Conclusion, Titled {
    public String key() {
        return asked.key();
    }

    @Override
    public Title title() {
        return asked.subject().title();
    }
}
