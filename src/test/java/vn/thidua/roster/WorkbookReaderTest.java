package vn.thidua.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import vn.thidua.sheet.SheetRefused;

class WorkbookReaderTest {

    @Test
    void valuesAreReadAsTheyAreMeant() {
        var lines = WorkbookReader.read(new RosterFile()
                .unit(" Tho\u0302n\u00a0 \u200bĐo\u0302ng ", "Thôn, tổ dân phố", null, "")
                .unit()
                .person("Lê Văn Tùng", 912_345_678, "", "Thôn Đông", "Trưởng thôn", "Trưởng", LocalDate.of(2026, 6, 5))
                .content());

        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().text(Column.UNIT_NAME)).isEqualTo("Thôn Đông");
        assertThat(lines.getLast().text(Column.PHONE)).isEqualTo("912345678");
        assertThat(lines.getLast().text(Column.STARTS)).isEqualTo("05/6/2026");
        assertThat(lines.getLast().at(Column.STARTS).cell()).isEqualTo("G2");
    }

    @Test
    void columnsAreFoundByTheirNamesWhereverTheyStand() throws IOException {
        var content = workbook("ĐƠN VỊ", new String[][] {
            {"Danh sách năm 2026"},
            {},
            {"TT", "loại đơn vị", "Ghi chú", "TÊN ĐƠN VỊ"},
            {"1", "Trường học", "", "Trường Mầm non"}
        });

        var line = WorkbookReader.read(content).getFirst();

        assertThat(line.at(Column.UNIT_NAME).cell()).isEqualTo("D4");
        assertThat(line.text(Column.UNIT_KIND)).isEqualTo("Trường học");
        assertThat(line.text(Column.UNIT_ABOVE)).isEmpty();
    }

    @Test
    void aFileThatIsNoListSaysWhatIsMissing() throws IOException {
        refuses(workbook("Sheet1", new String[][] {{"a"}}), "chỉ có “Sheet1”");
        refuses(
                workbook("Đơn vị", new String[][] {{"Tên đơn vị", "Cấp"}}),
                "Trang tính “Đơn vị” thiếu cột “Loại đơn vị”");
        refuses(workbook("Đơn vị", new String[][] {}), "thiếu cột “Tên đơn vị”, “Loại đơn vị”");
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        refuses("Tên đơn vị;Loại".getBytes(StandardCharsets.UTF_8), "không mở được");
        refuses(new byte[0], "không mở được");
        refuses(HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(600)), "(.xls)");
        refuses(zip("word/document.xml", "<w:document/>".getBytes(StandardCharsets.UTF_8)), "không mở được");
        var whole = new RosterFile().unit("Thôn Đông").content();
        refuses(java.util.Arrays.copyOf(whole, whole.length / 2), "không mở được");
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsRead() throws IOException {
        refuses(zip("xl/worksheets/sheet1.xml", new byte[70 * 1024 * 1024]), "giải nén quá lớn");
        var file = new RosterFile();
        for (var row = 0; row <= WorkbookReader.MOST_LINES; row++) file.unit("Tổ " + row, "Đơn vị khác");
        refuses(file.content(), "hơn 5.000 dòng");
    }

    @Test
    void entitiesAreNotExpanded() throws IOException {
        var bomb = """
                <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">
                <!ENTITY c SYSTEM "file:///etc/passwd">]>
                <workbook><sheets><sheet name="&b;&c;" sheetId="1"/></sheets></workbook>""";
        refuses(zip("xl/workbook.xml", bomb.getBytes(StandardCharsets.UTF_8)), "không mở được");
    }

    private static void refuses(byte[] content, String because) {
        assertThatThrownBy(() -> WorkbookReader.read(content))
                .isInstanceOf(SheetRefused.class)
                .hasMessageContaining(because);
    }

    private static byte[] workbook(String sheet, String[][] rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var page = workbook.newWorksheet(sheet);
            for (var row = 0; row < rows.length; row++) {
                for (var place = 0; place < rows[row].length; place++) page.value(row, place, rows[row][place]);
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(String part, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
