/** Turns the files people write into records, or into {@link zhiti.intake.Problem}s with file, place and a hint. */
package zhiti.intake;
