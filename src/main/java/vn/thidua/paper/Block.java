package vn.thidua.paper;

import java.util.List;

/** One piece of a paper's body. Marks (I., 1., a), -) are set by the layout and are no part of the texts. */
public sealed interface Block {

    /** Part with a Roman numeral, in capitals: "I. MỤC ĐÍCH, YÊU CẦU". */
    record Part(String title) implements Block {}

    /** Heading with an Arabic numeral, counted anew in each part: "1. Mục đích". */
    record Heading(String title) implements Block {}

    /** Heading with a letter, counted anew below each heading. */
    record PointTitle(String title) implements Block {}

    /** Paragraph with a letter, counted together with the headings that have one. */
    record Point(String text) implements Block {}

    /** Paragraph with a dash. */
    record Dash(String text) implements Block {}

    /** Paragraph without a mark. */
    record Plain(String text) implements Block {}

    /**
     * Table whose first row is repeated on each page.
     *
     * @param rows each with as many cells as there are columns
     */
    record Grid(List<Column> columns, List<List<String>> rows) implements Block {

        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (var row : rows) {
                if (row.size() != columns.size()) throw new IllegalArgumentException("a row of another width");
            }
        }
    }

    /**
     * Column of a table.
     *
     * @param share of the width, compared with the other columns
     * @param centred for numbers, dates and other short values
     */
    record Column(String title, int share, boolean centred) {}
}
