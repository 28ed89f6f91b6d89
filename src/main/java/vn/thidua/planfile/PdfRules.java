package vn.thidua.planfile;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Collects the straight lines of a page, which are the borders of its tables. */
final class PdfRules extends PDFGraphicsStreamEngine {

    private static final float THIN = 3.5f;
    private static final float SHORTEST = 6;

    /** From (x1, y1) to (x2, y2), measured from the top left corner. */
    record Rule(float x1, float y1, float x2, float y2) {

        boolean isHorizontal() {
            return Math.abs(y2 - y1) <= THIN && Math.abs(x2 - x1) >= SHORTEST;
        }

        boolean isVertical() {
            return Math.abs(x2 - x1) <= THIN && Math.abs(y2 - y1) >= SHORTEST;
        }
    }

    private final List<Rule> rules = new ArrayList<>();
    private final List<Rule> path = new ArrayList<>();
    private final float top;
    private final float left;
    private Point2D.Float at = new Point2D.Float();
    private Point2D.Float started = new Point2D.Float();

    private PdfRules(PDPage page) {
        super(page);
        top = page.getCropBox().getUpperRightY();
        left = page.getCropBox().getLowerLeftX();
    }

    static List<Rule> of(PDPage page) throws IOException {
        if (page.getRotation() != 0) {
            return List.of();
        }
        var engine = new PdfRules(page);
        engine.processPage(page);
        return engine.rules.stream()
                .filter(rule -> rule.isHorizontal() || rule.isVertical())
                .limit(20_000)
                .toList();
    }

    private void line(double x1, double y1, double x2, double y2) {
        path.add(new Rule(
                (float) Math.min(x1, x2) - left,
                top - (float) Math.max(y1, y2),
                (float) Math.max(x1, x2) - left,
                top - (float) Math.min(y1, y2)));
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        double w = Math.abs(c.getX() - a.getX());
        double h = Math.abs(c.getY() - a.getY());
        if (w <= THIN || h <= THIN) {
            line(a.getX(), a.getY(), w <= THIN ? a.getX() : c.getX(), h <= THIN ? a.getY() : c.getY());
        } else {
            line(a.getX(), a.getY(), b.getX(), b.getY());
            line(b.getX(), b.getY(), c.getX(), c.getY());
            line(c.getX(), c.getY(), d.getX(), d.getY());
            line(d.getX(), d.getY(), a.getX(), a.getY());
        }
    }

    @Override
    public void moveTo(float x, float y) {
        at = new Point2D.Float(x, y);
        started = at;
    }

    @Override
    public void lineTo(float x, float y) {
        line(at.x, at.y, x, y);
        at = new Point2D.Float(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        at = new Point2D.Float(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return at;
    }

    @Override
    public void closePath() {
        lineTo(started.x, started.y);
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() {
        rules.addAll(path);
        path.clear();
    }

    @Override
    public void fillPath(int rule) {
        strokePath();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        strokePath();
    }

    @Override
    public void clip(int rule) {}

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void shadingFill(COSName name) {}
}
