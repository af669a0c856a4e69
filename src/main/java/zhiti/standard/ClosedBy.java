package zhiti.standard;

/** What can close a gap in a requirement. */
public enum ClosedBy {
    TRAINING,
    TIME,
    NOTHING
}
