package zhiti.standard;

/** A thing with a name that a sentence can say. */
public interface Titled {
    Title title();
}
