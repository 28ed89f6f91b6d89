package vn.thidua.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Period;
import vn.thidua.reading.Judged.Part;
import vn.thidua.reading.Presence;
import vn.thidua.sheet.GridFile;

class ReaderTest {

    private static final UUID VILLAGE = UUID.randomUUID();
    private static final Period MONTH = Period.month(2026, 11);
    private static final Names NAMES = new Names(
            Map.of("thon dong", VILLAGE),
            Map.of("ind-e02", "IND-E02", "khoi luong rac tai che thu gom", "IND-E02"),
            Map.of(),
            Map.of());

    @Test
    void mergedHeadingsAreOneAndTotalsAreSkipped() {
        var grid = GridFile.read(Exports.oneStop("THÔN ĐÔNG", 90, 100), "Tổng hợp");
        assertThat(Guess.heading(grid)).containsExactly(3, 4);
        assertThat(grid.heading(2, 3, 3)).isEqualTo("Hồ sơ đã giải quyết / Trong đó đúng hạn, trước hạn");

        var extract = Reader.read(grid, oneStop(), NAMES, MONTH);

        assertThat(extract.misfits()).isEmpty();
        assertThat(extract.flaws()).isEmpty();
        assertThat(extract.figures()).singleElement().satisfies(figure -> {
            assertThat(figure.given().unit()).isEqualTo(VILLAGE);
            assertThat(figure.given().numerator()).isEqualByComparingTo("90");
            assertThat(figure.given().denominator()).isEqualByComparingTo("100");
            assertThat(figure.cell(Part.NUMERATOR)).isEqualTo("D5");
            assertThat(figure.cell(Part.DENOMINATOR)).isEqualTo("C5");
        });
        assertThat(extract.skipped()).isEqualTo(2);
    }

    @Test
    void aChangedHeadingIsTold() {
        var grid = GridFile.read(Exports.oneStop("Thôn Đông", 90, 100), "Tổng hợp");
        var other = layout(
                3, 4, column(1, "Đơn vị", Holds.UNIT), column(2, "Hồ sơ đã tiếp nhận", Holds.NUMERATOR, "IND-D04"));

        var extract = Reader.read(grid, other, NAMES, MONTH);

        assertThat(extract.figures()).isEmpty();
        assertThat(extract.misfits())
                .containsExactly(
                        "Cột C trước đây là “Hồ sơ đã tiếp nhận”, trong tệp này là “Hồ sơ đã giải quyết / Tổng số”.");
    }

    @Test
    void separatedTextIsReadInWhateverCodeItIsWritten() {
        var file = Exports.semicolons("Thôn Đông");
        var layout = layout(
                1,
                1,
                column(0, "Tháng", Holds.PERIOD),
                column(1, "Đơn vị", Holds.UNIT),
                column(2, "Chỉ tiêu", Holds.INDICATOR),
                column(3, "Giá trị", Holds.NUMERATOR),
                column(4, "Ghi chú", Holds.NOTE));

        for (var content : List.of(
                file,
                Exports.recoded(file, "UTF-8"),
                Exports.recoded(file, "UTF-16LE"),
                Exports.recoded(file, "UTF-16"))) {
            var extract = Reader.read(GridFile.read(content, ""), layout, NAMES, null);

            assertThat(extract.flaws()).isEmpty();
            assertThat(extract.figures()).singleElement().satisfies(figure -> {
                assertThat(figure.given().period()).isEqualTo(MONTH);
                assertThat(figure.given().numerator()).isEqualByComparingTo("1234.5");
                assertThat(figure.given().note()).isEqualTo("cân ngày 14; có phiếu");
            });
        }
    }

    @Test
    void theOldVietnameseCodeIsRead() {
        var content = new byte[] {'T', 'h', (byte) 0xF4, 'n', ';', 'k', 'g', '\n', 'a', ';', '5'};

        assertThat(GridFile.read(content, "").rows().getFirst()).containsExactly("Thôn", "kg");
    }

    @Test
    void wrongCellsAreNamed() {
        var layout = layout(1, 1, column(0, "Thôn", Holds.UNIT), column(1, "Số kg", Holds.NUMERATOR, "IND-E02"));

        var extract = Reader.read(GridFile.read(Exports.wrongCells("Thôn Đông"), ""), layout, NAMES, MONTH);

        assertThat(extract.flaws())
                .extracting(Extract.Flaw::cell, Extract.Flaw::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("B2", "khoảng 30"),
                        org.assertj.core.groups.Tuple.tuple("A3", "Xóm Mới"));
        assertThat(extract.unknownUnits()).containsExactly("Xóm Mới");
        assertThat(extract.figures())
                .singleElement()
                .satisfies(figure -> assertThat(figure.cell(Part.NUMERATOR)).isEqualTo("B4"));
    }

    @Test
    void wordsForNothingAndUnknownAreNoNumbers() {
        var content = "Thôn;Số kg\nThôn Đông;Không phát sinh\n".getBytes(StandardCharsets.UTF_8);
        var layout = layout(1, 1, column(0, "Thôn", Holds.UNIT), column(1, "Số kg", Holds.NUMERATOR, "IND-E02"));

        assertThat(Reader.read(GridFile.read(content, ""), layout, NAMES, MONTH).figures())
                .singleElement()
                .satisfies(figure -> assertThat(figure.given().presence()).isEqualTo(Presence.NOTHING));
    }

    @Test
    void periodsAreReadAsPeopleWriteThem() {
        for (var words : List.of("Tháng 11/2026", "11-2026", "2026-11", "tháng 11 năm 2026", "T11/2026", "202611")) {
            assertThat(PeriodWords.parse(words)).as(words).contains(MONTH);
        }
        for (var words : List.of("Quý II/2026", "Q2/2026", "quý 2 năm 2026")) {
            assertThat(PeriodWords.parse(words)).as(words).contains(Period.quarter(2026, 2));
        }
        assertThat(PeriodWords.parse("năm 2026")).contains(Period.year(2026));
        assertThat(PeriodWords.parse("13/2026")).isEmpty();
        assertThat(PeriodWords.parse("hôm qua")).isEmpty();
    }

    private static Layout oneStop() {
        return layout(
                3,
                4,
                column(1, "Đơn vị", Holds.UNIT),
                column(2, "Hồ sơ đã giải quyết / Tổng số", Holds.DENOMINATOR, "IND-D04"),
                column(3, "Hồ sơ đã giải quyết / Trong đó đúng hạn, trước hạn", Holds.NUMERATOR, "IND-D04"));
    }

    private static Layout layout(int first, int last, Layout.Column... columns) {
        return new Layout(
                UUID.randomUUID(),
                "Tệp của tháng",
                "Tổng hợp",
                first,
                last,
                Decimals.COMMA,
                Layout.skipped(Layout.SKIPPED),
                null,
                List.of(columns));
    }

    private static Layout.Column column(int place, String heading, Holds holds) {
        return column(place, heading, holds, null);
    }

    private static Layout.Column column(int place, String heading, Holds holds, @Nullable String indicator) {
        return new Layout.Column(place, heading, holds, indicator, Breakdown.WHOLE);
    }
}
