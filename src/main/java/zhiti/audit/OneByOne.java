package zhiti.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import zhiti.intake.Folder;
import zhiti.intake.HouseReader;
import zhiti.intake.Read;
import zhiti.intake.Source;
import zhiti.offering.Catalog;
import zhiti.person.Employee;
import zhiti.plan.Adviser;
import zhiti.plan.House;
import zhiti.rulebook.Rulebook;
import zhiti.standard.Credential;
import zhiti.standard.Employer;
import zhiti.standard.Policy;
import zhiti.standard.PolicyNumber;
import zhiti.standard.Standards;

/**
 * One side with one single change towards the other: the old one with one thing changed, or the new one with one taken back.
 * Numbers that only the other side has come with each change: a rule that is only there may read them, and nothing else does.
 */
final class OneByOne {
    private final Side old;
    private final Side now;

    OneByOne(Side old, Side now) {
        this.old = old;
        this.now = now;
    }

    /** Who advises by the old side with one change, and whom, as that side reads them. */
    record Trial(Adviser adviser, List<Employee> people) {}

    /** Empty where a change can't stand by itself: a rule that reads what only another change brings. */
    Optional<Trial> with(ShelfChange change) {
        House house = old.house();
        return switch (change.kind()) {
            case RULE -> rule(change).map(rulebook -> trial(house.standards(), house.catalog(), rulebook, policy()));
            case NUMBER -> number(change);
            case OFFERING ->
                Optional.of(trial(house.standards(), offering(change.id()), house.rulebook(), house.policy()));
            case CREDENTIAL ->
                Optional.of(trial(house.standards(), credential(change.id()), house.rulebook(), house.policy()));
            case STANDARDS ->
                Optional.of(new Trial(
                        adviser(
                                now.house().standards(),
                                house.catalog(),
                                house.employer(),
                                house.rulebook(),
                                house.policy()),
                        now.people()));
            case SENTENCES -> Optional.empty();
        };
    }

    private Trial trial(Standards standards, Catalog catalog, Rulebook rulebook, Policy policy) {
        return new Trial(adviser(standards, catalog, old.house().employer(), rulebook, policy), old.people());
    }

    private Adviser adviser(Standards standards, Catalog catalog, Employer employer, Rulebook rulebook, Policy policy) {
        House house = old.house();
        return new Adviser(
                standards, catalog, employer, rulebook, policy, house.advice(), house.versions(), house.asOf());
    }

    private Optional<Rulebook> rule(ShelfChange change) {
        String path = change.id() + ".drl";
        Map<String, Source> files = new TreeMap<>(old.rules().files());
        files.remove(path);
        now.rules().file(path).ifPresent(file -> files.put(path, file));
        return value(House.rulebook(new Folder(old.rules().name(), files), policy()));
    }

    /** The old numbers, and those that only the new side has. */
    private Policy policy() {
        Map<String, PolicyNumber> numbers =
                new LinkedHashMap<>(old.house().policy().numbers());
        now.house().policy().numbers().forEach(numbers::putIfAbsent);
        return new Policy(numbers);
    }

    /** Fees abroad are turned into New Taiwan dollars by a number, so the catalog is read again. */
    private Optional<Trial> number(ShelfChange change) {
        Map<String, PolicyNumber> numbers =
                new LinkedHashMap<>(old.house().policy().numbers());
        numbers.put(change.id(), now.house().policy().of(change.id()));
        Policy policy = new Policy(numbers);
        Standards standards = old.house().standards();
        return value(HouseReader.read(old.catalog(), old.own(), standards, policy))
                .map(laid -> new Trial(
                        adviser(
                                standards,
                                laid.shelved().catalog(),
                                laid.employer(),
                                old.house().rulebook(),
                                policy),
                        old.people()));
    }

    private Catalog offering(String id) {
        Map<String, OnOffer> all = new TreeMap<>(OnOffer.of(old.house().catalog()));
        Optional<OnOffer> other =
                Optional.ofNullable(OnOffer.of(now.house().catalog()).get(id));
        all.remove(id);
        other.ifPresent(one -> all.put(id, one));
        return catalog(new ArrayList<>(old.house().catalog().credentials().values()), all);
    }

    private Catalog credential(String id) {
        Map<String, Credential> all = new TreeMap<>(old.house().catalog().credentials());
        all.remove(id);
        Optional.ofNullable(now.house().catalog().credentials().get(id)).ifPresent(one -> all.put(id, one));
        return catalog(new ArrayList<>(all.values()), OnOffer.of(old.house().catalog()));
    }

    private static Catalog catalog(List<Credential> credentials, Map<String, OnOffer> offerings) {
        Set<String> hidden = new LinkedHashSet<>();
        offerings.forEach((id, one) -> {
            if (one.hidden()) {
                hidden.add(id);
            }
        });
        List<OnOffer> all = List.copyOf(offerings.values());
        return new Catalog(
                credentials,
                all.stream().map(OnOffer::offering).toList(),
                hidden,
                all.stream().flatMap(one -> one.lifts().stream()).toList(),
                all.stream().flatMap(one -> one.prepares().stream()).toList(),
                all.stream().flatMap(one -> one.grants().stream()).toList(),
                all.stream().flatMap(one -> one.meets().stream()).toList());
    }

    private static <T> Optional<T> value(Read<T> read) {
        return read instanceof Read.Ok<T> ok ? Optional.of(ok.value()) : Optional.empty();
    }
}
