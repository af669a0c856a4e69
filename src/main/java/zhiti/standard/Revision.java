package zhiti.standard;

import java.time.LocalDate;

/** A line of a document's own history of versions. */
public record Revision(String version, String code, String name, String status, String note, LocalDate on) {}
