package vn.thidua.messenger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.task.State;
import vn.thidua.task.Task;
import vn.thidua.web.Show;

/**
 * A task as a message tells it.
 *
 * @param owner who is responsible, and is written to
 * @param period key of its cycle; null when it is done once
 * @param due last day; null when none was set
 * @param reason why the latest report came back; null when it did not
 * @param silent whether the unit has not said a word for long
 */
record Item(
        UUID id,
        String title,
        @Nullable String period,
        State state,
        boolean requested,
        @Nullable LocalDate due,
        String unitName,
        UUID owner,
        String ownerName,
        @Nullable String reason,
        boolean silent) {

    String name() {
        return "“" + Task.name(title, period) + "”";
    }

    String href() {
        return "/nhiem-vu/" + id;
    }

    boolean isOverdue(LocalDate today) {
        return due != null && today.isAfter(due);
    }

    /** "hạn 26/11/2026, còn 3 ngày", "hạn 19/11/2026, đã quá 4 ngày", "không đặt hạn". */
    String term(LocalDate today) {
        if (due == null) return "không đặt hạn";
        var days = ChronoUnit.DAYS.between(today, due);
        var left = days > 0 ? "còn " + days + " ngày" : days == 0 ? "hạn cuối là hôm nay" : "đã quá " + -days + " ngày";
        return "hạn " + Show.date(due) + ", " + left;
    }

    /** What is asked of whoever is written to, Vietnamese, one sentence. */
    String asked() {
        return switch (state) {
            case ASSIGNED ->
                requested ? "Kính đề nghị ông/bà trả lời đề nghị này." : "Đề nghị ông/bà tiếp nhận nhiệm vụ.";
            case ACCEPTED, AGREED, IN_PROGRESS -> "Đề nghị ông/bà cập nhật tiến độ hoặc báo cáo kết quả.";
            case RETURNED ->
                "Báo cáo được trả lại" + (reason == null ? "" : " với lý do: " + ended(reason))
                        + " Đề nghị ông/bà bổ sung và báo cáo lại.";
            case REPORTED -> "Báo cáo của ông/bà đã nhận được, đang chờ thẩm định.";
            case COUNTERED -> "Đề xuất của ông/bà đã nhận được, sẽ có trả lời.";
            case VERIFIED, CLOSED -> "Kết quả đã được thẩm định. Trân trọng cảm ơn ông/bà và đơn vị.";
            case DECLINED, CANCELLED, NEW -> "Nhiệm vụ này không còn phải thực hiện.";
        };
    }

    private static String ended(String words) {
        return words.matches("(?s).*[.!?…]\\s*") ? words.strip() : words.strip() + ".";
    }
}
