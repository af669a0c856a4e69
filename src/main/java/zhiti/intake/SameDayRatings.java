package zhiti.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiti.person.Assessment;
import zhiti.person.Rating;
import zhiti.standard.Policy;
import zhiti.standard.Title;

/** Ratings of one subject by one source on one day: they can't both be right where their levels differ. */
final class SameDayRatings {
    private SameDayRatings() {}

    /** A rating, and where in the file it stands. */
    record Written(Assessment assessment, Place place) {
        private String sameAs() {
            return assessment.subject().key() + " " + assessment.by() + " " + assessment.on();
        }
    }

    /** Says which ratings contradict an earlier one of the same subject, source and day. */
    static void compare(List<Written> written, Policy policy, Findings findings) {
        Map<String, List<Written>> together = new LinkedHashMap<>();
        written.forEach(w ->
                together.computeIfAbsent(w.sameAs(), k -> new ArrayList<>()).add(w));
        together.values().forEach(group -> {
            Optional<Rating> first = Optional.empty();
            for (Written one : group) {
                Optional<Rating> rating = one.assessment().rating(policy);
                if (rating.isPresent()
                        && first.isPresent()
                        && rating.get().level() != first.get().level()) {
                    findings.problem(one.place(), contradiction(one.assessment(), rating.get(), first.get()));
                }
                first = first.or(() -> rating);
            }
        });
    }

    private static Title contradiction(Assessment assessment, Rating rating, Rating first) {
        Title subject = assessment.subject().title();
        Title by = rating.by().title();
        return new Title(
                "「" + subject.zh() + "」同一天（" + rating.on() + "）由同一來源（" + by.zh() + "）評為 " + first.level() + " 級與 "
                        + rating.level() + " 級（另見 " + first.place() + "）",
                "'" + subject.en() + "' is rated " + first.level() + " and " + rating.level() + " by one source ("
                        + by.en() + ") on one day, " + rating.on() + " (see " + first.place() + ")");
    }
}
