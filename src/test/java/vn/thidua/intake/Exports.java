package vn.thidua.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.Workbook;

/** Files as other programs write them: none was made for us. */
final class Exports {

    private Exports() {}

    /** A one-stop system: titles, headings over two rows with merged cells, a row of totals with formulas, a signature. */
    static byte[] oneStop(String unit, int onTime, int settled) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("Bìa").value(0, 0, "Hệ thống thông tin giải quyết thủ tục hành chính");
            var sheet = workbook.newWorksheet("Tổng hợp");
            sheet.value(0, 0, "TÌNH HÌNH GIẢI QUYẾT HỒ SƠ THỦ TỤC HÀNH CHÍNH");
            sheet.range(0, 0, 0, 4).merge();
            sheet.value(2, 0, "STT");
            sheet.value(2, 1, "Đơn vị");
            sheet.value(2, 2, "Hồ sơ đã giải quyết");
            sheet.value(3, 2, "Tổng số");
            sheet.value(3, 3, "Trong đó đúng hạn, trước hạn");
            sheet.range(2, 0, 3, 0).merge();
            sheet.range(2, 1, 3, 1).merge();
            sheet.range(2, 2, 2, 3).merge();
            sheet.value(4, 0, 1);
            sheet.value(4, 1, unit);
            sheet.value(4, 2, settled);
            sheet.value(4, 3, onTime);
            sheet.value(5, 1, "Tổng cộng");
            sheet.formula(5, 2, "SUM(C5:C5)");
            sheet.formula(5, 3, "SUM(D5:D5)");
            sheet.value(8, 3, "Người lập biểu");
            workbook.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A document system: semicolons, a mark of its code, decimals behind a comma, one line for each indicator. */
    static byte[] semicolons(String unit) {
        return ("\uFEFFTháng;Đơn vị;Chỉ tiêu;Giá trị;Ghi chú\r\n"
                        + "11/2026;" + unit + ";IND-E02;1.234,5;\"cân ngày 14; có phiếu\"\r\n"
                        + "12/2026;" + unit + ";Khối lượng rác tái chế thu gom;-;\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A list in the old code of Windows with cells that are wrong. */
    static byte[] wrongCells(String unit) {
        return ("Thôn\tSố kg\tGhi chú\n" + unit + "\tkhoảng 30\t\nXóm Mới\t12\t\n" + unit + "\t-5\t\n" + "Tổng\t42\t\n")
                .getBytes(StandardCharsets.UTF_16LE);
    }

    /** The same words in another code. */
    static byte[] recoded(byte[] utf8, String code) {
        return new String(utf8, StandardCharsets.UTF_8).replace("\uFEFF", "").getBytes(Charset.forName(code));
    }
}
