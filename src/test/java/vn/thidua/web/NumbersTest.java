package vn.thidua.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "'1.234,5',1234.5",
        "1234.5,1234.5",
        "'1234,5',1234.5",
        "'1,234.5',1234.5",
        "1.250,1250",
        "'1,250',1.250",
        "1.234.567,1234567",
        "'1,234,567',1234567",
        "'1,234,567.8',1234567.8",
        "0.125,0.125",
        "1234.567,1234.567",
        "12.5,12.5",
        "1 234 567,1234567",
        "'-1.234,5',-1234.5",
        "−7,-7",
        "' 42 ',42"
    })
    void bothWaysOfWritingAreRead(String typed, BigDecimal number) {
        assertThat(Numbers.parse(typed)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nhiều", "1.2.3", "1,2,3", "1.23,4,5", "1e9", "12,", ",5", "1..2", "0x10", "1.234.56", "--1"
            })
    void whatIsNoNumberIsRefused(String typed) {
        assertThatThrownBy(() -> Numbers.parse(typed)).isInstanceOf(NumberFormatException.class);
    }

    @ParameterizedTest
    @CsvSource({"05/6/2026,2026-06-05", "5-6-2026,2026-06-05", "05.06.2026,2026-06-05", "2026-06-05,2026-06-05"})
    void datesAreReadDayBeforeMonth(String typed, LocalDate date) {
        assertThat(Dates.parse(typed)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "05/6/26", "6/2026", "hôm nay", "13/13/2026"})
    void datesThatTheCalendarDoesNotHaveAreRefused(String typed) {
        assertThatThrownBy(() -> Dates.parse(typed)).isInstanceOf(DateTimeException.class);
    }
}
