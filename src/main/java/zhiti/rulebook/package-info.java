/**
 * The only room that knows Drools: checks and compiles the rule shelf, runs a session, remembers who concluded what.
 * Generic: it is handed a vocabulary and depends on no conclusion type.
 */
package zhiti.rulebook;
