package vn.thidua.notification;

/**
 * How a person wants to be told.
 *
 * @param digest whether the daily letter is wanted
 * @param hour full hour in Vietnam from which the letter may come, 5 to 20: nights are quiet
 * @param lastHour last full hour in which it may come, not before {@code hour}, at most 20
 */
record Preference(boolean digest, int hour, int lastHour) {

    static final int EARLIEST = 5;

    /** The last hour in which a letter may leave. */
    static final int LATEST = 20;

    static final Preference USUAL = new Preference(true, 7, LATEST);
}
