package zhiti.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiti.offering.Alternative;
import zhiti.offering.Need;
import zhiti.offering.Unmet;
import zhiti.standard.MonthPeriod;

/** Evaluates who may take an offering: to nothing unmet, or to the unmet leaves of groups unmet as a whole. */
final class Entry {
    private final Standing standing;
    private final LocalDate on;

    /** Entry for someone with this standing on a day. */
    Entry(Standing standing, LocalDate on) {
        this.standing = standing;
        this.on = on;
    }

    boolean isMet(Need need) {
        if (need instanceof Need.All all) {
            return all.needs().stream().allMatch(this::isMet);
        }
        if (need instanceof Need.Any any) {
            return any.needs().stream().anyMatch(this::isMet);
        }
        return missing((Need.Leaf) need) <= 0;
    }

    /** The unmet leaves, in the order of the file, each with the way that it belongs to where there is a choice. */
    List<Unmet> unmet(String offering, Need need) {
        return new Leaves(offering).of(need, Optional.empty());
    }

    /** Collects them, and counts the groups of alternatives, met or not: a group keeps its number from day to day. */
    private final class Leaves {
        private final String offering;
        private int groups;

        Leaves(String offering) {
            this.offering = offering;
        }

        List<Unmet> of(Need need, Optional<Alternative> oneOf) {
            List<Unmet> leaves = new ArrayList<>();
            if (need instanceof Need.All all) {
                all.needs().forEach(part -> leaves.addAll(of(part, oneOf)));
            } else if (need instanceof Need.Any any) {
                boolean isChoice = any.needs().size() > 1;
                int group = isChoice ? ++groups : groups;
                for (int way = 1; way <= any.needs().size(); way++) {
                    Optional<Alternative> inner = isChoice ? Optional.of(new Alternative(group, way, oneOf)) : oneOf;
                    leaves.addAll(of(any.needs().get(way - 1), inner));
                }
            } else {
                leaves.add(unmet((Need.Leaf) need, oneOf));
            }
            return isMet(need) ? List.of() : leaves;
        }

        private Unmet unmet(Need.Leaf leaf, Optional<Alternative> oneOf) {
            return new Unmet(
                    offering,
                    kind(leaf),
                    leaf.title(),
                    required(leaf),
                    shown(leaf),
                    possibleOn(leaf),
                    standing.blank(leaf),
                    oneOf);
        }
    }

    private int missing(Need.Leaf leaf) {
        return required(leaf) - shown(leaf);
    }

    private static int required(Need.Leaf leaf) {
        if (leaf instanceof Need.HasLevel level) {
            return level.level();
        }
        if (leaf instanceof Need.HasScore score) {
            return score.score();
        }
        if (leaf instanceof Need.HasExperience experience) {
            return experience.months();
        }
        return leaf instanceof Need.HasDegree degree ? degree.degree().ordinal() : 1;
    }

    private int shown(Need.Leaf leaf) {
        if (leaf instanceof Need.HasLevel level) {
            return standing.levels().getOrDefault(level.key(), 0);
        }
        if (leaf instanceof Need.HasScore score) {
            return standing.scores().getOrDefault(score.test(), 0);
        }
        if (leaf instanceof Need.HasExperience experience) {
            return standing.served().months(experience.fields(), experience.within(), on);
        }
        if (leaf instanceof Need.HasDegree) {
            return standing.degree().map(Enum::ordinal).orElse(0);
        }
        return has(leaf) ? 1 : 0;
    }

    private boolean has(Need.Leaf leaf) {
        if (leaf instanceof Need.HoldsCredential held) {
            return standing.credentials().contains(held.credential());
        }
        if (leaf instanceof Need.HasCompleted completed) {
            return standing.completed().contains(completed.offering());
        }
        if (leaf instanceof Need.IsMember member) {
            return standing.memberOf().contains(member.body());
        }
        return standing.manages() > 0;
    }

    private static Unmet.Kind kind(Need.Leaf leaf) {
        if (leaf instanceof Need.HasExperience) {
            return Unmet.Kind.EXPERIENCE;
        }
        if (leaf instanceof Need.HasDegree) {
            return Unmet.Kind.DEGREE;
        }
        if (leaf instanceof Need.IsMember) {
            return Unmet.Kind.MEMBERSHIP;
        }
        if (leaf instanceof Need.HasCompleted) {
            return Unmet.Kind.PREREQUISITE;
        }
        return leaf instanceof Need.Manages ? Unmet.Kind.POST : Unmet.Kind.QUALIFICATION;
    }

    /** Experience is served by staying on; nothing else comes with time alone. */
    private Optional<LocalDate> possibleOn(Need.Leaf leaf) {
        return leaf instanceof Need.HasExperience
                ? Optional.of(MonthPeriod.monthsAfter(on, missing(leaf)))
                : Optional.empty();
    }
}
