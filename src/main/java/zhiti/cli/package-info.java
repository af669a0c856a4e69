/** The door for a terminal: parse, call, show. No rule and no arithmetic. */
package zhiti.cli;
