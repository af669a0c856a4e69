package zhiti.offering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import zhiti.standard.Credential;

/**
 * All credentials and offerings, and indexes from what a person can lack to what could help. Immutable; every list is in
 * the order of the offerings' ids, so nothing depends on the order of files.
 */
public final class Catalog {
    private final Map<String, Credential> credentials;
    private final Map<String, Offering> offerings;
    private final Map<String, Offering> named;
    private final Map<String, List<Lift>> lifts;
    private final Map<String, List<Prepares>> prepares;
    private final Map<String, List<Grants>> grants;
    private final Map<String, List<Meets>> meets;
    private final Map<String, List<Lift>> liftsByKey;
    private final Map<String, List<Prepares>> preparesByTest;
    private final Map<String, List<Grants>> grantsByCredential;
    private final Map<String, List<Meets>> meetsByKey;

    public Catalog(
            Collection<Credential> credentials,
            Collection<Offering> offerings,
            Collection<Lift> lifts,
            Collection<Prepares> prepares,
            Collection<Grants> grants,
            Collection<Meets> meets) {
        this(credentials, offerings, Set.of(), lifts, prepares, grants, meets);
    }

    /** @param hidden ids of offerings that a company hides: offered to nobody, and still known by name */
    public Catalog(
            Collection<Credential> credentials,
            Collection<Offering> offerings,
            Set<String> hidden,
            Collection<Lift> lifts,
            Collection<Prepares> prepares,
            Collection<Grants> grants,
            Collection<Meets> meets) {
        this.credentials = byId(credentials, Credential::id);
        this.named = byId(offerings, Offering::id);
        this.offerings =
                byId(offerings.stream().filter(o -> !hidden.contains(o.id())).toList(), Offering::id);
        this.lifts = index(lifts, Lift::offering, Lift::offering, Set.of());
        this.prepares = index(prepares, Prepares::offering, Prepares::offering, Set.of());
        this.grants = index(grants, Grants::offering, Grants::offering, Set.of());
        this.meets = index(meets, Meets::offering, Meets::offering, Set.of());
        this.liftsByKey = index(lifts, Lift::key, Lift::offering, hidden);
        this.preparesByTest = index(prepares, Prepares::test, Prepares::offering, hidden);
        this.grantsByCredential = index(grants, Grants::credential, Grants::offering, hidden);
        this.meetsByKey = index(meets, Meets::key, Meets::offering, hidden);
    }

    private static <T> Map<String, T> byId(Collection<T> things, Function<T, String> id) {
        Map<String, T> byId = new TreeMap<>();
        things.forEach(thing -> byId.put(id.apply(thing), thing));
        return Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    }

    /** Groups by {@code key}; within a group by offering, then as written. What is hidden stands in no group. */
    private static <T> Map<String, List<T>> index(
            Collection<T> things, Function<T, String> key, Function<T, String> offering, Set<String> hidden) {
        Map<String, List<T>> groups = new TreeMap<>();
        things.stream()
                .filter(t -> !hidden.contains(offering.apply(t)))
                .sorted(java.util.Comparator.comparing(offering))
                .forEach(t -> groups.computeIfAbsent(key.apply(t), k -> new ArrayList<>())
                        .add(t));
        groups.replaceAll((k, group) -> List.copyOf(group));
        return Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    public Map<String, Credential> credentials() {
        return credentials;
    }

    /** Every offering by id, sorted by id. */
    public Map<String, Offering> offerings() {
        return offerings;
    }

    /** The same and those that the company hides: what people have been through or are booked for keeps its name. */
    public Map<String, Offering> named() {
        return named;
    }

    public Optional<Offering> offering(String id) {
        return Optional.ofNullable(offerings.get(id));
    }

    /** What an offering builds and trains, be it hidden or not. */
    public List<Lift> lifts(String offering) {
        return lifts.getOrDefault(offering, List.of());
    }

    /** The tests that an offering prepares for. */
    public List<Prepares> prepares(String offering) {
        return prepares.getOrDefault(offering, List.of());
    }

    /** The credentials that an offering grants. */
    public List<Grants> grants(String offering) {
        return grants.getOrDefault(offering, List.of());
    }

    /** The requirements that an offering meets. */
    public List<Meets> meets(String offering) {
        return meets.getOrDefault(offering, List.of());
    }

    /** Whatever lifts a competency or a task. */
    public List<Lift> lifting(String key) {
        return liftsByKey.getOrDefault(key, List.of());
    }

    /** Whatever prepares for a test. */
    public List<Prepares> preparing(String test) {
        return preparesByTest.getOrDefault(test, List.of());
    }

    /** Whatever grants a credential. */
    public List<Grants> granting(String credential) {
        return grantsByCredential.getOrDefault(credential, List.of());
    }

    /** Whatever meets a requirement. */
    public List<Meets> meeting(String key) {
        return meetsByKey.getOrDefault(key, List.of());
    }
}
