package zhiti.standard;

/** A row of 所屬類別: its kind (職類別, 職業別, 行業別), name and code; empty where the document prints none. */
public record Category(String kind, String name, String code) {}
