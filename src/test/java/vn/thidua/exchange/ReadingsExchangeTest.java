package vn.thidua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.identity.Cast;
import vn.thidua.reading.SmallFigures;

@PageTest
class ReadingsExchangeTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    TokenSamples tokens;

    @Autowired
    SmallFigures figures;

    @Test
    void whatIsSentIsReadBackAndAddedUpAtOnce(Cast cast) {
        figures.indicator(cast, "IND-D04");
        var secret = secret(cast);

        assertThat(send(secret, row(cast, "IND-D04", "70", "80"), UUID.randomUUID()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.added")
                .isEqualTo(1);
        assertThat(get(secret, "/readings?period=2026-t11"))
                .bodyJson()
                .extractingPath("$.items[0].value")
                .isEqualTo(87.5);
        assertThat(get(secret, "/totals?period=2026-q4&indicator=IND-D04"))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"period":"2026-q4","items":[{"indicator":"IND-D04","breakdown":"whole","sent":1,"expected":3,
                        "reported":{"value":87.5,"numerator":70,"denominator":80},"verified":null}]}""");
    }

    @Test
    void theSameKeyIsDoneOnceAndTheSameFiguresChangeNothing(Cast cast) throws Exception {
        figures.indicator(cast, "IND-D04");
        var secret = secret(cast);
        var key = UUID.randomUUID();
        var first = send(secret, row(cast, "IND-D04", "70", "80"), key);
        var again = send(secret, row(cast, "IND-D04", "70", "80"), key);

        assertThat(again).hasStatusOk();
        assertThat(again.getResponse().getContentAsString())
                .isEqualTo(first.getResponse().getContentAsString());
        assertThat(send(secret, row(cast, "IND-D04", "70", "80"), UUID.randomUUID()))
                .bodyJson()
                .extractingPath("$.same")
                .isEqualTo(1);
    }

    @Test
    void aKeyStandsForWhatWasSentUnderIt(Cast cast) {
        figures.indicator(cast, "IND-D04");
        var secret = secret(cast);
        var key = UUID.randomUUID();
        send(secret, row(cast, "IND-D04", "70", "80"), key);

        assertThat(send(secret, row(cast, "IND-D04", "71", "80"), key))
                .hasStatus(422)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.title")
                .isEqualTo("Khóa đã dùng cho nội dung khác");
        assertThat(get(secret, "/readings?period=2026-t11"))
                .bodyJson()
                .extractingPath("$.items[0].numerator")
                .isEqualTo(70);
    }

    @Test
    void whatIsWrongIsNamedByItsPlaceAndNothingIsWritten(Cast cast) {
        figures.indicator(cast, "IND-D04");
        var secret = secret(cast);
        var rows = row(cast, "IND-D04", "70", "80") + "," + row(cast, "IND-D04", "-1", "80") + ","
                + row(cast, "NONE", "1", "null");

        assertThat(send(secret, rows, UUID.randomUUID()))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .contains("/readings/2/indicator");
        assertThat(get(secret, "/readings?period=2026-t11"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertThat(post(secret, "[]", UUID.randomUUID())).hasStatus(422);
        assertThat(post(secret, "{\"readings\":[{\"unit\":\"x\",\"numerator\":\"7\"}]}", UUID.randomUUID()))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/readings/0/unit", "/readings/0/period", "/readings/0/numerator");
    }

    @Test
    void aTokenWritesForItsUnitsOnly(Cast cast) {
        figures.indicator(cast, "IND-D04");
        var other =
                "{\"indicator\":\"IND-D04\",\"unit\":\"%s\",\"period\":\"2026-t11\",\"numerator\":1,\"denominator\":2}"
                        .formatted(cast.office().id());

        assertThat(send(secret(cast), other, UUID.randomUUID()))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/readings/0/unit");
    }

    @Test
    void longListsComeInPieces(Cast cast) throws Exception {
        for (var code : new String[] {"IND-D04", "IND-A02", "IND-A03"}) figures.indicator(cast, code);
        var secret = secret(cast);
        send(
                secret,
                row(cast, "IND-D04", "70", "80") + "," + row(cast, "IND-A02", "5", "null") + ","
                        + row(cast, "IND-A03", "12.5", "null"),
                UUID.randomUUID());

        var first = get(secret, "/readings?period=2026&limit=2");
        assertThat(first).bodyJson().extractingPath("$.items.length()").isEqualTo(2);
        var after =
                com.jayway.jsonpath.JsonPath.<String>read(first.getResponse().getContentAsString(), "$.after");
        assertThat(get(secret, "/readings?period=2026&limit=2&after=" + after))
                .bodyJson()
                .isLenientlyEqualTo("{\"after\":null}")
                .extractingPath("$.items.length()")
                .isEqualTo(1);
        assertThat(get(secret, "/readings?period=2026&after=x")).hasStatus(422);
    }

    private String secret(Cast cast) {
        return tokens.secret(
                cast.administrator(),
                cast.unitHead(),
                Set.of(cast.village().id()),
                TokenSamples.LATER,
                Scope.READ_READINGS,
                Scope.WRITE_READINGS,
                Scope.READ_TOTALS);
    }

    private static String row(Cast cast, String indicator, String numerator, String denominator) {
        return "{\"indicator\":\"%s\",\"unit\":\"%s\",\"period\":\"2026-t11\",\"numerator\":%s,\"denominator\":%s}"
                .formatted(indicator, cast.village().id(), numerator, denominator);
    }

    private MvcTestResult send(String secret, String rows, UUID key) {
        return post(secret, "{\"readings\":[" + rows + "]}", key);
    }

    private MvcTestResult post(String secret, String body, UUID key) {
        return pages.post()
                .uri("/api/v1/readings")
                .header("Authorization", "Bearer " + secret)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult get(String secret, String address) {
        return pages.get()
                .uri("/api/v1" + address)
                .header("Authorization", "Bearer " + secret)
                .exchange();
    }
}
