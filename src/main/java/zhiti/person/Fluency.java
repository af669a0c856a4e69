package zhiti.person;

import zhiti.standard.Title;
import zhiti.standard.Titled;

/** How well a language is used, weakest first. 具備…能力 is read as working, 流利 and 精熟 as fluent. */
public enum Fluency implements Titled {
    NONE("不會", "none"),
    BASIC("基礎", "basic"),
    WORKING("可工作溝通", "working"),
    FLUENT("流利", "fluent");

    private final Title title;

    Fluency(String zh, String en) {
        this.title = new Title(zh, en);
    }

    @Override
    public Title title() {
        return title;
    }
}
