package vn.thidua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.identity.Cast;
import vn.thidua.reading.SmallFigures;

@PageTest
class ComparisonTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    TokenSamples tokens;

    @Autowired
    SmallFigures figures;

    @Test
    void theCitySeesInTheSameMomentWhatACommuneSent(Cast cast) {
        figures.sent(cast);
        var commune =
                "{\"id\":\"%s\",\"name\":\"Xã An Bình\"".formatted(cast.anBinh().id());

        for (var period : new String[] {"2026-t11", "2026-q4", "2026"}) {
            assertThat(get(cast, "/totals?period=" + period)).bodyJson().isLenientlyEqualTo("""
                    {"communes":[%s,"figures":[{"indicator":"IND-D04","value":90,"numerator":90,"denominator":100,
                    "sent":1,"late":1}]},{"name":"Xã Yên Hòa","figures":[]}]}""".formatted(commune));
        }
        assertThat(get(cast, "/indicators/IND-D04?from=2026-t10&to=2026-t12"))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"communes":[%s,"values":[{"period":"2026-t11","value":90}]},{"values":[]}]}""".formatted(commune));
        assertThat(get(cast, "/ranking?indicator=IND-D04&period=2026-t11"))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"communes":[{"rank":1,"name":"Xã An Bình","value":90,"lastYear":null},{"rank":null}]}""");
        assertThat(get(cast, "/completeness?period=2026-q4")).bodyJson().isLenientlyEqualTo("""
                        {"communes":[%s,"expected":3,"sent":1,"late":1,"verified":0},{"expected":0}]}""".formatted(commune));
    }

    @Test
    void whatCannotBeAskedIsRefused(Cast cast) {
        figures.sent(cast);
        assertThat(get(cast, "/indicators/IND-D04?from=2026-t12&to=2026-t10")).hasStatus(422);
        assertThat(get(cast, "/indicators/IND-D04?from=2026-t1&to=2026-q2")).hasStatus(422);
        assertThat(get(cast, "/indicators/IND-D04?from=1990-t1&to=2026-t2")).hasStatus(422);
        assertThat(get(cast, "/ranking?indicator=NONE&period=2026")).hasStatus(404);
    }

    private MvcTestResult get(Cast cast, String address) {
        var secret =
                tokens.secret(cast.cityStanding(), cast.cityOfficer(), Set.of(), TokenSamples.LATER, Scope.READ_CITY);
        return pages.get()
                .uri("/api/v1/city" + address)
                .header("Authorization", "Bearer " + secret)
                .exchange();
    }
}
