package zhiti.person;

/** A program that a person can use, by the name on the software list. */
public record Software(String name) {}
