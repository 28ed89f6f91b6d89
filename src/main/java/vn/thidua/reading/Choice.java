package vn.thidua.reading;

import java.util.UUID;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Period;
import vn.thidua.kernel.NotThere;

/**
 * A figure that was ticked on the page of verification.
 *
 * @param version that the page showed
 */
record Choice(Cell cell, int version) {

    private static final int PARTS = 5;

    /** How it is written in a box. */
    static String of(Reading reading) {
        return "%d/%s/%s/%d/%d"
                .formatted(
                        reading.period(),
                        reading.indicatorId(),
                        reading.unitId(),
                        reading.breakdown(),
                        reading.version());
    }

    /** @throws NotThere when it is no such text */
    static Choice parse(String text) {
        var parts = text.split("/");
        if (parts.length != PARTS) throw new NotThere();
        try {
            return new Choice(
                    new Cell(
                            UUID.fromString(parts[1]),
                            UUID.fromString(parts[2]),
                            Period.of(Integer.parseInt(parts[0])),
                            Breakdown.of(Integer.parseInt(parts[3]))),
                    Integer.parseInt(parts[4]));
        } catch (IllegalArgumentException wrong) {
            throw new NotThere();
        }
    }
}
