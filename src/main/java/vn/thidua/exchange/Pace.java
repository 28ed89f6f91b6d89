package vn.thidua.exchange;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How fast each token may ask; kept in memory, for the program runs once. */
@Component
class Pace {

    private final Map<UUID, Bucket> buckets = new ConcurrentHashMap<>();

    /** Takes one request from the token's minute. @return seconds to wait; 0 when it may go on */
    long take(Token token) {
        var bucket = buckets.computeIfAbsent(
                token.id(),
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(token.perMinute())
                                .refillGreedy(token.perMinute(), Duration.ofMinutes(1)))
                        .build());
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
    }
}
