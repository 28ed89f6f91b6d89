package vn.thidua.paper;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Gives tables fixed widths, so that what stands in them breaks where it should in every program. */
final class Tables {

    private Tables() {}

    /** Sets the widths of all columns, in mm, and the room inside the cells. */
    static void lay(XWPFTable table, List<Double> widths, double side, double above) {
        var properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        if (!properties.isSetTblW()) properties.addNewTblW();
        properties.getTblW().setType(STTblWidth.DXA);
        properties.getTblW().setW(widths.stream().mapToInt(Length::ofMm).sum());
        room(properties, Length.ofMm(side), Length.ofMm(above));
        grid(table, widths);
        for (var row : table.getRows()) cells(row, widths);
    }

    private static void room(CTTblPr properties, int side, int above) {
        var room = properties.addNewTblCellMar();
        for (var edge : List.of(room.addNewTop(), room.addNewBottom())) {
            edge.setType(STTblWidth.DXA);
            edge.setW(above);
        }
        for (var edge : List.of(room.addNewLeft(), room.addNewRight())) {
            edge.setType(STTblWidth.DXA);
            edge.setW(side);
        }
        var indent = properties.isSetTblInd() ? properties.getTblInd() : properties.addNewTblInd();
        indent.setType(STTblWidth.DXA);
        indent.setW(0);
    }

    private static void grid(XWPFTable table, List<Double> widths) {
        var grid = table.getCTTbl().getTblGrid();
        if (grid == null) grid = table.getCTTbl().addNewTblGrid();
        while (grid.sizeOfGridColArray() > 0) grid.removeGridCol(0);
        for (var width : widths) grid.addNewGridCol().setW(BigInteger.valueOf(Length.ofMm(width)));
    }

    private static void cells(XWPFTableRow row, List<Double> widths) {
        row.setCantSplitRow(true);
        for (var index = 0; index < widths.size(); index++) {
            var width = row.getCell(index).getCTTc().addNewTcPr().addNewTcW();
            width.setType(STTblWidth.DXA);
            width.setW(BigInteger.valueOf(Length.ofMm(widths.get(index))));
        }
    }
}
