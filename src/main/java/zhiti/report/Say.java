package zhiti.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import zhiti.offering.CostBasis;
import zhiti.offering.Offering;
import zhiti.plan.Gap;
import zhiti.plan.Member;
import zhiti.plan.Plan;
import zhiti.standard.Asked;
import zhiti.standard.Degree;
import zhiti.standard.Language;
import zhiti.standard.Measure;
import zhiti.standard.Money;
import zhiti.standard.Standard;
import zhiti.standard.Title;
import zhiti.standard.Titled;
import zhiti.standard.Track;

/** How values and names are said in a language: money, levels, codes. The same on screen and on paper. */
public record Say(Language language, Marks marks) {
    /** Of nobody's plan in particular. */
    public Say(Language language) {
        this(language, Marks.NONE);
    }

    /** The same words for the page of a plan, with the marks that it needs. */
    public Say about(Plan plan) {
        return new Say(language, Marks.of(plan));
    }

    /** Stands where there is nothing to say. */
    public static final String NOTHING = "—";

    /** Words by key, with values in their places. */
    public String word(String key, Object... values) {
        return Words.in(language).say(key, values);
    }

    /** Whether there are words by this key. */
    boolean knows(String key) {
        return Words.in(language).knows(key);
    }

    public String name(Titled titled) {
        return titled.title().in(language);
    }

    public String in(Title title) {
        return title.in(language);
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
        return "NT$" + amount(money);
    }

    /** The bare figure, where the head of its column says what it is. */
    public String amount(Money money) {
        return String.format(Locale.ROOT, "%,d", money.twd());
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
            case DEGREE, HELD -> word("held.missing");
        };
    }

    /**
     * Where it is printed, document by document: T5/K29, of a second role's 兼任會議專案經理：T2/K10, of the target's
     * 目標：T1/K30. A requirement has the label of its line.
     */
    public String places(Asked asked) {
        List<String> places = marks.places(asked).stream()
                .map(printed -> in(printed.document(), String.join(word("and"), printed.codes())))
                .toList();
        return places.isEmpty() ? NOTHING : String.join(word("semicolon"), places);
    }

    /** Words that hold in one document; those of the present role's need no mark. */
    private String in(Marks.Document document, String words) {
        return switch (document.side()) {
            case OWN -> words;
            case ALSO -> word("places.also", document.role().in(language), words);
            case TARGET -> word("places.target", words);
        };
    }

    /** The name without a code: a task's own name begins with one. */
    public String uncoded(Asked asked) {
        String title = name(asked.subject());
        return asked.codes().stream()
                        .map(code -> code + " ")
                        .filter(title::startsWith)
                        .findFirst()
                        .map(code -> title.substring(code.length()))
                        .orElse(title)
                + track(asked);
    }

    /**
     * The name with its code in the document under whose duty it is listed, or the first where no document is at hand; a
     * requirement has none.
     */
    public String coded(Asked asked) {
        String title = name(asked.subject()) + track(asked);
        return marks.listed(asked)
                .map(Marks.Printed::codes)
                .or(() -> Optional.of(asked.codes()))
                .filter(codes -> asked.isCompetency() && !codes.isEmpty())
                .map(codes -> codes.get(0))
                .map(code -> code.substring(code.indexOf('/') + 1) + " " + title)
                .orElse(title);
    }

    /** As {@link #coded}, away from its duty: a code of another document than the present role's says so. */
    public String marked(Asked asked) {
        return marks.listed(asked)
                .filter(printed -> !asked.isRequirement())
                .map(printed -> in(printed.document(), coded(asked)))
                .orElseGet(() -> coded(asked));
    }

    private String track(Asked asked) {
        return marks.track(asked)
                .map(only -> aside(word("track.only", name(only))))
                .orElse("");
    }

    /** People by name. */
    public String people(List<Member> members) {
        return all(members.stream().map(member -> member.plan().person().name()).toList());
    }

    /** A department by name; that there is none where people's file gives none. */
    public String department(String name) {
        return name.isEmpty() ? word("team.noDepartment") : name;
    }

    /** The track of a person; of both sides by their names. */
    public String track(Optional<Track> track) {
        return track.map(t -> t == Track.BOTH ? word("track.both") : name(t)).orElse(NOTHING);
    }

    /** A document by its heading and edition. */
    public String document(Standard standard) {
        return word("head.document", standard.title(), edition(standard));
    }

    /** The edition of a document: its code, or that it has none. */
    public String edition(Standard standard) {
        return standard.code().isEmpty() ? word("edition.uncoded", standard.edition()) : standard.code();
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
