package vn.thidua.movement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.Schedule.Phase;

/**
 * The phases of a movement drawn to scale: places and widths are shares of the whole width, such as {@code 12.5%}.
 *
 * @param today null when today lies outside
 * @param lanes rows of bars; more than one where phases overlap
 */
record TimeLine(
        List<Bar> bars,
        List<Mark> times,
        List<Mark> reviews,
        @Nullable Mark today,
        int lanes) {

    private static final int MOST_LABELS = 6;

    /** A phase. */
    record Bar(String label, String x, String width, int lane, String look) {

        int top() {
            return 26 + lane * 38;
        }
    }

    /**
     * Something at one time.
     *
     * @param anchor which end of the label stands at the place: {@code start}, {@code middle} or {@code end}
     */
    record Mark(String label, String x, String anchor) {}

    private record Scale(LocalDate first, LocalDate last) {

        double share(LocalDate day) {
            return 100.0 * ChronoUnit.DAYS.between(first, day) / (ChronoUnit.DAYS.between(first, last) + 1);
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        Mark mark(String label, double share) {
            return new Mark(label, percent(share), share < 12 ? "start" : share > 88 ? "end" : "middle");
        }
    }

    /** @return empty when the plan does not tell the time of any phase */
    static Optional<TimeLine> of(Course course) {
        var timed = course.schedule().phases().stream()
                .filter(phase -> phase.first() != null && phase.last() != null)
                .toList();
        if (timed.isEmpty()) return Optional.empty();
        var scale = scale(timed);
        var bars = bars(timed, course, scale);
        var reviews = course.schedule().reviews().stream()
                .filter(review -> scale.holds(review.by()))
                .map(review -> scale.mark(
                        review.isFinal() ? "Tổng kết" : "Sơ kết",
                        scale.share(review.by().plusDays(1))))
                .toList();
        var today = scale.holds(course.today()) ? scale.mark("Hôm nay", scale.share(course.today())) : null;
        var lanes = bars.stream().mapToInt(Bar::lane).max().orElse(0) + 1;
        return Optional.of(new TimeLine(bars, times(scale), reviews, today, lanes));
    }

    private static Scale scale(List<Phase> phases) {
        return new Scale(
                days(phases.stream().map(Phase::first))
                        .min(LocalDate::compareTo)
                        .orElseThrow(),
                days(phases.stream().map(Phase::last)).max(LocalDate::compareTo).orElseThrow());
    }

    private static Stream<LocalDate> days(Stream<@Nullable LocalDate> days) {
        return days.map(day -> Objects.requireNonNull(day));
    }

    private static List<Bar> bars(List<Phase> phases, Course course, Scale scale) {
        var ends = new ArrayList<LocalDate>();
        var bars = new ArrayList<Bar>();
        for (var phase : phases) {
            var first = Objects.requireNonNull(phase.first());
            var last = Objects.requireNonNull(phase.last());
            var lane = 0;
            while (lane < ends.size() && !first.isAfter(ends.get(lane))) lane++;
            if (lane == ends.size()) ends.add(last);
            else ends.set(lane, last);
            bars.add(new Bar(
                    label(phase),
                    percent(scale.share(first)),
                    percent(scale.share(last.plusDays(1)) - scale.share(first)),
                    lane,
                    look(phase, course)));
        }
        return bars;
    }

    private static String label(Phase phase) {
        return phase.name().length() <= 20 ? phase.name() : "Giai đoạn " + phase.number();
    }

    private static String look(Phase phase, Course course) {
        if (course.now().state().isOver() || phase.number() < course.now().phase()) return "past";
        return phase.number() == course.now().phase() ? "running" : "ahead";
    }

    /** The years, each in the middle of its part; months where the whole is shorter than two years. */
    private static List<Mark> times(Scale scale) {
        var months = ChronoUnit.MONTHS.between(scale.first(), scale.last()) < 24;
        var begin = months ? scale.first().withDayOfMonth(1) : scale.first().withDayOfYear(1);
        var starts = begin.datesUntil(
                        scale.last().plusDays(1), months ? java.time.Period.ofMonths(1) : java.time.Period.ofYears(1))
                .toList();
        var step = (starts.size() + MOST_LABELS - 1) / MOST_LABELS;
        var marks = new ArrayList<Mark>();
        for (var at = 0; at < starts.size(); at += step) {
            var start = starts.get(at);
            var end = months ? start.plusMonths(1) : start.plusYears(1);
            var middle = (Math.max(0, scale.share(start)) + Math.min(100, scale.share(end))) / 2;
            var label = months ? start.getMonthValue() + "/" + start.getYear() : String.valueOf(start.getYear());
            marks.add(new Mark(label, percent(middle), "middle"));
        }
        return marks;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }

    /** Height of the bars with what stands above and below, in pixels. */
    int height() {
        return 26 + lanes * 38 + 50;
    }

    /** Where the axis lies, in pixels from the top. */
    int axis() {
        return 26 + lanes * 38 + 4;
    }
}
