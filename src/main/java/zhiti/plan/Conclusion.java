package zhiti.plan;

/** What a rule may find. Found once or folded, its key says. */
public sealed interface Conclusion permits Gap, AssessFirst, Urgency, Fit, Bar, NotYet, Weight {}
