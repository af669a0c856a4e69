package zhiti.person;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.standard.Role;
import zhiti.standard.Track;

/**
 * A person as a people file writes them, every field of it.
 *
 * @param id unique in the file
 * @param department empty where none is given
 * @param tests what they have sat; empty where the file does not say, an empty list where it says none
 * @param languages what somebody has said of their languages; empty where the file does not say, an empty list where it says
 *     that they speak no other
 * @param certifications what they hold; empty where the file does not say, an empty list where it says none
 * @param commitments what was settled with them
 * @param groups for the fairness report and nobody else; no fact, no rule and no plan ever sees them
 * @param ratings as written, of every date and standard
 */
public record Employee(
        String id,
        String name,
        String department,
        Post post,
        Background background,
        Optional<List<TestResult>> tests,
        Optional<List<LanguageUse>> languages,
        Optional<List<Certificate>> certifications,
        List<Completed> completed,
        List<Commitment> commitments,
        List<Away> away,
        Map<String, String> groups,
        List<Assessment> ratings) {
    public Employee {
        tests = tests.map(List::copyOf);
        languages = languages.map(List::copyOf);
        certifications = certifications.map(List::copyOf);
        completed = List.copyOf(completed);
        commitments = List.copyOf(commitments);
        away = List.copyOf(away);
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
        ratings = List.copyOf(ratings);
    }

    /** The same person in another post: for what-if questions. */
    public Employee at(Post other) {
        return new Employee(
                id,
                name,
                department,
                other,
                background,
                tests,
                languages,
                certifications,
                completed,
                commitments,
                away,
                groups,
                ratings);
    }

    /** The same person with other things settled. */
    public Employee with(List<Commitment> settled) {
        return new Employee(
                id,
                name,
                department,
                post,
                background,
                tests,
                languages,
                certifications,
                completed,
                settled,
                away,
                groups,
                ratings);
    }

    /** The same person with only these ratings. */
    public Employee rated(List<Assessment> some) {
        return new Employee(
                id,
                name,
                department,
                post,
                background,
                tests,
                languages,
                certifications,
                completed,
                commitments,
                away,
                groups,
                some);
    }

    /** The same person with other leaves. */
    public Employee away(List<Away> other) {
        return new Employee(
                id,
                name,
                department,
                post,
                background,
                tests,
                languages,
                certifications,
                completed,
                commitments,
                other,
                groups,
                ratings);
    }

    /** The same person in another group; in none where the value is blank. */
    public Employee grouped(String column, String value) {
        Map<String, String> other = new LinkedHashMap<>(groups);
        if (value.isBlank()) {
            other.remove(column);
        } else {
            other.put(column, value);
        }
        return new Employee(
                id,
                name,
                department,
                post,
                background,
                tests,
                languages,
                certifications,
                completed,
                commitments,
                away,
                other,
                ratings);
    }

    public Role role() {
        return post.role();
    }

    public Optional<Track> track() {
        return post.track();
    }

    public Optional<Role> target() {
        return post.target();
    }

    /** What a plan depends on, in an order of its own: the same text for the same person in whatever file. */
    public String canonical() {
        return CanonicalRecord.of(this);
    }
}
