package vn.thidua.exchange;

import java.time.Instant;
import java.util.UUID;

/**
 * An indicator whose verified totals everybody may read.
 *
 * @param decision by which the commune decided so, with number and date
 * @param fewest smaller counts are not shown, so that nobody is recognised; 0 shows all
 */
record OpenFigure(UUID indicator, String decision, int fewest, Instant since) {}
