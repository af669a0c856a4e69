package zhiti.plan;

import java.util.List;

/** A team that shares one budget: everybody with their plan, and who got what. */
public record Allotted(List<Member> members, Allotment allotment) {
    public Allotted {
        members = List.copyOf(members);
    }
}
