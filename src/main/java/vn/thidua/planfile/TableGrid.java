package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns the tables of any format into rows with one cell per column; tables used for layout become lines. */
final class TableGrid {

    /** Row span of a cell that continues the cell above it. */
    static final int ABOVE = 0;

    private static final int WIDEST = 60;
    private static final Pattern LAYOUT = Pattern.compile(
            "(?s).*(?:cong hoa xa hoi|doc lap\\s*-\\s*tu do|noi nhan\\s*:|tm\\.\\s*uy ban|kt\\.\\s*chu tich|\\bso\\s*:.{0,12}/[a-z]{2}).*");
    private int tables;

    Table start() {
        return new Table(++tables);
    }

    /** One table being read. */
    static final class Table {

        private final int number;
        private final List<List<List<Piece>>> rows = new ArrayList<>();
        private final List<Integer> hanging = new ArrayList<>();

        private Table(int number) {
            this.number = number;
        }

        void row() {
            rows.add(new ArrayList<>());
            fillHanging();
        }

        /** Adds a cell; {@code down} counts the rows it spans, {@link #ABOVE} when it continues the one above. */
        void cell(List<Piece> inside, int across, int down) {
            if (rows.isEmpty()) {
                row();
            }
            var row = rows.getLast();
            var content = down == ABOVE && above(row.size()) != null ? above(row.size()) : inside;
            for (int i = 0; i < Math.min(across, WIDEST) && row.size() < WIDEST; i++) {
                while (hanging.size() <= row.size()) {
                    hanging.add(0);
                }
                hanging.set(row.size(), down - 1);
                row.add(i == 0 ? java.util.Objects.requireNonNull(content) : List.of());
            }
            fillHanging();
        }

        private void fillHanging() {
            var row = rows.getLast();
            while (row.size() < hanging.size() && hanging.get(row.size()) > 0 && above(row.size()) != null) {
                hanging.set(row.size(), hanging.get(row.size()) - 1);
                row.add(java.util.Objects.requireNonNull(above(row.size())));
            }
        }

        private @org.jspecify.annotations.Nullable List<Piece> above(int column) {
            if (rows.size() < 2) {
                return null;
            }
            var upper = rows.get(rows.size() - 2);
            return column < upper.size() ? upper.get(column) : null;
        }

        List<Piece> pieces() {
            return isLayout() ? inLines() : inRows();
        }

        private boolean isLayout() {
            boolean single = rows.stream().allMatch(row -> row.size() <= 1);
            var text = rows.stream()
                    .flatMap(List::stream)
                    .flatMap(List::stream)
                    .map(Piece::text)
                    .collect(Collectors.joining("\n"));
            return single || rows.size() <= 8 && LAYOUT.matcher(Fold.fold(text)).matches();
        }

        /** The columns one after the other: a layout table is read by columns. */
        private List<Piece> inLines() {
            var result = new ArrayList<Piece>();
            int widest = rows.stream().mapToInt(List::size).max().orElse(0);
            for (int column = 0; column < widest; column++) {
                for (var row : rows) {
                    if (column < row.size()) {
                        result.addAll(row.get(column));
                        result.add(Piece.line(""));
                    }
                }
            }
            return result;
        }

        private List<Piece> inRows() {
            var result = new ArrayList<Piece>();
            for (var row : rows) {
                var cells = row.stream().map(Table::textOf).toList();
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    result.add(Piece.row(cells, number));
                }
            }
            return result;
        }

        private static String textOf(List<Piece> cell) {
            return cell.stream()
                    .map(Piece::text)
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining("\n"));
        }
    }
}
