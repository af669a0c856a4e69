package zhiti.standard;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every number of the house as it stands on one day. A rule has no number of its own: it asks here, by name. */
public final class Policy {
    private final Map<String, PolicyNumber> numbers;
    /** Those without a fraction: a plan asks for them thousands of times. */
    private final Map<String, Integer> wholes = new HashMap<>();

    public Policy(Map<String, PolicyNumber> numbers) {
        this.numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
        numbers.forEach((name, number) -> {
            if (number.value().stripTrailingZeros().scale() <= 0) {
                wholes.put(name, number.whole());
            }
        });
    }

    /** All numbers, in the order of the file. */
    public Map<String, PolicyNumber> numbers() {
        return numbers;
    }

    /** The number of this name; asking for one that does not exist is an error of ours, found by {@code rules check}. */
    public PolicyNumber of(String name) {
        PolicyNumber number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("no policy number is named '" + name + "'");
        }
        return number;
    }

    /** The whole number of this name. */
    public int number(String name) {
        Integer whole = wholes.get(name);
        return whole != null ? whole : of(name).whole();
    }

    /** The number of this name with its fraction, such as a rate of exchange. */
    public BigDecimal decimal(String name) {
        return of(name).value();
    }

    /** The number of this name, so many times: points per thousand, per hour. */
    public int times(String name, long count) {
        return Math.toIntExact(Math.multiplyExact(number(name), count));
    }

    /** A tier laid down in policy: 1 must, 2 should, 3 bonus. */
    public Tier tier(String name) {
        return Tier.values()[number(name) - 1];
    }
}
