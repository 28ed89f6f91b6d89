package vn.thidua.paper;

import java.util.List;
import vn.thidua.paper.Block.Dash;
import vn.thidua.paper.Block.Grid;
import vn.thidua.paper.Block.Heading;
import vn.thidua.paper.Block.Part;
import vn.thidua.paper.Block.Plain;
import vn.thidua.paper.Block.Point;
import vn.thidua.paper.Block.PointTitle;

/** Component 6: the body with its marks. */
final class BodyText {

    private final Pen pen;
    private final GridTable grids;
    private final Marks marks = new Marks();

    BodyText(Pen pen) {
        this.pen = pen;
        this.grids = new GridTable(pen);
    }

    /** @param ends whether the paper ends here, with "./." */
    void write(List<Block> body, boolean ends) {
        for (var index = 0; index < body.size(); index++) {
            write(body.get(index), ends && index == body.size() - 1);
        }
    }

    private void write(Block block, boolean last) {
        switch (block) {
            case Part part -> pen.write(Look.PART, marks.part() + " " + Words.capitals(part.title()));
            case Heading heading -> pen.write(Look.HEADING, marks.heading() + " " + Words.clean(heading.title()));
            case PointTitle title -> pen.write(Look.POINT_TITLE, marks.point() + " " + Words.clean(title.title()));
            case Point point -> text(Look.POINT, marks.point() + " " + point.text(), last);
            case Dash dash -> text(Look.DASH, "- " + dash.text(), last);
            case Plain plain -> text(Look.BODY, plain.text(), last);
            case Grid grid -> grids.write(grid);
        }
    }

    private void text(Look look, String text, boolean last) {
        if (last) pen.write(look, Words.sentence(text, "./.")).setKeepNext(true);
        else pen.write(look, Words.clean(text));
    }
}
