package vn.thidua.report;

import java.time.Instant;
import java.util.List;
import vn.thidua.dashboard.Figures;
import vn.thidua.dashboard.Line;
import vn.thidua.indicator.Calendar;
import vn.thidua.indicator.Period;
import vn.thidua.locality.Locality;
import vn.thidua.movement.Movement;

/**
 * What a report is made of: the same figures as on the pages, at one moment.
 *
 * @param at the moment of the numbers, UTC
 * @param movements published ones of the commune
 */
record Facts(
        Locality place,
        Period period,
        Calendar calendar,
        Instant at,
        List<Movement> movements,
        List<Figures.OfArea> areas,
        Work work) {

    /** All indicators, by area and code. */
    List<Line> lines() {
        return areas.stream().flatMap(area -> area.lines().stream()).toList();
    }

    int sent() {
        return lines().stream().mapToInt(line -> line.now().cells()).sum();
    }

    int verified() {
        return lines().stream().mapToInt(line -> line.now().verifiedCells()).sum();
    }

    int expected() {
        return lines().stream()
                .mapToInt(line -> Math.max(line.now().expected(), line.now().cells()))
                .sum();
    }

    int late() {
        return lines().stream().mapToInt(line -> line.now().late()).sum();
    }
}
