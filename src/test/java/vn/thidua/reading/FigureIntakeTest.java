package vn.thidua.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.reading.SmallFigures.LOCKED;
import static vn.thidua.reading.SmallFigures.MONTH;
import static vn.thidua.reading.SmallFigures.typed;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.PageTest;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Period;
import vn.thidua.reading.FigureIntake.Choice;
import vn.thidua.reading.Judged.Part;
import vn.thidua.reading.Judged.Verdict;

@PageTest
class FigureIntakeTest {

    @Autowired
    SmallFigures figures;

    @Autowired
    FigureIntake intake;

    @Autowired
    Readings readings;

    @Autowired
    Totals totals;

    @Autowired
    Casting casting;

    @Autowired
    JdbcClient jdbc;

    @Test
    void writesFiguresWithTheirTotalsAndOneEvent(Cast cast) {
        var rate = figures.indicator(cast, "IND-D04");
        figures.indicator(cast, "IND-E02");

        var receipt = take(cast, cast.unitHead(), rate(cast, "90", "100"), number(cast, "IND-E02", MONTH.next(), "12"));

        assertThat(receipt.written()).isEqualTo(2);
        assertThat(receipt.rows()).extracting(Judged::verdict).containsExactly(Verdict.NEW, Verdict.NEW);
        var reading = figures.reading(cast, rate);
        assertThat(reading.numerator()).isEqualByComparingTo("90");
        assertThat(reading.late()).isTrue();
        assertThat(reading.reporterId()).isEqualTo(cast.unitHead().member().person());
        assertThat(differences(cast)).isEmpty();
        assertThat(events(cast)).singleElement().asString().contains(receipt.digest(), "\"added\":2");
    }

    @Test
    void theSameFiguresAgainChangeNothing(Cast cast) {
        var rate = figures.indicator(cast, "IND-D04");
        take(cast, cast.unitHead(), rate(cast, "90", "100"));

        var again = take(cast, cast.unitHead(), rate(cast, "90.0", "100"));

        assertThat(again.written()).isZero();
        assertThat(again.rows()).extracting(Judged::verdict).containsExactly(Verdict.SAME);
        assertThat(figures.reading(cast, rate).version()).isEqualTo(1);
        assertThat(events(cast)).hasSize(1);
    }

    @Test
    void eachRefusedRowTellsWhichPartIsWrong(Cast cast) {
        figures.indicator(cast, "IND-D04");
        var elsewhere = cast.office().id();
        var quarter = Period.quarter(2026, 3);

        var judged = casting.as(
                cast.unitHead(),
                () -> intake.judge(
                        List.of(
                                number(cast, "IND-XX", MONTH, "1"),
                                Given.number("IND-D04", elsewhere, MONTH, BigDecimal.ONE, BigDecimal.TEN),
                                number(cast, "IND-D04", quarter, "1"),
                                number(cast, "IND-D04", LOCKED, "1"),
                                number(cast, "IND-D04", MONTH.plus(3), "1"),
                                rate(cast, "-1", "100"),
                                given(cast, MONTH.next(), "5", "0", ""),
                                given(cast, MONTH.next(), "120", "100", ""),
                                given(cast, Breakdown.WORKERS)),
                        cast.unitHead().member()));

        assertThat(judged)
                .extracting(Judged::part)
                .containsExactly(
                        Part.INDICATOR,
                        Part.UNIT,
                        Part.PERIOD,
                        Part.PERIOD,
                        Part.PERIOD,
                        Part.NUMERATOR,
                        Part.DENOMINATOR,
                        Part.INDICATOR,
                        Part.BREAKDOWN);
        assertThat(judged.get(3).words()).contains("đã khóa sau ngày");
        assertThat(judged.get(7).words()).contains("một dòng phía trên");
    }

    @Test
    void aWarnedValueNeedsItsReason(Cast cast) {
        figures.indicator(cast, "IND-D04");

        var refused = take(cast, cast.unitHead(), rate(cast, "120", "100"));
        assertThat(refused.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.words()).contains("Tử số lớn hơn mẫu số", "hãy ghi giải trình"));

