package zhiti.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import zhiti.offering.Catalog;
import zhiti.offering.Offering;
import zhiti.offering.Session;
import zhiti.person.Busy;
import zhiti.person.Commitment;
import zhiti.person.Employee;
import zhiti.standard.Employer;
import zhiti.standard.Money;
import zhiti.standard.Show;
import zhiti.standard.Title;

/**
 * A person's year beside what the rules find: what is settled, when no class is taken, and the shows that assignments can
 * be done on.
 *
 * @param bookings by offering: what is booked within the plan and takes place
 * @param calledOff by offering: the day of a booked session that was called off; {@link LocalDate#MAX} where the offering
 *     itself was withdrawn
 * @param busy days without classes, by their first day
 * @param free how much of each quarter of the plan is left of it; empty where all of all
 * @param calendar whether the house keeps a calendar of shows at all
 * @param shows of the person's department that are their work, by the first day of set-up
 */
record Year(
        Map<String, Booking> bookings,
        Map<String, LocalDate> calledOff,
        List<Busy> busy,
        List<Free> free,
        boolean calendar,
        List<Show> shows) {
    /**
     * What is booked of one offering.
     *
     * @param day of several the first; empty where none is known
     * @param paid for all of its bookings together
     */
    record Booking(Optional<LocalDate> day, Money paid) {
        /** One place is taken, however often it was booked: the sooner one. */
        Booking and(Booking other) {
            return new Booking(sooner(day, other.day), paid.plus(other.paid));
        }
    }

    /** The days of a quarter on which classes are taken, of how many. */
    record Free(int days, int of) {}

    /** Nothing settled, and every day alike. */
    static final Year PLAIN = new Year(Map.of(), Map.of(), List.of(), List.of(), false, List.of());

    /** What a leave is called. */
    static final Title LEAVE = new Title("留職停薪", "leave");

    Year {
        bookings = Collections.unmodifiableMap(new TreeMap<>(bookings));
        calledOff = Collections.unmodifiableMap(new TreeMap<>(calledOff));
        busy = List.copyOf(busy);
        free = List.copyOf(free);
        shows = List.copyOf(shows);
    }

    /** @param last the last day of the plan: what is booked for later is no part of it */
    static Year of(Employee employee, Employer employer, Catalog catalog, LocalDate asOf, LocalDate last) {
        Map<String, Booking> bookings = new TreeMap<>();
        Map<String, LocalDate> calledOff = new TreeMap<>();
        for (Commitment settled : employee.commitments()) {
            Optional<Offering> offering = catalog.offering(settled.offering());
            if (settled.isBooked() && settled.isBindingOn(asOf) && offering.isPresent()) {
                Optional<LocalDate> off = calledOff(settled, offering.get());
                if (off.isPresent()) {
                    calledOff.put(settled.offering(), off.get());
                } else if (settled.on().map(day -> !day.isAfter(last)).orElse(true)) {
                    Booking booking = new Booking(settled.on(), settled.paid().orElse(Money.ZERO));
                    bookings.merge(settled.offering(), booking, Booking::and);
                }
            }
        }
        List<Show> shows = employer.shows().stream()
                .filter(show -> show.isOf(employee.department()))
                .sorted(Comparator.comparing(Show::setUp).thenComparing(Show::id))
                .toList();
        List<Show> own = shows.stream().filter(show -> isWorkOf(employee, show)).toList();
        List<Busy> busy = busy(employee, shows, asOf);
        return new Year(
                bookings,
                calledOff,
                busy,
                free(busy, asOf, last),
                !employer.shows().isEmpty(),
                own);
    }

    /** An exhibition is the work of roles that have tracks, one of a track of those on it; a convention that of the others. */
    private static boolean isWorkOf(Employee employee, Show show) {
        boolean ofItsKind = Stream.concat(Stream.of(employee.role()), employee.post().also().stream())
                .anyMatch(role -> role.hasTracks() == (show.kind() == Show.Kind.EXHIBITION));
        boolean onItsTrack = show.track().isEmpty()
                || employee.track()
                        .filter(own -> own.covers(show.track().get()))
                        .isPresent();
        return ofItsKind && onItsTrack;
    }

    private static Optional<LocalDate> calledOff(Commitment booking, Offering offering) {
        if (offering.availability().withdrawn()) {
            return Optional.of(LocalDate.MAX);
        }
        return offering.sessions().stream()
                .filter(Session::withdrawn)
                .map(Session::on)
                .filter(day -> booking.on().filter(day::equals).isPresent())
                .findFirst();
    }

    private static Optional<LocalDate> sooner(Optional<LocalDate> one, Optional<LocalDate> other) {
        boolean first = one.orElse(LocalDate.MAX).isBefore(other.orElse(LocalDate.MAX));
        return first ? one : other;
    }

    private static List<Busy> busy(Employee employee, List<Show> shows, LocalDate asOf) {
        List<Busy> busy = new ArrayList<>();
        shows.stream()
                .filter(show -> show.to().isAfter(asOf))
                .forEach(show -> busy.add(new Busy(show.setUp(), show.to(), show.title())));
        employee.away().stream()
                .map(leave -> new Busy(leave.from(), leave.to().orElse(LocalDate.MAX), LEAVE))
                .filter(leave -> leave.to().isAfter(asOf))
                .forEach(busy::add);
        busy.sort(Comparator.comparing(Busy::from).thenComparing(Busy::to));
        return busy;
    }

    private static List<Free> free(List<Busy> busy, LocalDate asOf, LocalDate last) {
        List<Free> free = new ArrayList<>();
        Quarter quarter = Quarter.of(asOf).plus(1);
        while (!busy.isEmpty() && !quarter.firstDay().isAfter(last)) {
            int days = (int) ChronoUnit.DAYS.between(quarter.firstDay(), quarter.lastDay()) + 1;
            free.add(new Free(Busy.free(busy, quarter.firstDay(), quarter.lastDay()), days));
            quarter = quarter.plus(1);
        }
        return free;
    }

    /** What has been paid for what is booked of an offering. */
    Money paid(String offering) {
        return Optional.ofNullable(bookings.get(offering)).map(Booking::paid).orElse(Money.ZERO);
    }

    /** What is left of so many hours in a quarter of the plan, counted from 0. */
    int left(int hours, int quarter) {
        return free.isEmpty()
                ? hours
                : hours * free.get(quarter).days() / free.get(quarter).of();
    }

    /** The leaves that are not over, by their first day; one without an end lasts until {@link LocalDate#MAX}. */
    List<Busy> leaves() {
        return busy.stream().filter(b -> b.title().equals(LEAVE)).toList();
    }

    /** Whether leave covers every day from one to another. */
    boolean isOnLeave(LocalDate first, LocalDate last) {
        LocalDate day = first;
        for (Busy leave : leaves()) {
            if (leave.covers(day)) {
                if (!leave.to().isBefore(last)) {
                    return true;
                }
                day = leave.to().plusDays(1);
            }
        }
        return false;
    }

    /** The days without classes that a day falls on. */
    Optional<Busy> on(LocalDate day) {
        return busy.stream().filter(b -> b.covers(day)).findFirst();
    }
}
