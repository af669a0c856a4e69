/** A plan as text, JSON and HTML: pure functions of the plan. */
package zhiti.report;
