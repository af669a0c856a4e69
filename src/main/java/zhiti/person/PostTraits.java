package zhiti.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import zhiti.standard.Role;
import zhiti.standard.Title;
import zhiti.standard.Track;

/** What a people file says of somebody's post. */
final class PostTraits {
    /** What a role brings with it: two roles have neither the same editions nor the same tracks. */
    private record Job(Role role, List<Role> also, Optional<String> edition, Optional<Track> track) {
        static Job of(Post post) {
            return new Job(post.role(), post.also(), post.edition(), post.track());
        }

        Post in(Post post) {
            return new Post(
                    role,
                    also,
                    edition,
                    track,
                    post.target(),
                    post.international(),
                    post.manages(),
                    post.weeklyHours(),
                    post.probationUntil());
        }

        Title title() {
            List<Title> words = new ArrayList<>(List.of(role.title()));
            also.forEach(second -> words.add(second.title()));
            edition.ifPresent(pinned -> words.add(Title.same(pinned)));
            track.ifPresent(side -> words.add(side.title()));
            return Wordy.all(words, word -> word);
        }
    }

    private PostTraits() {}

    static List<Said<?>> all(Employee one, Employee other) {
        List<Said<?>> all = new ArrayList<>();
        all.add(new Said<>(
                "department", new Title("部門", "department"), Employee::department, Wordy::text, Rewritten::department));
        if (one.role().equals(other.role())) {
            all.add(job(
                    "also",
                    new Title("兼任職務", "second roles"),
                    Post::also,
                    roles -> Wordy.all(roles, Role::title),
                    (job, roles) -> new Job(job.role(), roles, job.edition(), job.track())));
            all.add(job(
                    "edition",
                    new Title("職能基準版本", "edition"),
                    Post::edition,
                    edition -> Wordy.maybe(edition, Title::same),
                    (job, edition) -> new Job(job.role(), job.also(), edition, job.track())));
            all.add(job(
                    "track",
                    new Title("軌別", "track"),
                    Post::track,
                    track -> Wordy.maybe(track, Track::title),
                    (job, track) -> new Job(job.role(), job.also(), job.edition(), track)));
        } else {
            all.add(job(
                    "role",
                    new Title("職務（含兼任、版本、軌別）", "role (with second roles, edition and track)"),
                    Job::of,
                    Job::title,
                    (job, whole) -> whole));
        }
        all.addAll(rest());
        return all;
    }

    private static List<Said<?>> rest() {
        return List.of(
                post(
                        "target",
                        new Title("目標職務", "target"),
                        Post::target,
                        t -> Wordy.maybe(t, Role::title),
                        (p, v) -> of(p, v, p.international(), p.manages(), p.weeklyHours(), p.probationUntil())),
                post(
                        "international",
                        new Title("承辦國際會議", "runs international meetings"),
                        Post::international,
                        value -> Wordy.maybe(value, Wordy::truth),
                        (p, v) -> of(p, p.target(), v, p.manages(), p.weeklyHours(), p.probationUntil())),
                post(
                        "manages",
                        new Title("部屬人數", "people managed"),
                        Post::manages,
                        value -> Wordy.maybe(value, n -> Title.same("" + n)),
                        (p, v) -> of(p, p.target(), p.international(), v, p.weeklyHours(), p.probationUntil())),
                post(
                        "weeklyHours",
                        new Title("每週工時", "hours a week"),
                        Post::weeklyHours,
                        n -> Title.same("" + n),
                        (p, v) -> of(p, p.target(), p.international(), p.manages(), v, p.probationUntil())),
                post(
                        "probationUntil",
                        new Title("試用期至", "on probation until"),
                        Post::probationUntil,
                        day -> Wordy.maybe(day, d -> Title.same("" + d)),
                        (p, v) -> of(p, p.target(), p.international(), p.manages(), p.weeklyHours(), v)));
    }

    private static Post of(
            Post post,
            Optional<Role> target,
            Optional<Boolean> international,
            Optional<Integer> manages,
            int weeklyHours,
            Optional<LocalDate> probationUntil) {
        return new Post(
                post.role(),
                post.also(),
                post.edition(),
                post.track(),
                target,
                international,
                manages,
                weeklyHours,
                probationUntil);
    }

    /** A part of a post with another value. */
    private interface With<P, V> {
        P with(P part, V value);
    }

    private static <V> Said<V> post(
            String id, Title title, Function<Post, V> value, Function<V, Title> words, With<Post, V> with) {
        return new Said<>(id, title, e -> value.apply(e.post()), words, (e, v) -> e.at(with.with(e.post(), v)));
    }

    private static <V> Said<V> job(
            String id, Title title, Function<Post, V> value, Function<V, Title> words, With<Job, V> with) {
        return post(id, title, value, words, (p, v) -> with.with(Job.of(p), v).in(p));
    }
}
