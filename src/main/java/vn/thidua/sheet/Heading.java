package vn.thidua.sheet;

/** A column of a list; found by what stands above it, wherever it stands in the sheet. */
public interface Heading {

    /** What stands above it. */
    String header();

    /** Whether a list without the column is none of its kind. */
    boolean required();

    /** Whether a number in it means a day. */
    boolean isDay();
}
