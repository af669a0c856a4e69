package zhiti.plan;

/** What an assessment may find of everything that is presumed or unknown today. */
enum Found {
    /** All of it is there already, as the target asks it. */
    ALL_THERE,
    /**
     * What only the target asks is not there; what the present role asks is there as that role asks it, or as it was when
     * it was last looked at: nobody is taken for unable to do what they do.
     */
    AS_PRESUMED,
    /** None of it is there. */
    NOTHING_THERE
}
