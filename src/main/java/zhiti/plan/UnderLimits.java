package zhiti.plan;

import java.util.Optional;

/**
 * What is said of a plan that is the best within limits.
 *
 * @param limits as they were asked for
 * @param collision where limits keep must gaps open
 * @param sensitivity where it was asked for
 */
public record UnderLimits(
        Limits limits, Optimality optimality, Optional<Collision> collision, Optional<Sensitivity> sensitivity) {}
