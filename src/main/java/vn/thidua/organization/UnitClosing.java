package vn.thidua.organization;

import java.time.LocalDate;
import java.util.List;

/**
 * How a unit ended.
 *
 * @param lastDay its last day
 * @param reason such as the decision, at most 500 characters
 * @param successors units that go on with its work, in Vietnamese order of their names; empty when it was dissolved
 */
record UnitClosing(LocalDate lastDay, String reason, List<Unit> successors) {

    /** What became of it, to be followed by the successors. */
    String fate() {
        return switch (successors.size()) {
            case 0 -> "Đã giải thể";
            case 1 -> "Đã sáp nhập vào";
            default -> "Đã chia tách thành";
        };
    }
}
