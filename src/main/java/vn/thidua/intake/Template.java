package vn.thidua.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Period;

/** Our own workbook: one line for each figure that somebody has to report, its keys hidden. */
final class Template {

    private static final String HEAD = "DCE6F2";
    private static final String OPEN = "FFF8DC";
    private static final List<String> HEADINGS = List.of(
            "Khóa đơn vị",
            "Khóa kỳ",
            "Mã chỉ tiêu",
            "Đơn vị",
            "Chỉ tiêu",
            "Nhóm",
            "Số, tử số",
            "Mẫu số",
            "Ghi chú",
            "Giải trình",
            "Đơn vị tính",
            "Số, tử số là",
            "Mẫu số là");
    private static final int[] WIDTHS = {4, 4, 12, 28, 44, 20, 14, 14, 30, 30, 12, 44, 44};

    private Template() {}

    /** One figure to be filled in. */
    record Line(UUID unit, String unitName, Period period, Indicator indicator, Breakdown breakdown) {

        String group() {
            return breakdown == Breakdown.WHOLE ? "" : breakdown.label();
        }

        String top() {
            return indicator.definition().numerator();
        }

        String bottom() {
            var bottom = indicator.definition().denominator();
            return bottom == null ? "không có mẫu số, để trống" : bottom;
        }
    }

    static byte[] of(List<Line> lines) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Thi Dua", "1.0")) {
            fill(workbook.newWorksheet(Layout.OURS.sheet()), lines);
            guide(workbook.newWorksheet("Hướng dẫn"));
            workbook.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void fill(Worksheet sheet, List<Line> lines) {
        for (var place = 0; place < HEADINGS.size(); place++) {
            sheet.value(0, place, HEADINGS.get(place));
            sheet.style(0, place).bold().fillColor(HEAD).wrapText(true).set();
            sheet.width(place, WIDTHS[place]);
        }
        for (var at = 0; at < lines.size(); at++) fill(sheet, at + 1, lines.get(at));
        sheet.hideColumn(0);
        sheet.hideColumn(1);
        sheet.freezePane(0, 1);
    }

    private static void fill(Worksheet sheet, int row, Line line) {
        var words = List.of(
                line.unit().toString(),
                line.period().slug(),
                line.indicator().code(),
                line.unitName(),
                line.indicator().name(),
                line.group());
        for (var place = 0; place < words.size(); place++) sheet.value(row, place, words.get(place));
        sheet.value(row, 10, line.indicator().definition().unit());
        sheet.value(row, 11, line.top());
        sheet.value(row, 12, line.bottom());
        sheet.range(row, 3, row, 5).style().wrapText(true).set();
        sheet.range(row, 6, row, 9).style().fillColor(OPEN).set();
        sheet.range(row, 11, row, 12).style().wrapText(true).set();
    }

    private static void guide(Worksheet sheet) {
        var words = List.of(
                "Chỉ nhập vào các ô màu vàng: số, tử số; mẫu số; ghi chú; giải trình.",
                "Không có việc nào phát sinh trong kỳ: ghi “không phát sinh” vào ô số. Chưa có số: ghi “chưa có số liệu”.",
                "Chỉ tiêu có hoặc không: ghi “có” hoặc “không”.",
                "Ô để trống thì số đang có không đổi.",
                "Số khác nhiều so với kỳ trước, hoặc sửa số đã thẩm định: ghi lý do vào cột “Giải trình”.",
                "Không sửa các cột khóa (đã ẩn) và mã chỉ tiêu. Có thể xóa bớt dòng.",
                "Gửi tệp ở trang “Nhập số liệu từ tệp”; gửi lại cùng một tệp không làm số bị ghi hai lần.");
        sheet.width(0, 110);
        for (var row = 0; row < words.size(); row++) sheet.value(row, 0, words.get(row));
    }
}
