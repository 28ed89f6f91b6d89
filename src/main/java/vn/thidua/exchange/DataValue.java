package vn.thidua.exchange;

/**
 * One value of a DHIS2 data value set, as it is written there; empty where nothing is written.
 *
 * @param element code of an indicator; of one with a denominator followed by {@link #NUMERATOR} or {@link #DENOMINATOR}
 * @param period see {@link IsoPeriod}
 * @param orgUnit code of a unit, see {@link UnitCodes}
 * @param option group of people: {@code default} for the whole, else the name of the breakdown
 */
record DataValue(
        String element, String period, String orgUnit, String option, String value, String comment, boolean deleted) {

    /** Ends the data element of a numerator. */
    static final String NUMERATOR = "-N";

    /** Ends the data element of a denominator. */
    static final String DENOMINATOR = "-D";
}
