package vn.thidua.intake;

import java.util.List;
import java.util.Set;
import vn.thidua.reading.Given;
import vn.thidua.reading.Judged.Part;
import vn.thidua.sheet.Grid;

/**
 * What was found in a sheet.
 *
 * @param flaws cells that cannot be read
 * @param unknownUnits names that mean no unit of ours, as they are written
 * @param unknownIndicators the same for indicators
 * @param skipped rows that are no figures
 * @param misfits where the sheet is not as the layout says, Vietnamese; nothing is read then
 */
record Extract(
        String sheet,
        List<Figure> figures,
        List<Flaw> flaws,
        Set<String> unknownUnits,
        Set<String> unknownIndicators,
        int skipped,
        List<String> misfits) {

    /**
     * A figure with the place that it came from.
     *
     * @param row from 0
     * @param places columns of its parts, in the order of {@link Part}; -1 for what no column says
     */
    record Figure(Given given, int row, int[] places) {

        /** Name of the cell that holds the part: "D7"; of the number where no cell does. */
        String cell(Part part) {
            var place = places[part.ordinal()];
            return Grid.address(row, place >= 0 ? place : places[Part.NUMERATOR.ordinal()]);
        }
    }

    /**
     * A cell that cannot be read.
     *
     * @param cell its name: "D7"
     * @param text what stands in it
     * @param why what is wrong, Vietnamese
     */
    record Flaw(String cell, String text, String why) {}

    List<Given> given() {
        return figures.stream().map(Figure::given).toList();
    }
}
