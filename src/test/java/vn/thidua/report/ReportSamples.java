package vn.thidua.report;

import static vn.thidua.RouteSamples.get;
import static vn.thidua.RouteSamples.post;

import java.util.Map;
import vn.thidua.RouteSamples;
import vn.thidua.reading.SmallFigures;

/** The report of the latest month. */
public class ReportSamples implements RouteSamples {

    private static final String HERE = "/bao-cao-tong-hop/" + SmallFigures.MONTH.slug();

    @Override
    public Map<String, Sample> samples() {
        return Map.of(
                "GET /bao-cao-tong-hop/{period}", (_, _) -> get(HERE),
                "POST /bao-cao-tong-hop/{period}",
                        (_, _) -> post(
                                "/bao-cao-tong-hop/" + SmallFigures.LOCKED.slug(),
                                "version",
                                0,
                                "results",
                                "Các chỉ tiêu đều tăng."),
                "POST /bao-cao-tong-hop/{period}/van-ban", (_, _) -> post(HERE + "/van-ban"));
    }
}