        assertThat(take(cast, cast.unitHead(), given(cast, MONTH, "120", "100", "Hồ sơ tồn từ tháng trước"))
                        .written())
                .isEqualTo(1);
    }

    @Test
    void aVerifiedFigureIsCorrectedOnlyWithAReason(Cast cast) {
        var rate = figures.sent(cast);
        figures.verify(cast, cast.officer(), rate);

        assertThat(take(cast, cast.unitHead(), rate(cast, "91", "100")).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.words()).isEqualTo("Số liệu đã thẩm định: hãy ghi lý do sửa."));
        assertThat(take(cast, cast.unitHead(), given(cast, MONTH, "91", "100", "Đếm lại"))
                        .written())
                .isEqualTo(1);
        assertThat(figures.reading(cast, rate).state()).isEqualTo(State.SUBMITTED);
        assertThat(differences(cast)).isEmpty();
    }

    @Test
    void oneRefusedRowKeepsAllOutWhenAllOrNoneIsChosen(Cast cast) {
        figures.indicator(cast, "IND-D04");
        var rows = List.of(rate(cast, "90", "100"), number(cast, "IND-XX", MONTH, "1"));

        var receipt = casting.as(
                cast.unitHead(),
                () -> intake.take(
                        rows,
                        Choice.ALL_OR_NONE,
                        SmallFigures.subject(cast),
                        "Nhập",
                        cast.unitHead().member()));

        assertThat(receipt.written()).isZero();
        assertThat(events(cast)).isEmpty();
    }

    @Test
    void onlyWhoReportsThemOrTheStandingOfficerGivesFigures(Cast cast) {
        figures.indicator(cast, "IND-D04");

        assertThat(take(cast, cast.front(), rate(cast, "90", "100")).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.words()).contains("Bạn không báo cáo"));
        var receipt = take(cast, cast.officer(), rate(cast, "90", "100"));
        assertThat(receipt.written()).isEqualTo(1);
    }

    @Test
    void whatWasTypedIntoTheCellsIsLetGoOf(Cast cast) {
        var rate = figures.indicator(cast, "IND-D04");
        casting.as(cast.unitHead(), () -> {
            figures.keep(cast, cast.unitHead(), typed(rate, 0, "7", "100"));
            return "";
        });

        take(cast, cast.unitHead(), rate(cast, "90", "100"));

        assertThat(casting.as(
                        cast.officer(),
                        () -> jdbc.sql("select count(*) from reading_draft")
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    private Receipt take(Cast cast, Actor actor, Given... rows) {
        return casting.as(
                actor,
                () -> intake.take(
                        List.of(rows),
                        Choice.THOSE_THAT_CAN,
                        SmallFigures.subject(cast),
                        "Nhập số liệu từ tệp",
                        actor.member()));
    }

    private Given rate(Cast cast, String numerator, String denominator) {
        return given(cast, MONTH, numerator, denominator, null);
    }

    private static Given given(
            Cast cast,
            Period period,
            String numerator,
            String denominator,
            @org.jspecify.annotations.Nullable String reason) {
        return new Given(
                "IND-D04",
                cast.village().id(),
                period,
                Breakdown.WHOLE,
                Presence.NUMBER,
                new BigDecimal(numerator),
                new BigDecimal(denominator),
                null,
                reason);
    }

    private static Given given(Cast cast, Breakdown breakdown) {
        return new Given("IND-D04", cast.village().id(), MONTH, breakdown, Presence.NOTHING, null, null, null, null);
    }

    private static Given number(Cast cast, String indicator, Period period, String numerator) {
        return Given.number(indicator, cast.village().id(), period, new BigDecimal(numerator), null);
    }

    private List<Totals.Difference> differences(Cast cast) {
        return casting.as(cast.officer(), totals::differences);
    }

    private List<String> events(Cast cast) {
        return casting.as(
                cast.officer(),
                () -> jdbc.sql("select facts::text from journal_event where kind = 'FiguresTaken'")
                        .query(String.class)
                        .list());
    }
}
