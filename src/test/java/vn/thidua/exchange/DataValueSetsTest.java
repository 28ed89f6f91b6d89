package vn.thidua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.indicator.Area;
import vn.thidua.indicator.Direction;
import vn.thidua.indicator.Frequency;
import vn.thidua.indicator.Indicators;
import vn.thidua.indicator.Kind;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Reporters;
import vn.thidua.indicator.Wording;
import vn.thidua.kernel.Role;
import vn.thidua.reading.SmallFigures;

@PageTest
class DataValueSetsTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    TokenSamples tokens;

    @Autowired
    SmallFigures figures;

    @Autowired
    Indicators indicators;

    @Autowired
    Reporters reporters;

    @Autowired
    UnitCodes codes;

    @Autowired
    Casting casting;

    /** The forms of DHIS2's guide to its Web API: one unit and period for the set, then each value with its own. */
    @Test
    void setsAsTheGuideOfDhis2WritesThemAreTaken(Cast cast) {
        for (var element : List.of("f7n9E0hX8qk", "Ix2HsbDMLea", "eY5ehpbEsB7"))
            element(cast, element.toUpperCase(java.util.Locale.ROOT));
        code(cast, "DiszpKrYNg8");

        assertThat(post(cast, "application/json", """
                {
                  "dataSet": "pBOMPrpg1QX",
                  "completeDate": "2014-02-03",
                  "period": "202611",
                  "orgUnit": "DiszpKrYNg8",
                  "dataValues": [
                    { "dataElement": "f7n9E0hX8qk", "value": "1" },
                    { "dataElement": "Ix2HsbDMLea", "value": "2", "comment": "good_comment" },
                    { "dataElement": "eY5ehpbEsB7", "value": "3" }
                  ]
                }""")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"httpStatusCode":200,"status":"OK","response":{"responseType":"ImportSummary","status":"SUCCESS",
                "importCount":{"imported":3,"updated":0,"ignored":0,"deleted":0},"conflicts":[]}}""");
        assertThat(post(cast, "application/csv", """
                "dataelement","period","orgunit","catoptcombo","attroptcombo","value","strby","lstupd","cmt"
                "f7n9E0hX8qk","202611","DiszpKrYNg8","HllvX50cXC0",,"4","bombali","2010-04-17","0"
                "Ix2HsbDMLea","202611","DiszpKrYNg8","HllvX50cXC0",,"x","bombali","2010-04-17",
                "qrur9Dvnyt5","202611","DiszpKrYNg8","HllvX50cXC0",,"1","bombali","2010-04-17",
                """)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"status":"WARNING","response":{"status":"WARNING",
                "importCount":{"imported":0,"updated":1,"ignored":2,"deleted":0},
                "conflicts":[{"object":"Ix2HsbDMLea"},{"object":"qrur9Dvnyt5"}]}}""");
    }

    @Test
    void whatIsSentOutComesInAgainToTheSameValues(Cast cast) throws Exception {
        figures.sent(cast);
        figures.indicator(cast, "IND-A03");
        post(cast, "text/csv", """
                dataelement,period,orgunit,catoptcombo,value,comment
                IND-A03,202611,%s,default,12.5,"phát lại, ""hai"" lần"
                """.formatted(cast.village().id()));
        var csv = export(cast, "&format=csv");
        var json = export(cast, "");

        assertThat(csv).contains("IND-D04-N,202611,", "IND-D04-D,202611,", ",12.5,");
        for (var again : List.of(csv, json)) {
            assertThat(post(cast, "text/csv", again)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                    {"status":"OK","response":{"importCount":{"imported":0,"updated":0,"ignored":3,"deleted":0}}}""");
        }
        assertThat(export(cast, "&format=csv")).isEqualTo(csv);

        var there = inYenHoa(cast, csv);
        assertThat(there).isEqualTo(csv.replaceAll("\\d{4}-\\d\\d-\\d\\dT[^,]*", ""));
    }

    /** The same file in the commune beside, which knows its village under the same code. */
    private String inYenHoa(Cast cast, String csv) throws Exception {
        var officer = cast.elsewhere(Role.STANDING_OFFICER);
        var head = cast.elsewhere(Role.UNIT_HEAD);
        var village = head.member().headOf().iterator().next();
        casting.as(officer, () -> {
            for (var code : List.of("IND-D04", "IND-A03")) {
                var id =
                        indicators.take(vn.thidua.indicator.Catalogue.find(code).orElseThrow());
                reporters.assign(
                        indicators.get(id, LocalDate.EPOCH),
                        village,
                        head.member().person(),
                        officer.member().person(),
                        Period.month(2026, 1));
            }
        });
        var giver = cast.elsewhere(Role.ADMINISTRATOR);
        var secret = tokens.secret(
                giver, officer, Set.of(village), TokenSamples.LATER, Scope.READ_READINGS, Scope.WRITE_READINGS);
        var here = cast.village().id().toString();
        assertThat(post(secret, "text/csv", csv.replace(here, village.toString())))
                .hasStatusOk();
        return get(secret, "&format=csv")
                .replace(village.toString(), here)
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[^,]*", "");
    }

    @Test
    void halfARateIsRefusedAndToldInVietnamese(Cast cast) {
        figures.indicator(cast, "IND-D04");

        assertThat(post(cast, "application/json", """
                {"dataValues":[{"dataElement":"IND-D04-N","period":"202611","orgUnit":"%s","value":"7"}]}""".formatted(cast.village().id())))
                .hasStatus(409)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"httpStatusCode":409,"status":"ERROR","response":{"importCount":{"imported":0,"ignored":1},
                        "conflicts":[{"object":"IND-D04, 202611"}]}}""");
        assertThat(post(cast, "application/json", "{}")).hasStatus(422);
        assertThat(post(cast, "text/csv", "a,b\n1,2")).hasStatus(422);
    }

    @Test
    void aDeletedValueIsNotKnownAnyMore(Cast cast) throws Exception {
        figures.sent(cast);
        var deleted = """
                {"dataValues":[{"dataElement":"IND-D04-N","period":"202611","orgUnit":"%s","value":"","deleted":true}]}""".formatted(cast.village().id());

        assertThat(post(cast, "application/json", deleted))
                .bodyJson()
                .extractingPath("$.response.importCount.deleted")
                .isEqualTo(1);
        assertThat(export(cast, "")).contains("{\"dataValues\":[]}");
    }

    private void element(Cast cast, String code) {
        casting.as(cast.officer(), () -> {
            UUID id = indicators.add(
                    code,
                    Area.X,
                    Kind.COUNT,
                    Frequency.MONTH,
                    List.of(),
                    new Wording("Số buổi " + code, "buổi", Direction.UP, "Số buổi", null, null, null));
            reporters.assign(
                    indicators.get(id, LocalDate.EPOCH),
                    cast.village().id(),
                    cast.unitHead().member().person(),
                    cast.unitMember().member().person(),
                    Period.month(2026, 1));
        });
    }

    private void code(Cast cast, String code) {
        casting.as(cast.officer(), () -> codes.set(cast.village(), code));
    }

    private String secret(Cast cast) {
        return tokens.secret(
                cast.administrator(),
                cast.unitHead(),
                Set.of(cast.village().id()),
                TokenSamples.LATER,
                Scope.READ_READINGS,
                Scope.WRITE_READINGS);
    }

    private String export(Cast cast, String more) throws Exception {
        return get(secret(cast), more);
    }

    private String get(String secret, String more) throws Exception {
        return pages.get()
                .uri("/api/v1/dataValueSets?period=2026" + more)
                .header("Authorization", "Bearer " + secret)
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private MvcTestResult post(Cast cast, String type, String body) {
        return post(secret(cast), type, body);
    }

    private MvcTestResult post(String secret, String type, String body) {
        return pages.post()
                .uri("/api/v1/dataValueSets")
                .header("Authorization", "Bearer " + secret)
                .contentType(type)
                .content(body.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }
}
