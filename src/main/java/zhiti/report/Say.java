package zhiti.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import zhiti.offering.CostBasis;
import zhiti.offering.Offering;
import zhiti.plan.Gap;
import zhiti.standard.Asked;
import zhiti.standard.Degree;
import zhiti.standard.Language;
import zhiti.standard.Measure;
import zhiti.standard.Money;
import zhiti.standard.Titled;

/** How values and names are said in a language: money, levels, codes. The same on screen and on paper. */
public record Say(Language language) {
    /** Stands where there is nothing to say. */
    public static final String NOTHING = "—";

    /** Words by key, with values in their places. */
    public String word(String key, Object... values) {
        return Words.in(language).say(key, values);
    }

    public String name(Titled titled) {
        return titled.title().in(language);
    }

    /** Words in the brackets of the language. */
    public String aside(String words) {
        return word("paren", words);
    }

    /** A list in a sentence. */
    public String all(List<String> things) {
        return things.isEmpty() ? NOTHING : String.join(word("and"), things);
    }

    public String money(Money money) {
        return "NT$" + String.format(Locale.ROOT, "%,d", money.twd());
    }

    /** A share as per cent. */
    public String share(Optional<BigDecimal> share) {
        return share.map(s -> s.movePointRight(2).stripTrailingZeros().toPlainString() + "%")
                .orElse(NOTHING);
    }

    /** A value, or a dash. */
    public String maybe(Optional<?> value) {
        return value.map(Object::toString).orElse(NOTHING);
    }

    /** What is required or shown, in its measure. */
    public String value(Measure measure, int value) {
        return switch (measure) {
            case LEVEL -> word("of.level", value);
            case SCORE -> word("of.score", value);
            case MONTHS -> word("of.months", value);
            case DEGREE -> name(Degree.values()[value]);
            case HELD -> word(value > 0 ? "held.yes" : "held.no");
        };
    }

    /** From one value to another, in one measure. */
    public String range(Measure measure, int from, int to) {
        return switch (measure) {
            case LEVEL, SCORE, MONTHS -> from + "→" + value(measure, to);
            case DEGREE, HELD -> value(measure, from) + "→" + value(measure, to);
        };
    }

    /** What is missing: a number where the measure has one. */
    public String missing(Gap gap) {
        if (gap.lapsing()) {
            return word("gap.lapsing");
        }
        return switch (gap.measure()) {
            case LEVEL, SCORE, MONTHS -> value(gap.measure(), gap.missing());
            case DEGREE, HELD -> word("held.no");
        };
    }

    /** Where it is printed: T5/K29. A requirement has no code. */
    public String places(Asked asked) {
        return asked.places().isEmpty() ? NOTHING : String.join(word("and"), asked.places());
    }

    /** The name without a code: a task's own name begins with one. */
    public String uncoded(Asked asked) {
        String title = name(asked.subject());
        return asked.places().stream()
                .map(place -> place + " ")
                .filter(title::startsWith)
                .findFirst()
                .map(code -> title.substring(code.length()))
                .orElse(title);
    }

    /** The name with the code of its first place; a task's name begins with it, and a requirement has none. */
    public String coded(Asked asked) {
        String title = name(asked.subject());
        if (!asked.isCompetency() || asked.places().isEmpty()) {
            return title;
        }
        String place = asked.places().get(0);
        return place.substring(place.indexOf('/') + 1) + " " + title;
    }

    /** The fee and, where no source gives it, that no source does. */
    public String cost(Offering offering) {
        String fee = offering.cost().equals(Money.ZERO) ? word("step.free") : money(offering.cost());
        String basis = offering.costBasis() == CostBasis.VERIFIED ? "" : aside(name(offering.costBasis()));
        return fee + basis;
    }

    /** Who says that an offering is not for someone: law, issuer, standard or house; a dash where nobody does. */
    public String authority(String authority) {
        return authority.isEmpty() ? NOTHING : word("authority." + authority);
    }

    /** The kind of an offering left out; unknown kinds are said as they are. */
    public String kind(String kind) {
        return switch (kind) {
            case "無需" -> word("kind.unneeded");
            case "尚不可" -> word("kind.notYet");
            case "不開放" -> word("kind.closed");
            case "本期未選入" -> word("kind.notChosen");
            default -> kind;
        };
    }
}
