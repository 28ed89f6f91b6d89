package vn.thidua.sheet;

/** Names of cells. */
public final class Cells {

    private Cells() {}

    /** Letters of a column, counted from 0: A, B, …, Z, AA. */
    public static String letters(int place) {
        return place < 26 ? String.valueOf((char) ('A' + place)) : letters(place / 26 - 1) + letters(place % 26);
    }
}
