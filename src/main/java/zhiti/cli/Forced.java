package zhiti.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiti.person.Employee;
import zhiti.plan.Adviser;
import zhiti.plan.Question;
import zhiti.plan.Verdict;
import zhiti.report.Say;
import zhiti.report.Saying;
import zhiti.standard.Language;

/** Refuses to plan with an offering that nobody asked about can take, and names what is in the way. */
final class Forced {
    private Forced() {}

    /** @throws WrongUsage where one that has to be in the plan is barred for all of them */
    static void mustBePossible(Adviser adviser, List<Employee> people, Question question) {
        List<String> forced = List.copyOf(question.limits().with());
        List<Verdict> barred = new ArrayList<>();
        for (Employee one : forced.isEmpty() ? List.<Employee>of() : people) {
            List<Verdict> verdicts = adviser.explain(one, question, forced);
            List<String> placed = verdicts.stream()
                    .filter(verdict -> verdict.kind() == Verdict.Kind.CHOSEN)
                    .map(verdict -> verdict.offering().id())
                    .toList();
            if (placed.size() == verdicts.size()) {
                return;
            }
            verdicts.stream()
                    .filter(verdict -> !placed.contains(verdict.offering().id()))
                    .forEach(barred::add);
        }
        inTheWayOfAll(barred, people.size()).ifPresent(verdict -> {
            throw new WrongUsage(
                    said(verdict, Language.ZH_TW, "不能排入"), said(verdict, Language.EN, "can't be in the plan: "));
        });
    }

    /** One that is kept out for each of them; its first reason is told. */
    private static Optional<Verdict> inTheWayOfAll(List<Verdict> barred, int people) {
        return barred.stream()
                .filter(verdict -> barred.stream()
                                .filter(other -> other.offering()
                                        .id()
                                        .equals(verdict.offering().id()))
                                .count()
                        == people)
                .findFirst();
    }

    private static String said(Verdict verdict, Language language, String that) {
        String why = Saying.inOneLine(new Say(language), verdict.because());
        String name = verdict.offering().id();
        return language == Language.EN
                ? "--with '" + name + "' " + that + why
                : "--with '" + name + "' " + that + "：" + why;
    }
}
