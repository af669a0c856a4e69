package zhiti.standard;

/**
 * A place where the document is not read as printed.
 *
 * @param place code of the place, or {@code O*} where it holds throughout
 * @param printed what is printed
 * @param read what it is read as
 * @param why the reason, in Chinese
 */
public record Erratum(String place, String printed, String read, String why) {}
