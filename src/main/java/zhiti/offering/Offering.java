package zhiti.offering;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zhiti.standard.Money;
import zhiti.standard.MonthPeriod;
import zhiti.standard.Provenance;
import zhiti.standard.Show;
import zhiti.standard.Title;
import zhiti.standard.Titled;
import zhiti.standard.Track;

/**
 * What can be taken (學習方案): course, certification, test, workplace assignment, mentoring, self-study. What it does
 * stands in flat facts of its own ({@link Lift}, {@link Grants} …), which the {@link Catalog} holds beside it.
 *
 * @param provider a kind (公司內訓、外部公開班、線上自學), or the real body of a real offering
 * @param roles for these roles only; empty for all
 * @param tracks for these tracks only; empty for all
 * @param language in which it is held: zh or en
 * @param managersOnly only for people with others reporting to them
 * @param hours learning hours
 * @param workHours hours of productive work in which it is learned
 * @param mentorHours hours that someone else gives
 * @param cost the fee; foreign fees at policy's rate
 * @param yields the printed output that an assignment leaves behind, as {@code STANDARD/O3.3.1}
 * @param proof how one sees that it is done: 評估方式與完成標準
 * @param exempt professions that the law exempts
 * @param show when, around a show, it is done; empty where it needs none
 * @param repeatAfterMonths when it may be taken again; empty for never
 * @param recognised known in the trade beyond the house
 */
public record Offering(
        String id,
        Title title,
        Form form,
        String theme,
        String provider,
        List<String> roles,
        List<Track> tracks,
        String language,
        boolean managersOnly,
        int hours,
        int workHours,
        int mentorHours,
        Money cost,
        CostBasis costBasis,
        Optional<String> yields,
        Title proof,
        Need needs,
        List<String> exempt,
        Availability availability,
        List<Session> sessions,
        Optional<Show.Stage> show,
        Optional<Integer> repeatAfterMonths,
        boolean renewal,
        boolean recognised,
        Provenance provenance)
        implements Titled {
    /** The provider of what the company holds itself. */
    public static final String IN_HOUSE = "公司內訓";

    public Offering {
        roles = List.copyOf(roles);
        tracks = List.copyOf(tracks);
        exempt = List.copyOf(exempt);
        sessions = List.copyOf(sessions);
    }

    /** The same with other dated runs; with none, its dates are still to be announced. */
    public Offering heldOn(List<Session> runs) {
        return new Offering(
                id,
                title,
                form,
                theme,
                provider,
                roles,
                tracks,
                language,
                managersOnly,
                hours,
                workHours,
                mentorHours,
                cost,
                costBasis,
                yields,
                proof,
                needs,
                exempt,
                availability,
                runs,
                show,
                repeatAfterMonths,
                renewal,
                recognised,
                provenance);
    }

    /** The same at another fee. */
    public Offering costing(Money fee) {
        return new Offering(
                id,
                title,
                form,
                theme,
                provider,
                roles,
                tracks,
                language,
                managersOnly,
                hours,
                workHours,
                mentorHours,
                fee,
                costBasis,
                yields,
                proof,
                needs,
                exempt,
                availability,
                sessions,
                show,
                repeatAfterMonths,
                renewal,
                recognised,
                provenance);
    }

    /** Held by the company itself: what its holder says of it the company says. */
    public boolean isInHouse() {
        return provider.equals(IN_HOUSE);
    }

    public boolean isIllustrative() {
        return provenance.illustrative();
    }

    /** The language in which it is held, by name. */
    public Title spoken() {
        return language.equals("en") ? new Title("英語", "English") : new Title("中文", "Mandarin");
    }

    /** On the job: a workplace assignment. */
    public boolean isOnTheJob() {
        return form == Form.ASSIGNMENT;
    }

    /** Made for one track and no other. */
    public boolean isForOneTrack() {
        return tracks.size() == 1;
    }

    /** Whole thousands that the mentor's hours are worth at a rate an hour. */
    public int mentoringThousands(int rate) {
        return new Money(Math.multiplyExact(mentorHours, rate)).thousands();
    }

    /** Whether someone who completed it on {@code completed} may take it again on {@code date}. */
    public boolean isRepeatable(LocalDate completed, LocalDate date) {
        return repeatAfterMonths
                .map(months -> !MonthPeriod.dayAfter(completed, months).isAfter(date))
                .orElse(false);
    }

    /** When it may be taken again, in words. */
    public Title repeating() {
        return repeatAfterMonths
                .map(months -> new Title("滿 " + months + " 個月後可再修", "may be taken again after " + months + " months"))
                .orElse(new Title("不重複安排", "is not taken twice"));
    }

    /** The day on which it opens, where it is not withdrawn and one is known. */
    public Optional<LocalDate> opening() {
        return availability.opens().filter(day -> !availability.withdrawn());
    }

    /** The first day of the first session that someone can still get into on {@code date}. */
    public Optional<LocalDate> nextDay(LocalDate date) {
        return nextSession(date).map(Session::on);
    }

    /** Whether a session that someone can still get into on {@code date} begins on or before {@code last}. */
    public boolean isStartingBetween(LocalDate date, LocalDate last) {
        return nextDay(date).map(day -> !day.isAfter(last)).orElse(false);
    }

    /** The first session that someone can still get into on {@code date}. */
    public Optional<Session> nextSession(LocalDate date) {
        return sessions.stream().filter(s -> s.isOpenOn(date)).min(Comparator.comparing(Session::on));
    }

    /** Whether it has dated sessions and none of them can be joined any more. */
    public boolean isSoldOutOn(LocalDate date) {
        return !sessions.isEmpty() && nextSession(date).isEmpty();
    }

    /** Its dated sessions, the first first. */
    public List<Session> runs() {
        return sessions.stream()
                .sorted(Comparator.comparing(Session::on)
                        .thenComparing(Session::registerBy)
                        .thenComparing(Session::toString))
                .toList();
    }

    /** Whether and when it is held, in words. */
    public Title offered() {
        return availability.title();
    }

    /** Whether it is on offer at some time between two days, sessions aside. */
    public boolean isOfferedBetween(LocalDate begin, LocalDate end) {
        return !availability.withdrawn()
                && availability.opens().map(d -> !d.isAfter(end)).orElse(true)
                && availability.ends().map(d -> !d.isBefore(begin)).orElse(true);
    }
}
