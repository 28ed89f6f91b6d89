package vn.thidua.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Calendar;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Regime;
import vn.thidua.indicator.Sum;
import vn.thidua.indicator.Target;
import vn.thidua.organization.Unit;
import vn.thidua.web.Link;
import vn.thidua.web.Show;
import vn.thidua.web.Standing;

/**
 * The entry page of a unit and period.
 *
 * @param today the local day
 * @param reopenedUntil null when the period is not reopened
 * @param mine pages of all units for which the member reports in the period; empty when it is one or none
 * @param hasPrevious whether the unit had something to report in the period before
 */
record SheetPage(
        Unit unit,
        Period period,
        Calendar calendar,
        Regime.Gate gate,
        LocalDate today,
        @Nullable LocalDate reopenedUntil,
        List<Line> lines,
        boolean hasPrevious,
        boolean hasNext,
        List<Link> mine) {

    /**
     * One cell.
     *
     * @param index of its fields
     * @param typed what stands in its fields
     * @param reading what was sent; null when nothing was
     * @param target of the unit, or else of the commune; null when there is none
     * @param files how many files prove it
     * @param draft whether something was typed and not sent
     */
    record Line(
            int index,
            Indicator indicator,
            Breakdown breakdown,
            Typed typed,
            @Nullable Reading reading,
            @Nullable Reading previous,
            @Nullable Reading lastYear,
            @Nullable Target target,
            int files,
            boolean draft) {

        /** Begin of the names of its fields. */
        String path() {
            return "cells[" + index + "].";
        }

        String title() {
            return breakdown == Breakdown.WHOLE
                    ? indicator.name()
                    : "Trong đó: " + breakdown.label().toLowerCase(java.util.Locale.ROOT);
        }

        String shown(@Nullable Reading reading) {
            return reading == null ? "–" : reading.shown(indicator.kind());
        }

        /** The values of a reading as the script compares with; empty without a number. */
        String raw(@Nullable Reading reading) {
            return reading == null
                    ? ""
                    : indicator
                            .kind()
                            .value(reading.sum())
                            .map(java.math.BigDecimal::toPlainString)
                            .orElse("");
        }

        Sum before() {
            return previous == null ? Sum.NOTHING : previous.sum();
        }

        String targetShown() {
            return target == null
                    ? "–"
                    : Show.number(target.value()) + (indicator.kind().isPercent() ? " %" : "");
        }

        Standing standing() {
            return reading == null ? Standing.NEUTRAL : reading.state().standing();
        }

        String word() {
            if (draft)
                return reading == null ? "bản nháp" : reading.state().standing().label() + ", có bản nháp";
            return reading == null ? "chưa nhập" : reading.state().standing().label();
        }

        boolean isReturned() {
            return reading != null && reading.state() == State.RETURNED;
        }
    }

    boolean isOpen() {
        return gate.isOpen();
    }

    /** Whether figures sent today come late. */
    boolean isLate() {
        return today.isAfter(calendar.due(period));
    }

    int sent() {
        return (int) lines.stream()
                .filter(line -> line.reading() != null && !line.isReturned())
                .count();
    }

    long verified() {
        return lines.stream()
                .filter(line -> line.reading() != null && line.reading().state() == State.VERIFIED)
                .count();
    }
}
