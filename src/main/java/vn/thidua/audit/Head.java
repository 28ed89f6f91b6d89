package vn.thidua.audit;

import java.util.UUID;

/**
 * The end of a commune's chain.
 *
 * @param position number of events; 0 before the first
 * @param eventMac code of the last event, {@link Seal#START} before the first
 * @param seal code of this end
 */
record Head(UUID commune, long position, byte[] eventMac, byte[] seal) {}
