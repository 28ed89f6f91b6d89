package vn.thidua.ladder;

import java.time.Clock;
import java.util.Map;
import vn.thidua.RouteSamples;
import vn.thidua.web.Dates;

public class LadderSamples implements RouteSamples {

    private final Clock clock;

    LadderSamples(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Map<String, Sample> samples() {
        return Map.of(
                "POST /ngay-im-lang",
                (_, _) -> RouteSamples.post(
                        "/ngay-im-lang",
                        "owner",
                        5,
                        "deputy",
                        9,
                        "head",
                        12,
                        "office",
                        20,
                        "from",
                        Dates.today(clock),
                        "source",
                        "Quy chế của xã"));
    }
}
