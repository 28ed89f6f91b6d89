import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** One figure of a made-up commune as a file says it, and the files of many: see {@link Intake}. */
record IntakeRow(int unit, int indicator, int month, long cents) {

    static final int UNITS = 30;
    static final int INDICATORS = 40;
    static final String REASON = "Số liệu lịch sử";

    String period() {
        return (month % 12 + 1) + "/" + (2019 + month / 12);
    }

    int key() {
        return (2019 + month / 12) * 1000 + month % 12 + 1;
    }

    BigDecimal value() {
        return BigDecimal.valueOf(cents, 2);
    }

    static List<IntakeRow> rows(int from, int to, int round) {
        var rows = new ArrayList<IntakeRow>();
        for (var m = from; m < to; m++) {
            for (var i = 1; i <= INDICATORS; i++) {
                for (var u = 1; u <= UNITS; u++) {
                    var value = ((round * 73856093L ^ u * 19349663L ^ i * 83492791L ^ m * 50331653L) & 0x7fffffffL) % 100000;
                    rows.add(new IntakeRow(u, i, m, value));
                }
            }
        }
        return rows;
    }

    static byte[] text(List<IntakeRow> rows) {
        var text = new StringBuilder("Đơn vị;Chỉ tiêu;Kỳ;Số;Giải trình\n");
        for (var row : rows) {
            text.append("Mẫu ").append(row.unit()).append(";ZB-").append(row.indicator()).append(';').append(row.period()).append(';')
                    .append(row.value().toPlainString().replace('.', ',')).append(';').append(REASON).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A DHIS2 data value set. */
    static byte[] set(List<IntakeRow> rows, List<String> units) {
        var text = new StringBuilder("dataelement,period,orgunit,catoptcombo,attroptcombo,value,storedby,lastupdated,comment\n");
        for (var row : rows) {
            text.append("ZB-").append(row.indicator()).append(',').append(2019 + row.month() / 12).append(row.month() % 12 < 9 ? "0" : "").append(row.month() % 12 + 1).append(',')
                    .append(units.get(row.unit() - 1)).append(",,,").append(row.value()).append(",,,").append(REASON).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] workbook(List<IntakeRow> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "bench", "1.0")) {
            var sheet = workbook.newWorksheet("Số liệu");
            var heads = List.of("Đơn vị", "Chỉ tiêu", "Kỳ", "Số", "Giải trình");
            for (var at = 0; at < heads.size(); at++) sheet.value(0, at, heads.get(at));
            for (var at = 0; at < rows.size(); at++) {
                sheet.value(at + 1, 0, "Mẫu " + rows.get(at).unit());
                sheet.value(at + 1, 1, "ZB-" + rows.get(at).indicator());
                sheet.value(at + 1, 2, rows.get(at).period());
                sheet.value(at + 1, 3, rows.get(at).value());
                sheet.value(at + 1, 4, REASON);
            }
            workbook.finish();
        }
        return out.toByteArray();
    }

    static List<IntakeRow> read(byte[] book) throws IOException {
        var rows = new ArrayList<IntakeRow>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(book));
                var lines = workbook.getFirstSheet().openStream()) {
            lines.skip(1).forEach(line -> {
                var period = line.getCellText(2).split("/");
                rows.add(new IntakeRow(
                        Integer.parseInt(line.getCellText(0).substring(4)),
                        Integer.parseInt(line.getCellText(1).substring(3)),
                        (Integer.parseInt(period[1]) - 2019) * 12 + Integer.parseInt(period[0]) - 1,
                        line.getCellAsNumber(3).orElseThrow().movePointRight(2).longValueExact()));
            });
        }
        return rows;
    }
}
