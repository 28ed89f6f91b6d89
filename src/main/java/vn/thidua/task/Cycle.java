package vn.thidua.task;

import java.time.LocalDate;

/**
 * One turn of what comes back.
 *
 * @param number within its year, from 1
 * @param first first day
 * @param last last day
 */
record Cycle(Recurrence recurrence, int number, LocalDate first, LocalDate last) {

    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    /** The cycle of a key. */
    static Cycle of(Recurrence recurrence, String key) {
        var year = Integer.parseInt(key.substring(0, 4));
        var month = switch (recurrence) {
            case MONTH -> Integer.parseInt(key.substring(5));
            case QUARTER -> (key.charAt(6) - '1') * 3 + 1;
            case HALF_YEAR -> (key.charAt(6) - '1') * 6 + 1;
            case YEAR, ONCE -> 1;
        };
        return recurrence.cycleOf(LocalDate.of(year, month, 1));
    }

    /** Key of the cycle: {@code 2026-12}, {@code 2026-Q4}, {@code 2026-H2}, {@code 2026}. */
    String key() {
        return switch (recurrence) {
            case MONTH -> "%d-%02d".formatted(first.getYear(), number);
            case QUARTER -> first.getYear() + "-Q" + number;
            case HALF_YEAR -> first.getYear() + "-H" + number;
            case YEAR, ONCE -> String.valueOf(first.getYear());
        };
    }

    Cycle next() {
        return recurrence.cycleOf(last.plusDays(1));
    }

    /** The cycle in words, from its key: "tháng 12/2026", "quý IV/2026", "6 tháng cuối năm 2026", "năm 2026". */
    static String label(String key) {
        var year = key.substring(0, 4);
        if (key.length() == 4) return "năm " + year;
        var part = key.substring(5);
        return switch (part.charAt(0)) {
            case 'Q' -> "quý " + ROMAN[part.charAt(1) - '1'] + "/" + year;
            case 'H' -> (part.equals("H1") ? "6 tháng đầu năm " : "6 tháng cuối năm ") + year;
            default -> "tháng " + Integer.parseInt(part) + "/" + year;
        };
    }
}
