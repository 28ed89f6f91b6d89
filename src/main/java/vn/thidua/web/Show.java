package vn.thidua.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How values are written for Vietnamese readers. Null is written as nothing. */
public final class Show {

    /** Where the users' clocks stand. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final String[] SIZES = {"KB", "MB", "GB", "TB"};
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Show() {}

    /** A date as decree 30/2020 has it: {@code 05/6/2026}; a nought only before days below 10 and months 1 and 2. */
    public static String date(@Nullable LocalDate date) {
        return date == null ? "" : twoDigits(date.getDayOfMonth()) + "/" + month(date.getMonthValue(), date.getYear());
    }

    /** The local date of a moment. */
    public static String date(@Nullable Instant moment) {
        return moment == null ? "" : date(LocalDate.ofInstant(moment, ZONE));
    }

    /** A moment by the local clock: {@code 14:05 ngày 05/6/2026}. */
    public static String time(@Nullable Instant moment) {
        if (moment == null) return "";
        var local = moment.atZone(ZONE);
        return twoDigits(local.getHour()) + ":" + twoDigits(local.getMinute()) + " ngày " + date(local.toLocalDate());
    }

    /** A date of which only a part may be known, see {@link PartialDate}: {@code 2026-06} is "tháng 6/2026". */
    public static String partialDate(@Nullable String known) {
        return known == null ? "" : new PartialDate(known).shown();
    }

    /** A number with all its decimals: {@code 1.234,5}. */
    public static String number(@Nullable BigDecimal number) {
        if (number == null) return "";
        var format = new DecimalFormat("#,##0", symbols());
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** A whole number: {@code 1.234}. */
    public static String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** Size of a file in the largest fitting unit: {@code 820 byte}, {@code 1,5 MB}; a KB is 1024 bytes. */
    public static String size(long bytes) {
        if (bytes < 1024) return bytes + " byte";
        var size = BigDecimal.valueOf(bytes);
        var unit = -1;
        do {
            size = size.divide(BigDecimal.valueOf(1024));
            unit++;
        } while (size.compareTo(BigDecimal.valueOf(1024)) >= 0 && unit < SIZES.length - 1);
        return number(size.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros()) + " " + SIZES[unit];
    }

    /** Text without case and diacritics, so that "binh giang" finds "Bình Giang". */
    public static String folded(String text) {
        var apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").strip();
    }

    private static String month(int month, int year) {
        return (month <= 2 ? twoDigits(month) : String.valueOf(month)) + "/" + year;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static DecimalFormatSymbols symbols() {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        return symbols;
    }
}
