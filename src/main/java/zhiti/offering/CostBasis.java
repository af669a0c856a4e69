package zhiti.offering;

import zhiti.standard.Title;
import zhiti.standard.Titled;

/** How far a cost can be trusted. */
public enum CostBasis implements Titled {
    /** Read in a source that the offering names. */
    VERIFIED("有來源", "verified"),
    /** No source gives it: a figure of the house's own, from policy. */
    ESTIMATE("估計", "estimate"),
    /** Made up with the offering. */
    ILLUSTRATIVE("示例", "illustrative");

    private final Title title;

    CostBasis(String zh, String en) {
        this.title = new Title(zh, en);
    }

    @Override
    public Title title() {
        return title;
    }
}
