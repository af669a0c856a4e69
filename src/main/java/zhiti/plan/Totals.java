package zhiti.plan;

import zhiti.standard.Money;

/**
 * Sums over the steps of a plan.
 *
 * @param unverified the part of the cost that no source gives
 */
public record Totals(int steps, int hours, int workHours, int mentorHours, Money cost, Money unverified) {}
