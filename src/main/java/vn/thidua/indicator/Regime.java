package vn.thidua.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reporting calendar through time with what was reopened: whether a period takes figures on a day. */
public final class Regime {

    private final List<Calendar> calendars;
    private final Map<Integer, LocalDate> reopened;

    /**
     * @param calendars at least one; where two hold, the one of the later {@code validFrom}, then of the higher version
     * @param reopened last day of the latest reopening, by {@link Period#key()}
     */
    public Regime(List<Calendar> calendars, Map<Integer, LocalDate> reopened) {
        this.calendars = calendars.stream()
                .sorted(Comparator.comparing(Calendar::validFrom).thenComparing(Calendar::version))
                .toList();
        this.reopened = Map.copyOf(reopened);
    }

    /** Whether a period takes figures. */
    public enum Gate {
        /** Its data have not begun. */
        NOT_BEGUN,
        OPEN,
        /** After its last day. */
        LOCKED,
        /** Open again, for corrections with a reason. */
        REOPENED;

        /** Whether figures are taken. */
        public boolean isOpen() {
            return this == OPEN || this == REOPENED;
        }
    }

    /** The calendar that the period follows. */
    public Calendar calendar(Period period) {
        return calendars.reversed().stream()
                .filter(one -> !one.validFrom().isAfter(period.first()))
                .findFirst()
                .orElseGet(calendars::getFirst);
    }

    /** Whether the period takes figures on the day. */
    public Gate gate(Period period, LocalDate day) {
        var calendar = calendar(period);
        if (day.isBefore(calendar.from(period))) return Gate.NOT_BEGUN;
        if (!day.isAfter(calendar.lastDay(period))) return Gate.OPEN;
        var until = reopenedUntil(period);
        return until == null || day.isAfter(until) ? Gate.LOCKED : Gate.REOPENED;
    }

    /** Last day of the latest reopening; null when it was never reopened. */
    public @Nullable LocalDate reopenedUntil(Period period) {
        return reopened.get(period.key());
    }

    /** Whether figures are accepted by themselves in some period, after the days that its calendar says. */
    public boolean acceptsByItself() {
        return calendars.stream().anyMatch(calendar -> calendar.acceptDays() != null);
    }

    /** Last day on which figures are on time. */
    public LocalDate due(Period period) {
        return calendar(period).due(period);
    }

    /** Whether figures sent on the day come late. */
    public boolean isLate(Period period, LocalDate day) {
        return day.isAfter(due(period));
    }

    /** The latest period whose data have closed by the day. */
    public Period latest(Frequency frequency, LocalDate day) {
        var period = Period.of(frequency, day).next();
        while (calendar(period).to(period).isAfter(day)) period = period.previous();
        return period;
    }
}
