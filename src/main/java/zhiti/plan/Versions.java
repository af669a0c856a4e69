package zhiti.plan;

/**
 * What a plan was made with, as SHA-256 of the contents ({@code sha256:…}).
 *
 * @param inputs of this person's canonical record
 * @param engine the program and its engine by version
 */
public record Versions(String rules, String catalog, String standards, String inputs, String engine) {}
