package vn.thidua.worklist;

import java.util.List;
import vn.thidua.sheet.Heading;
import vn.thidua.sheet.Table;

/** A column of the list of tasks as an Excel file. */
enum SheetColumn implements Heading {
    KEY("Mã nhiệm vụ", true, 10),
    TITLE("Nhiệm vụ", false, 70),
    UNIT("Đơn vị", false, 32),
    OWNER("Người phụ trách", false, 38),
    DEPUTY("Người thay thế", false, 38),
    DUE("Hạn", false, 14),
    PERCENT("Tiến độ (%)", false, 12),
    STATE("Trạng thái", false, 20),
    MOVEMENT("Phong trào", false, 40),
    NOTE("Ghi chú tiến độ", false, 50),
    REASON("Lý do thay đổi", false, 50);

    /** What is looked for in a file that comes back. */
    static final Table<SheetColumn> TABLE = new Table<>("Nhiệm vụ", List.of(values()));

    private final String header;
    private final boolean required;
    private final int width;

    SheetColumn(String header, boolean required, int width) {
        this.header = header;
        this.required = required;
        this.width = width;
    }

    @Override
    public String header() {
        return header;
    }

    @Override
    public boolean required() {
        return required;
    }

    @Override
    public boolean isDay() {
        return this == DUE;
    }

    /** In characters. */
    int width() {
        return width;
    }

    /** Filled in by whoever changes tasks through the file, empty when it goes out. */
    boolean isAnswer() {
        return this == NOTE || this == REASON;
    }
}
