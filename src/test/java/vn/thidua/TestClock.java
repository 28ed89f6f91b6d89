package vn.thidua;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Primary;
import vn.thidua.kernel.StageTime;

/** The clock of page tests: it stands still at nine in the morning of 23 November 2026 in Vietnam until it is moved. */
@Primary
public class TestClock extends Clock {

    public static final Instant START = Instant.parse("2026-11-23T02:00:00Z");

    private volatile Instant now = START;
    private final StageTime time = new StageTime(() -> now, ZoneOffset.UTC);

    /** Moves on; {@link #reset} goes back. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    public void reset() {
        now = START;
    }

    @Override
    public Instant instant() {
        return time.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
