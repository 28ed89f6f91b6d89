package vn.thidua.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.reading.SmallFigures.MONTH;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.PageTest;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.kernel.Role;
import vn.thidua.reading.SmallFigures;
import vn.thidua.sheet.TableFile;

@PageTest
class TableFilesTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    SmallFigures figures;

    @Test
    void whoOwesWhatIsAFileToo(Cast cast) throws IOException {
        figures.sent(cast);

        var rows = rows(cast.leader(), "/chi-tieu/day-du/bang-tinh?ky=" + MONTH.slug());
        assertThat(rows.get(2).getCellText(4)).startsWith("IND-");
        assertThat(rows.getLast().getCellText(0)).isEqualTo(cast.village().name());
        assertThat(texts(rows.getLast())).contains("1", "chờ thẩm định");
    }

    @Test
    void aUnitTakesItsFiguresAway(Cast cast) throws IOException {
        figures.sent(cast);

        var rows = rows(cast.unitHead(), "/chi-tieu/don-vi/" + cast.village().id() + "/bang-tinh?ky=" + MONTH.slug());
        assertThat(rows.getFirst().getCellText(0)).contains(cast.village().name(), MONTH.label());
        assertThat(texts(rows.getLast())).contains("IND-D04", "90.00", "chờ thẩm định");
    }

    @Test
    void everyFigureOfAPeriodNamesWhoEnteredIt(Cast cast) throws IOException {
        var indicator = figures.sent(cast);
        figures.verify(cast, cast.officer(), indicator);

        var month = rows(cast.officer(), "/chi-tieu/so-lieu/bang-tinh?ky=" + MONTH.slug());
        assertThat(texts(month.getLast()))
                .contains(cast.village().name(), "IND-D04", "90", "100", "đã thẩm định", "gửi muộn");
        assertThat(rows(cast.officer(), "/chi-tieu/so-lieu/bang-tinh?ky=2026")).hasSameSizeAs(month);
        assertThat(rows(cast.elsewhere(Role.STANDING_OFFICER), "/chi-tieu/so-lieu/bang-tinh?ky=2026"))
                .hasSize(3);
    }

    @Test
    void aTableHasNoEndBeforeExcelHas() throws IOException {
        var out = new ByteArrayOutputStream();
        TableFile.write(
                out,
                "Số liệu",
                List.of("Nhiều"),
                List.of("Dòng"),
                rows -> IntStream.range(0, 12_345).forEach(row -> rows.row(List.of(row))));

        assertThat(read(out.toByteArray()).getLast().getCellText(0)).isEqualTo("12344");
    }

    private List<Row> rows(Actor actor, String path) throws IOException {
        var answer = Objects.requireNonNull(
                pages.get().uri(path).with(actor.signedIn()).exchange());
        assertThat(answer).hasStatusOk();
        return read(answer.getResponse().getContentAsByteArray());
    }

    private static List<Row> read(byte[] file) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().filter(Objects::nonNull).map(cell -> cell.getText()).toList();
    }
}
