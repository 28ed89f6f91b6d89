package vn.thidua.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.CellAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockMultipartFile;

/** A list as somebody fills it in: rows of values, among them some that Excel knows better than text. */
public final class RosterFile {

    /** A formula, as it is written after the sign of equality. */
    record Formula(String text) {}

    private final Map<Page, List<@Nullable Object[]>> rows = new HashMap<>();
    private final Map<Page, List<String>> merged = new HashMap<>();

    RosterFile() {
        for (var page : Page.values()) {
            rows.put(page, new ArrayList<>());
            merged.put(page, new ArrayList<>());
        }
    }

    /** Two villages, one of them of a kind that nobody knows. */
    public static RosterFile small() {
        return new RosterFile().unit("Thôn Tân Lập", "Thôn, tổ dân phố", "").unit("Thôn Xuân Lai", "Làng", "");
    }

    RosterFile unit(@Nullable Object... cells) {
        return row(Page.UNITS, cells);
    }

    RosterFile person(@Nullable Object... cells) {
        return row(Page.PEOPLE, cells);
    }

    RosterFile row(Page page, @Nullable Object... cells) {
        rows(page).add(cells);
        return this;
    }

    /** Puts another value into a cell that is there already. */
    RosterFile set(Page page, String cell, @Nullable Object value) {
        var address = new CellAddress(cell);
        rows(page).get(address.getRow() - 1)[address.getColumn()] = value;
        return this;
    }

    RosterFile merge(Page page, String area) {
        merged(page).add(area);
        return this;
    }

    private List<@Nullable Object[]> rows(Page page) {
        return Objects.requireNonNull(rows.get(page));
    }

    private List<String> merged(Page page) {
        return Objects.requireNonNull(merged.get(page));
    }

    public byte[] content() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            for (var page : Page.values()) write(workbook.newWorksheet(page.title()), page);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    MockMultipartFile upload() {
        return upload(content());
    }

    static MockMultipartFile upload(byte[] content) {
        return new MockMultipartFile("list", "danh-sach.xlsx", null, content);
    }

    private void write(Worksheet sheet, Page page) {
        page.columns().forEach(column -> sheet.value(0, column.place(), column.header()));
        var lines = rows(page);
        for (var row = 0; row < lines.size(); row++) {
            for (var place = 0; place < lines.get(row).length; place++) {
                put(sheet, row + 1, place, lines.get(row)[place]);
            }
        }
        for (var area : merged(page)) {
            var corners = area.split(":");
            var first = new CellAddress(corners[0]);
            var last = new CellAddress(corners[1]);
            sheet.range(first.getRow(), first.getColumn(), last.getRow(), last.getColumn())
                    .merge();
        }
    }

    private static void put(Worksheet sheet, int row, int place, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case LocalDate day -> {
                sheet.value(row, place, day);
                sheet.style(row, place).format("dd/mm/yyyy").set();
            }
            case Number number -> sheet.value(row, place, number);
            case Boolean truth -> sheet.value(row, place, truth);
            case Formula formula -> sheet.formula(row, place, formula.text());
            default -> sheet.value(row, place, value.toString());
        }
    }
}
