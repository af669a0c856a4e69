package zhiti.standard;

/** What sort of condition a requirement is, and so what can answer it. */
public enum RequirementKind {
    DEGREE,
    STUDIED,
    EXPERIENCE,
    TEST,
    LANGUAGE,
    SOFTWARE,
    CERTIFICATE,
    /** Nobody can check it: printed 由主管確認, never a gap. */
    CONFIRM
}
