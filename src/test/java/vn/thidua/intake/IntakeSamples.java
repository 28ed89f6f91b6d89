package vn.thidua.intake;

import static vn.thidua.RouteSamples.get;
import static vn.thidua.RouteSamples.post;

import java.util.Map;
import java.util.UUID;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.thidua.RouteSamples;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.kernel.Ids;
import vn.thidua.reading.SmallFigures;

/** Files that the actor handed in. */
public class IntakeSamples implements RouteSamples {

    private static final String PLACE = "/nhap-so-lieu";

    private final SmallFigures figures;
    private final IntakeDesk desk;
    private final Layouts layouts;
    private final Casting casting;

    IntakeSamples(SmallFigures figures, IntakeDesk desk, Layouts layouts, Casting casting) {
        this.figures = figures;
        this.desk = desk;
        this.layouts = layouts;
        this.casting = casting;
    }

    @Override
    public Map<String, Sample> samples() {
        return Map.of(
                "GET /nhap-so-lieu/cach-doc/{id}",
                (_, actor) -> get(PLACE + "/cach-doc/" + layout(actor)),
                "POST /nhap-so-lieu/cach-doc/{id}",
                (cast, actor) -> changed(cast, layout(actor)),
                "POST /nhap-so-lieu",
                (cast, _) -> MockMvcRequestBuilders.multipart(PLACE)
                        .file(new MockMultipartFile("list", "tep.csv", null, content(cast)))
                        .param("layout", DeliveryForm.NEW)
                        .param("period", SmallFigures.MONTH.slug()),
                "GET /nhap-so-lieu/{id}",
                (cast, actor) -> get(PLACE + "/" + received(cast, actor)),
                "GET /nhap-so-lieu/{id}/cach-doc",
                (cast, actor) -> get(PLACE + "/" + received(cast, actor) + "/cach-doc"),
                "POST /nhap-so-lieu/{id}/cach-doc",
                (cast, actor) -> told(received(cast, actor)),
                "POST /nhap-so-lieu/{id}/nhan",
                (cast, actor) -> post(PLACE + "/" + received(cast, actor) + "/nhan"),
                "POST /nhap-so-lieu/{id}/giai-trinh",
                (cast, actor) -> post(PLACE + "/" + received(cast, actor) + "/giai-trinh", "reason", "Đếm lại"),
                "POST /nhap-so-lieu/{id}/ten-goi",
                (cast, actor) -> post(
                        PLACE + "/" + received(cast, actor) + "/ten-goi",
                        "words",
                        "Xóm Mới",
                        "targets",
                        "UNIT:" + cast.village().id()),
                "POST /nhap-so-lieu/cach-doc/{id}/bo",
                (cast, actor) -> post(PLACE + "/cach-doc/" + layout(actor) + "/bo"));
    }

    private byte[] content(Cast cast) {
        figures.indicator(cast, "IND-E02");
        return Exports.semicolons(cast.village().name());
    }

    private UUID received(Cast cast, Actor actor) {
        var content = content(cast);
        return casting.as(actor, () -> desk.receive("tep.csv", content, null, SmallFigures.MONTH, actor.member()));
    }

    private UUID layout(Actor actor) {
        var layout = new Layout(
                Ids.next(),
                "Tệp " + Ids.next(),
                "",
                1,
                1,
                Decimals.COMMA,
                java.util.List.of(),
                null,
                java.util.List.of(
                        new Layout.Column(0, "Đơn vị", Holds.UNIT, null, vn.thidua.indicator.Breakdown.WHOLE)));
        casting.as(actor, () -> {
            layouts.add(layout, actor.member());
            return "";
        });
        return layout.id();
    }

    private AbstractMockHttpServletRequestBuilder<?> changed(Cast cast, UUID layout) {
        figures.indicator(cast, "IND-E02");
        return post(
                PLACE + "/cach-doc/" + layout,
                "name",
                "Tệp " + Ids.next(),
                "first",
                1,
                "last",
                1,
                "columns[0].letters",
                "A",
                "columns[0].heading",
                "Đơn vị",
                "columns[0].holds",
                "UNIT",
                "columns[1].letters",
                "B",
                "columns[1].heading",
                "Số lượng",
                "columns[1].holds",
                "NUMERATOR:IND-E02:0");
    }

    private static AbstractMockHttpServletRequestBuilder<?> told(UUID id) {
        return post(
                PLACE + "/" + id + "/cach-doc",
                "name",
                "Tệp " + Ids.next(),
                "first",
                1,
                "last",
                1,
                "columns[0]",
                "PERIOD",
                "columns[1]",
                "UNIT",
                "columns[2]",
                "INDICATOR",
                "columns[3]",
                "NUMERATOR",
                "columns[4]",
                "NOTE");
    }
}
