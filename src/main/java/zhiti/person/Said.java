package zhiti.person;

import java.util.function.BiFunction;
import java.util.function.Function;
import zhiti.standard.Title;

/**
 * Something that people files say, how it is put into words, and how one file is made to say it as another does.
 *
 * @param words for people who read, and what is compared
 * @param taking a person's file with a value in it
 */
record Said<V>(
        String id,
        Title title,
        Function<Employee, V> value,
        Function<V, Title> words,
        BiFunction<Employee, V, Employee> taking) {

    /** Whether it reads otherwise: on which line of a file it stands makes no difference. */
    boolean differs(Employee one, Employee other) {
        return !words.apply(value.apply(one)).equals(words.apply(value.apply(other)));
    }

    Difference difference(Employee one, Employee other) {
        return new Difference(
                id,
                title,
                words.apply(value.apply(one)),
                words.apply(value.apply(other)),
                (person, as) -> taking.apply(person, value.apply(as)));
    }
}
