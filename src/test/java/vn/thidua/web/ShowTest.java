package vn.thidua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowTest {

    @ParameterizedTest
    @CsvSource({"2026-06-05,05/6/2026", "2026-01-15,15/01/2026", "2026-02-01,01/02/2026", "2026-12-31,31/12/2026"})
    void datesHaveNoughtsWhereTheDecreeWantsThem(LocalDate date, String shown) {
        assertThat(Show.date(date)).isEqualTo(shown);
    }

    @Test
    void momentsAreShownByTheLocalClock() {
        assertThat(Show.time(Instant.parse("2026-06-04T17:05:59Z"))).isEqualTo("00:05 ngày 05/6/2026");
        assertThat(Show.date(Instant.parse("2026-06-04T17:05:59Z"))).isEqualTo("05/6/2026");
    }

    @ParameterizedTest
    @CsvSource({
        "2026,năm 2026",
        "2026-06,tháng 6/2026",
        "2026-02,tháng 02/2026",
        "2026-Q4,quý IV/2026",
        "2026-06-05,05/6/2026",
        "đầu năm 2026,đầu năm 2026"
    })
    void partlyKnownDatesShowWhatIsKnown(String known, String shown) {
        assertThat(Show.partialDate(known)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"1234.5,'1.234,5'", "1234567,1.234.567", "0.50,'0,5'", "-0.125,'-0,125'", "1E+3,1.000"})
    void numbersHaveAPointForThousandsAndACommaForDecimals(BigDecimal number, String shown) {
        assertThat(Show.number(number)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"820,820 byte", "1536,'1,5 KB'", "1048576,1 MB", "20971520,20 MB", "1610612736,'1,5 GB'"})
    void sizesHaveTheLargestFittingUnit(long bytes, String shown) {
        assertThat(Show.size(bytes)).isEqualTo(shown);
    }

    @Test
    void nothingIsShownForNothing() {
        assertThat(Show.date((LocalDate) null)
                        + Show.time(null)
                        + Show.number((BigDecimal) null)
                        + Show.partialDate(null))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Bình Giang,binh giang", "ĐƯỜNG Nguyễn Trãi,duong nguyen trai", "Xã Thượng Hồng,xa thuong hong"})
    void foldedTextHasNeitherCaseNorMarks(String text, String folded) {
        assertThat(Show.folded(text)).isEqualTo(folded);
    }
}
