package vn.thidua.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Supplier;

/** A clock that shows another hour while a scene of the demonstration plays, so that a year can be played in a moment. */
public final class StageTime extends Clock {

    private static final ScopedValue<Instant> HOUR = ScopedValue.newInstance();

    private final InstantSource source;
    private final ZoneId zone;

    /** @param source the hour outside scenes */
    public StageTime(InstantSource source, ZoneId zone) {
        this.source = source;
        this.zone = zone;
    }

    /** Does the work as if it were that hour; only on the thread that asks. */
    static <T> T at(Instant hour, Supplier<T> work) {
        return ScopedValue.where(HOUR, hour).call(work::get);
    }

    @Override
    public Instant instant() {
        return HOUR.isBound() ? HOUR.get() : source.instant();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new StageTime(source, other);
    }
}
