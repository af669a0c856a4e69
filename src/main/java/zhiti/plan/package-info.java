/** What rules may conclude, and the plan that a planner makes of it. One door: {@code Adviser}. */
package zhiti.plan;
