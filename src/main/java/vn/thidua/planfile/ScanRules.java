package vn.thidua.planfile;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Finds the straight dark lines of a picture, which are the borders of its tables, and wipes them off. */
final class ScanRules {

    private static final float SHORTEST = 20;
    private static final float THICKEST = 6;
    private static final int DARK = 150;

    private final boolean[][] dark;
    private final float scale;

    /** Dark runs on neighbouring rows of dots that overlap; a slanted line is a stair of them. */
    private static final class Stroke {

        private int from;
        private int to;
        private final int first;
        private int last;
        private final List<int[]> runs = new ArrayList<>();

        private Stroke(int from, int to, int at) {
            this.from = from;
            this.to = to;
            first = at;
            add(from, to, at);
        }

        private boolean touches(int start, int end, int at) {
            return at - last <= 2 && start <= to + 3 && end >= from - 3;
        }

        private void add(int start, int end, int at) {
            from = Math.min(from, start);
            to = Math.max(to, end);
            last = at;
            runs.add(new int[] {start, end, at});
        }
    }

    private ScanRules(boolean[][] dark, float scale) {
        this.dark = dark;
        this.scale = scale;
    }

    /**
     * The rules of the picture, which is white where they stood: letters are recognised better without them.
     *
     * @param scale points per dot
     */
    static List<PdfRules.Rule> wipeOff(BufferedImage picture, float scale) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var rows = new boolean[height][width];
        var columns = new boolean[width][height];
        var line = new int[width];
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, line, 0, width);
            for (int x = 0; x < width; x++) {
                boolean isDark = brightness(line[x]) < DARK;
                rows[y][x] = isDark;
                columns[x][y] = isDark;
            }
        }
        var rules = new ArrayList<PdfRules.Rule>();
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        for (var stroke : new ScanRules(rows, scale).strokes()) {
            float y = middle(stroke, scale);
            rules.add(new PdfRules.Rule(stroke.from * scale, y, stroke.to * scale, y));
            stroke.runs.forEach(run -> pen.fillRect(run[0], run[2] - 1, run[1] - run[0], 3));
        }
        for (var stroke : new ScanRules(columns, scale).strokes()) {
            float x = middle(stroke, scale);
            rules.add(new PdfRules.Rule(x, stroke.from * scale, x, stroke.to * scale));
            stroke.runs.forEach(run -> pen.fillRect(run[2] - 1, run[0], 3, run[1] - run[0]));
        }
        pen.dispose();
        return rules;
    }

    private static float middle(Stroke stroke, float scale) {
        return (stroke.first + stroke.last) / 2f * scale;
    }

    private static int brightness(int rgb) {
        return ((rgb >> 16 & 0xff) * 3 + (rgb >> 8 & 0xff) * 6 + (rgb & 0xff)) / 10;
    }

    private List<Stroke> strokes() {
        var done = new ArrayList<Stroke>();
        var going = new ArrayList<Stroke>();
        for (int at = 0; at < dark.length; at++) {
            int now = at;
            going.removeIf(stroke -> now - stroke.last > 2 && done.add(stroke));
            runs(at, going);
        }
        done.addAll(going);
        done.removeIf(stroke -> (stroke.last - stroke.first) * scale > THICKEST);
        return done;
    }

    private void runs(int at, List<Stroke> going) {
        var row = dark[at];
        int start = -1;
        for (int i = 0; i <= row.length; i++) {
            boolean isDark = i < row.length && row[i];
            if (isDark && start < 0) start = i;
            if (isDark || start < 0) continue;
            if ((i - start) * scale >= SHORTEST) add(start, i, at, going);
            start = -1;
        }
    }

    private static void add(int start, int end, int at, List<Stroke> going) {
        for (var stroke : going) {
            if (stroke.touches(start, end, at)) {
                stroke.add(start, end, at);
                return;
            }
        }
        going.add(new Stroke(start, end, at));
    }
}
