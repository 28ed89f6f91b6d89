package vn.thidua.dashboard;

import org.jspecify.annotations.Nullable;
import vn.thidua.reading.Reading;
import vn.thidua.web.Standing;

/**
 * How far a unit is with an indicator in a period.
 *
 * @param expected figures that it has to send
 * @param due of them, those whose due day has passed
 * @param sent of them, those sent and not returned
 * @param latest the figure that was read last; null when none was sent
 */
record Sent(
        int expected,
        int due,
        int sent,
        int verified,
        int returned,
        int late,
        @Nullable Reading latest) {

    static final Sent NOTHING = new Sent(0, 0, 0, 0, 0, 0, null);

    /** With one more figure that has to be sent. */
    Sent expecting(boolean overdue) {
        return new Sent(expected + 1, due + (overdue ? 1 : 0), sent, verified, returned, late, latest);
    }

    /** With a figure that was sent. */
    Sent plus(Reading reading) {
        return switch (reading.state()) {
            case RETURNED -> new Sent(expected, due, sent, verified, returned + 1, late, reading);
            case SUBMITTED -> new Sent(expected, due, sent + 1, verified, returned, late(reading), reading);
            case VERIFIED -> new Sent(expected, due, sent + 1, verified + 1, returned, late(reading), reading);
        };
    }

    private int late(Reading reading) {
        return reading.late() ? late + 1 : late;
    }

    boolean isWhole() {
        return sent >= expected;
    }

    Standing standing() {
        if (returned > 0) return Standing.RETURNED;
        if (isWhole()) return verified >= expected ? Standing.VERIFIED : Standing.AWAITING;
        if (sent < due) return Standing.OVERDUE;
        return sent > 0 ? Standing.DUE_SOON : Standing.NEUTRAL;
    }

    /** Few words for a narrow cell, Vietnamese. */
    String word() {
        var count = expected > 1 ? " %d/%d".formatted(sent, expected) : "";
        return switch (standing()) {
            case RETURNED -> "trả lại";
            case VERIFIED -> "đã thẩm định";
            case AWAITING -> "chờ thẩm định";
            case OVERDUE -> "thiếu" + count;
            default -> sent > 0 ? "đã gửi" + count : "chưa gửi";
        };
    }
}
