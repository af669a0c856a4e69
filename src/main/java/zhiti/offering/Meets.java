package zhiti.offering;

/** A requirement of software, language or study that whoever completes an offering meets. */
public record Meets(String offering, String key) {}
