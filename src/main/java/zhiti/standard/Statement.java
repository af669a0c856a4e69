package zhiti.standard;

/**
 * A K, S or A as a document prints it.
 *
 * @param code the label, local to its document (K05)
 * @param name the printed words
 * @param competency what it means
 */
public record Statement(String code, String name, Competency competency) {}
