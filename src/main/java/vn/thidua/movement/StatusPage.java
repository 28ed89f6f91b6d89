package vn.thidua.movement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a declaration shows.
 *
 * @param to the state to declare; null when the last declaration is taken back
 * @param meaning what will be different afterwards, in sentences
 */
record StatusPage(
        Movement movement, Course course, @Nullable State to, List<String> meaning) {

    /** Slug of taking the last declaration back. */
    static final String BACK = "thu-hoi";

    String slug() {
        return to == null ? BACK : to.slug();
    }

    String title() {
        return to == null ? "Thu hồi ghi nhận gần nhất" : course.now().act(to);
    }

    boolean needsDay() {
        return to != null;
    }

    boolean needsReason() {
        return to == null || to == State.CANCELLED;
    }

    boolean isHeavy() {
        return to == State.CANCELLED;
    }

    /** Words before the day: "Ngày phát động". */
    String dayLabel() {
        return switch (to) {
            case ACTIVE -> course.now().phase() == 0 ? "Ngày phát động" : "Ngày bắt đầu giai đoạn";
            case INTERIM_REVIEW -> "Ngày bắt đầu sơ kết";
            case FINAL_REVIEW -> "Ngày bắt đầu tổng kết";
            case CLOSED -> "Ngày kết thúc";
            case CANCELLED -> "Ngày hủy";
            case null, default -> "Từ ngày";
        };
    }
}
