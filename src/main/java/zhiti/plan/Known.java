package zhiti.plan;

/** What is known of whether something can be; a search that ended early may know neither. */
enum Known {
    YES,
    NO,
    UNKNOWN
}
