package zhiti.plan;

import java.util.Optional;
import zhiti.offering.Offering;

/** An offering that this person is not offered, for a reason that nothing in the plan removes. */
public record Bar(String offering) implements Conclusion {
    public Bar(Offering offering) {
        this(offering.id());
    }

    @Override
    public Optional<String> about() {
        return Optional.of(offering);
    }
}
