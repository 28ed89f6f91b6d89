package vn.thidua.task;

/** Whose turn an act is. */
enum Party {
    /** Owner, deputy, or head of the unit. */
    WORKER,
    /** The standing office. */
    OFFICE,
    /** Who may judge the latest report: never who sent or typed it. */
    VERIFIER,
    /** The person to whom an obstacle was put. */
    ADDRESSEE,
    /** Nobody: the program opens the next occurrence. */
    PROGRAM
}
