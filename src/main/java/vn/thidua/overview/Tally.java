package vn.thidua.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.task.Pressing;

/** How many tasks stand how. What is done, waits, is on time and is late makes up what was given. */
record Tally(Map<Pressing, Integer> numbers) {

    /** What is counted, in the order of the columns. */
    static final List<Pressing> COUNTED = List.of(
            Pressing.GIVEN,
            Pressing.DONE,
            Pressing.WAITING,
            Pressing.ON_TIME,
            Pressing.OVERDUE,
            Pressing.SILENT,
            Pressing.OBSTACLE);

    /** The numbers as columns of a select about tasks {@code t}. */
    static final String COLUMNS = COUNTED.stream()
            .map(one -> "count(*) filter (where " + one.condition() + ") as " + one)
            .collect(Collectors.joining(", "));

    /** Head of its column, Vietnamese. */
    static String head(Pressing one) {
        return switch (one) {
            case GIVEN -> "Được giao";
            case DONE -> "Đã hoàn thành";
            case ON_TIME -> "Còn hạn";
            case OBSTACLE -> "Vướng mắc";
            default ->
                Character.toUpperCase(one.label().charAt(0)) + one.label().substring(1);
        };
    }

    static Tally of(ResultSet row) throws SQLException {
        var numbers = new EnumMap<Pressing, Integer>(Pressing.class);
        for (var one : COUNTED) numbers.put(one, row.getInt(one.name()));
        return new Tally(numbers);
    }

    static Tally sum(List<Tally> tallies) {
        var numbers = new EnumMap<Pressing, Integer>(Pressing.class);
        for (var one : COUNTED) {
            numbers.put(one, tallies.stream().mapToInt(tally -> tally.of(one)).sum());
        }
        return new Tally(numbers);
    }

    int of(Pressing pressing) {
        return numbers.getOrDefault(pressing, 0);
    }
}
