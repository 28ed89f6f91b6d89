package vn.thidua.reading;

import static vn.thidua.RouteSamples.get;
import static vn.thidua.RouteSamples.post;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.thidua.RouteSamples;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.indicator.Period;

/** Indicators and figures that the actor may look after, so that only the commune decides. */
public class FigureSamples implements RouteSamples {

    private final SmallFigures figures;

    FigureSamples(SmallFigures figures) {
        this.figures = figures;
    }

    @Override
    public Map<String, Sample> samples() {
        var samples = new HashMap<String, Sample>();
        setUp(samples);
        samples.put("GET /so-lieu/{id}/{period}", (cast, actor) -> {
            figures.reportedBy(cast, actor);
            return get(sheet(cast));
        });
        samples.put("POST /so-lieu/{id}/{period}", (cast, actor) -> entry(cast, actor, sheet(cast)));
        samples.put(
                "POST /so-lieu/{id}/{period}/ban-nhap",
                (cast, actor) ->
                        entry(cast, actor, Sheet.path(cast.village().id(), SmallFigures.MONTH.next()) + "/ban-nhap"));
        samples.put("GET /so-lieu/{id}/{period}/{indicator}", (cast, _) -> get(sheet(cast) + "/" + figures.sent(cast)));
        samples.put(
                "POST /so-lieu/{id}/{period}/{indicator}/minh-chung",
                (cast, actor) -> MockMvcRequestBuilders.multipart(
                                sheet(cast) + "/" + figures.reportedBy(cast, actor) + "/minh-chung")
                        .file(new MockMultipartFile(
                                "files",
                                "bang-xuat.txt",
                                "text/plain",
                                "90 trên 100".getBytes(StandardCharsets.UTF_8))));
        samples.put("POST /tham-dinh-so-lieu", (cast, _) -> post("/tham-dinh-so-lieu", "cells", choice(cast)));
        samples.put(
                "POST /tham-dinh-so-lieu/tra-lai",
                (cast, _) ->
                        post("/tham-dinh-so-lieu/tra-lai", "cells", choice(cast), "reason", "Ghi rõ số hồ sơ tồn."));
        return samples;
    }

    private void setUp(Map<String, Sample> samples) {
        samples.put("POST /chi-tieu/danh-muc", (_, _) -> post("/chi-tieu/danh-muc", "codes", "IND-E05"));
        samples.put(
                "POST /chi-tieu",
                (_, _) -> post(
                        "/chi-tieu",
                        "code",
                        "AB-" + UUID.randomUUID().toString().substring(0, 6),
                        "kind",
                        "COUNT",
                        "frequency",
                        "MONTH",
                        "name",
                        "Số buổi lao động công ích",
                        "unit",
                        "buổi",
                        "direction",
                        "UP",
                        "numerator",
                        "Số buổi đã tổ chức"));
        samples.put("GET /chi-tieu/{id}/thiet-lap", (cast, _) -> get("/chi-tieu/" + figures.sent(cast) + "/thiet-lap"));
        samples.put(
                "POST /chi-tieu/{id}/dinh-nghia",
                (cast, _) -> post(
                        "/chi-tieu/" + figures.sent(cast) + "/dinh-nghia",
                        "name",
                        "Tỷ lệ giải quyết hồ sơ đúng hạn",
                        "unit",
                        "%",
                        "direction",
                        "UP",
                        "numerator",
                        "Số hồ sơ đúng hạn",
                        "denominator",
                        "Số hồ sơ đã giải quyết",
                        "from",
                        Period.month(2026, 12).slug(),
                        "reason",
                        "Theo hướng dẫn mới"));
        samples.put(
                "POST /chi-tieu/{id}/nhieu-don-vi",
                (cast, _) -> post(
                        "/chi-tieu/" + figures.sent(cast) + "/nhieu-don-vi",
                        "units",
                        cast.village().id()));
        samples.put(
                "POST /chi-tieu/{id}/don-vi",
                (cast, _) -> post(
                        "/chi-tieu/" + figures.sent(cast) + "/don-vi",
                        "unit",
                        cast.office().id(),
                        "person",
                        cast.officer().member().person(),
                        "deputy",
                        cast.leader().member().person()));
        samples.put("POST /chi-tieu/{id}/don-vi/{reporter}/thoi", (cast, _) -> {
            var indicator = figures.sent(cast);
            return post("/chi-tieu/" + indicator + "/don-vi/" + figures.reporter(cast, indicator) + "/thoi");
        });
        samples.put(
                "POST /chi-tieu/{id}/muc-tieu",
                (cast, _) -> post("/chi-tieu/" + figures.sent(cast) + "/muc-tieu", "year", "2026", "value", "95"));
        samples.put(
                "POST /lich-bao-cao",
                (_, _) -> post(
                        "/lich-bao-cao",
                        "validFrom",
                        "01/01/2027",
                        "closingDay",
                        "0",
                        "dueDays",
                        "5",
                        "lockDays",
                        "30",
                        "source",
                        "Quyết định của Ủy ban nhân dân thành phố"));
        samples.put(
                "POST /lich-bao-cao/mo-lai",
                (_, _) -> post(
                        "/lich-bao-cao/mo-lai",
                        "period",
                        SmallFigures.LOCKED.slug(),
                        "until",
                        "30/11/2026",
                        "reason",
                        "Sửa số hộ"));
    }

    private org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<?> entry(
            Cast cast, Actor actor, String path) {
        return post(
                path,
                "cells[0].indicator",
                figures.reportedBy(cast, actor),
                "cells[0].breakdown",
                0,
                "cells[0].version",
                0,
                "cells[0].presence",
                "NUMBER",
                "cells[0].numerator",
                "90",
                "cells[0].denominator",
                "100");
    }

    private String choice(Cast cast) {
        return figures.choice(cast, figures.sent(cast));
    }

    private static String sheet(Cast cast) {
        return Sheet.path(cast.village().id(), SmallFigures.MONTH);
    }
}
