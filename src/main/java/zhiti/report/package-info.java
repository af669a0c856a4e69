/** A plan, and the plans of a team, as text, JSON and HTML: pure functions of the plans. */
package zhiti.report;
