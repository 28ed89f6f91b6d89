package vn.thidua.city;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.reading.SmallFigures.MONTH;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.kernel.Ids;
import vn.thidua.reading.SmallFigures;

@PageTest
class PeersTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    SmallFigures figures;

    @Test
    void aCommuneBelongsToTheBandOfItsSize() {
        var small = new Band(Ids.next(), "Nhỏ", 0);
        var large = new Band(Ids.next(), "Lớn", 20_000);
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        var peers = new Peers(List.of(large, small), Map.of(one, 19_999, other, 20_000));

        assertThat(peers.of(one)).isEqualTo(small);
        assertThat(peers.of(other)).isEqualTo(large);
        assertThat(peers.of(UUID.randomUUID())).isNull();
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetween() {
        assertThat(Comparison.median(List.of(new BigDecimal("90"), new BigDecimal("80"))))
                .isEqualByComparingTo("85");
        assertThat(Comparison.median(List.of())).isNull();
    }

    @Test
    void theCityComparesLevelImprovementAndSize(Cast cast) {
        figures.sent(cast);
        assertThat(post(cast.cityStanding(), "/thanh-pho/nhom-so-sanh", "bands[0].name", "Nhỏ", "bands[0].from", "x"))
                .hasStatus(422)
                .bodyText()
                .contains("Nhỏ");
        assertThat(post(
                        cast.cityStanding(),
                        "/thanh-pho/nhom-so-sanh",
                        "bands[0].name",
                        "Dưới 20.000 dân",
                        "bands[0].from",
                        "0",
                        "places[0].place",
                        cast.anBinh().id().toString(),
                        "places[0].population",
                        "12.500"))
                .hasStatus(302);

        assertThat(get(cast.cityOfficer(), "/thanh-pho/chi-tieu?ky=" + MONTH.slug()))
                .hasStatusOk()
                .bodyText()
                .contains("90 %", "Dưới 20.000 dân", "1 gửi muộn");
        assertThat(get(cast.cityOfficer(), "/thanh-pho/chi-tieu/IND-D04?xep=tien-bo"))
                .hasStatusOk()
                .bodyText()
                .contains("90 %", "1/1", "data-series=\"bar\"", "không dùng");
        assertThat(get(cast.officer(), "/thanh-pho/nhom-so-sanh")).hasStatus(404);
    }

    @Test
    void theCityTakesItsMatrixAway(Cast cast) throws IOException {
        figures.sent(cast);

        var file = get(cast.cityOfficer(), "/thanh-pho/chi-tieu/bang-tinh?noi-dung=D&ky=" + MONTH.slug())
                .getResponse()
                .getContentAsByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getFirstSheet().read())
                    .anySatisfy(row -> assertThat(row.getCellText(5)).startsWith("IND-D04"))
                    .anySatisfy(row -> {
                        assertThat(row.getCellText(0)).contains("An Bình");
                        assertThat(row.getCellAsNumber(5))
                                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("90"));
                    });
        }
        assertThat(get(cast.officer(), "/thanh-pho/chi-tieu/bang-tinh")).hasStatus(404);
    }

    private MvcTestResult get(Actor actor, String path) {
        return Objects.requireNonNull(
                pages.get().uri(path).with(actor.signedIn()).exchange());
    }

    private MvcTestResult post(Actor actor, String path, String... parameters) {
        var request = pages.post()
                .uri(path)
                .with(actor.signedIn())
                .param("_key", Ids.next().toString());
        for (var at = 0; at < parameters.length; at += 2) request.param(parameters[at], parameters[at + 1]);
        return Objects.requireNonNull(request.exchange());
    }
}
