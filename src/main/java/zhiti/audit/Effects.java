package zhiti.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import zhiti.plan.Step;
import zhiti.standard.Language;
import zhiti.standard.Title;

/** What a step does in one of two plans that it does not do in the other. */
final class Effects {
    private static final Title NOTHING = new Title("無", "nothing");

    private final Step step;
    private final Step other;
    private final Language language;

    private Effects(Step step, Step other, Language language) {
        this.step = step;
        this.other = other;
        this.language = language;
    }

    static Title of(Step step, Step other) {
        String zh = new Effects(step, other, Language.ZH_TW).said("、");
        String en = new Effects(step, other, Language.EN).said(", ");
        return zh.isEmpty() ? NOTHING : new Title(zh, en);
    }

    private String said(String and) {
        List<String> said = new ArrayList<>();
        only(Step::lifts)
                .forEach(lifted ->
                        said.add("「" + lifted.title().in(language) + "」" + lifted.entry() + "→" + lifted.reach()));
        only(Step::closes).forEach(gap -> said.add(word("補足 ", "closes ") + title(gap)));
        only(Step::opens).forEach(id -> said.add(word("可接續 ", "opens ") + id));
        if (step.legal() && !other.legal()) {
            said.add(word("法定", "asked by law"));
        }
        if (step.booked() && !other.booked()) {
            said.add(word("已報名", "booked"));
        }
        step.show()
                .filter(show -> !other.show().equals(step.show()))
                .ifPresent(show -> said.add(show.title().in(language)));
        return said.stream().map(String::strip).collect(Collectors.joining(and));
    }

    private <T> List<T> only(Function<Step, List<T>> part) {
        List<T> only = new ArrayList<>(part.apply(step));
        only.removeAll(part.apply(other));
        return only;
    }

    private String word(String zh, String en) {
        return new Title(zh, en).in(language);
    }

    private String title(String gap) {
        return step.lifts().stream()
                .filter(lifted -> lifted.gap().equals(gap))
                .map(lifted -> lifted.title().in(language))
                .findFirst()
                .orElse(gap);
    }
}
