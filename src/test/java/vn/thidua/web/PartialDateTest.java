package vn.thidua.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2027,2027",
        "năm 2027,2027",
        "6/2026,2026-06",
        "tháng 12/2027,2027-12",
        "Quý IV/2026,2026-Q4",
        "quý 2/2026,2026-Q2",
        "05/6/2026,2026-06-05",
        "ngày 9.6.2026,2026-06-09",
        "2026-06-09,2026-06-09",
        "monthly,monthly",
        "---25,---25"
    })
    void isReadAsPeopleTypeIt(String typed, String known) {
        assertThat(PartialDate.typed(typed).known()).isEqualTo(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hôm nay", "31/02/2026", "13/2026", "quý V/2026", "20261"})
    void whatTheCalendarDoesNotHaveIsRefused(String typed) {
        assertThatThrownBy(() -> PartialDate.typed(typed)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "--12-15,ngày 15/12 hằng năm", "--01-05,ngày 05/01 hằng năm", "---25,ngày 25 hằng tháng",
        "weekly,hằng tuần", "quarterly,hằng quý", "2026-13,2026-13"
    })
    void whatComesAgainIsSaidInWords(String known, String shown) {
        assertThat(new PartialDate(known).shown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "2026,2026-01-01,2026-12-31",
        "2026-Q4,2026-10-01,2026-12-31",
        "2028-02,2028-02-01,2028-02-29",
        "2026-06-09,2026-06-09,2026-06-09"
    })
    void knowsTheDaysThatItMayBe(String known, LocalDate first, LocalDate last) {
        assertThat(new PartialDate(known).first()).contains(first);
        assertThat(new PartialDate(known).last()).contains(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-12,2027-12-31",
        "--12-15,2026-12-15",
        "--03-15,2027-03-15",
        "---25,2026-11-25",
        "---10,2026-12-10",
        "monthly,2026-11-30",
        "quarterly,2026-12-31",
        "yearly,2026-12-31"
    })
    void knowsTheNextDay(String known, LocalDate next) {
        assertThat(new PartialDate(known).next(LocalDate.of(2026, 11, 23))).contains(next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2026-10", "weekly", "khi có điều kiện"})
    void hasNoNextDayWhenItIsPastOrNeverFixed(String known) {
        assertThat(new PartialDate(known).next(LocalDate.of(2026, 11, 23))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026",
                "2026-Q4",
                "2026-06",
                "2026-06-09",
                "--12-15",
                "---25",
                "weekly",
                "monthly",
                "quarterly",
                "yearly"
            })
    void whatIsShownCanBeTypedAgain(String known) {
        assertThat(PartialDate.typed(new PartialDate(known).shown()).known()).isEqualTo(known);
    }
}
