package vn.thidua.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ngày 09/6/2026                              | 2026-06-09
            ngày 3 tháng 02 năm 2026                    | 2026-02-03
            tháng 6 năm 2026                            | 2026-06
            tháng 7/2026 đến hết tháng 12/2027          | 2026-07 2027-12
            Quý II - Quý IV/2026                        | 2026-Q2 2026-Q4
            từ ngày 01/7 đến ngày 31/12/2026            | 2026-07-01 2026-12-31
            đến 9/2027                                  | 2027-09
            cuối năm 2027                               | 2027-12
            giai đoạn 2026 - 2030                       | 2026 2030
            trước ngày 15/12 hằng năm                   | --12-15
            trước ngày 10/6 và 10/12 hằng năm           | --06-10 --12-10
            ngày 25 hằng tháng                          | ---25
            hằng tháng, trước ngày 20                   | ---20
            trước ngày 20 tháng cuối quý                | quarterly
            thứ Sáu hằng tuần                           | weekly
            mỗi quý một lần                             | quarterly
            trước 15-02-2027                            | 2027-02-15
            Luật số 06/2022/QH15, dài 3.1.2 km, 7,5 ha  |
            """)
    void areAsPreciseAsPrinted(String text, String expected) {
        var found = Dates.find(text).stream().map(DateMention::iso).toList();

        assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected.split(" ")));
    }
}
