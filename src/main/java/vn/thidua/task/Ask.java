package vn.thidua.task;

import org.jspecify.annotations.Nullable;

/** What the page of an act says and asks for; every such page asks for words. */
enum Ask {
    PROGRESS(
            Act.PROGRESSED,
            "tien-do",
            "Cập nhật tiến độ",
            "Ghi ngắn việc đã làm đến hôm nay. Cập nhật này chưa phải là báo cáo kết quả.",
            "Đã làm được gì",
            null,
            "Cập nhật tiến độ",
            "Đã cập nhật tiến độ."),
    COUNTER(
            Act.COUNTERED,
            "de-xuat-khac",
            "Đề xuất thực hiện khác",
            "Đề xuất hạn khác hoặc nội dung khác; cơ quan thường trực sẽ đồng ý hoặc trả lời.",
            "Lý do đề xuất",
            "Hạn đề xuất",
            "Gửi đề xuất",
            "Đã gửi đề xuất đến cơ quan thường trực."),
    COUNTER_REPLY(
            Act.COUNTER_REFUSED,
            "de-xuat-khac/tra-loi",
            "Trả lời đề xuất",
            "Đề nghị ban đầu được giữ nguyên; cơ quan được đề nghị sẽ trả lời lại.",
            "Nội dung trả lời",
            null,
            "Gửi trả lời",
            "Đã trả lời đề xuất."),
    EXTENSION(
            Act.EXTENSION_ASKED,
            "gia-han",
            "Xin gia hạn",
            "Hạn hiện tại vẫn giữ cho đến khi cơ quan thường trực đồng ý.",
            "Lý do xin gia hạn",
            "Hạn mới đề nghị",
            "Gửi đề nghị gia hạn",
            "Đã gửi đề nghị gia hạn."),
    EXTENSION_REFUSAL(
            Act.EXTENSION_REFUSED,
            "gia-han/tu-choi",
            "Không đồng ý gia hạn",
            "Hạn hiện tại được giữ nguyên.",
            "Lý do không đồng ý",
            null,
            "Gửi trả lời",
            "Đã trả lời đề nghị gia hạn."),
    OBSTACLE(
            Act.OBSTACLE_RAISED,
            "vuong-mac",
            "Báo vướng mắc",
            "Vướng mắc được gửi đến đúng một người có trách nhiệm tháo gỡ, kèm ngày cần trả lời.",
            "Vướng mắc và đề nghị",
            "Cần trả lời trước ngày",
            "Gửi vướng mắc",
            "Đã gửi vướng mắc."),
    OBSTACLE_ANSWER(
            Act.OBSTACLE_ANSWERED,
            "vuong-mac",
            "Trả lời vướng mắc",
            "Người phụ trách và người thay thế của nhiệm vụ sẽ thấy câu trả lời này.",
            "Nội dung trả lời",
            null,
            "Gửi trả lời",
            "Đã trả lời vướng mắc."),
    CORRECTION(
            Act.REOPENED,
            "dinh-chinh",
            "Mở lại để đính chính",
            "Nhiệm vụ trở lại đang thực hiện để báo cáo lại; báo cáo và kết quả thẩm định trước đó được giữ nguyên trong nhật ký.",
            "Lý do đính chính",
            "Hạn báo cáo lại",
            "Mở lại nhiệm vụ",
            "Đã mở lại nhiệm vụ để đính chính."),
    RESCHEDULING(
            Act.RESCHEDULED,
            "han",
            "Đặt lại hạn",
            "Người phụ trách và người thay thế được báo về hạn mới.",
            "Lý do đặt lại hạn",
            "Hạn mới",
            "Đặt lại hạn",
            "Đã đặt lại hạn."),
    HANDOVER(
            Act.HANDED_OVER,
            "ban-giao",
            "Bàn giao nhiệm vụ",
            "Người phụ trách và người thay thế mới nhận toàn bộ nhiệm vụ cùng lịch sử thực hiện.",
            "Lý do bàn giao",
            null,
            "Bàn giao",
            "Đã bàn giao nhiệm vụ."),
    CANCELLATION(
            Act.CANCELLED,
            "huy",
            "Hủy nhiệm vụ",
            "Nhiệm vụ không còn phải thực hiện và không tính vào kết quả; lịch sử được giữ nguyên.",
            "Lý do hủy",
            null,
            "Hủy nhiệm vụ",
            "Đã hủy nhiệm vụ.");

    private final Act act;
    private final String slug;
    private final String title;
    private final String lead;
    private final String reason;
    private final @Nullable String day;
    private final String button;
    private final String done;

    Ask(
            Act act,
            String slug,
            String title,
            String lead,
            String reason,
            @Nullable String day,
            String button,
            String done) {
        this.act = act;
        this.slug = slug;
        this.title = title;
        this.lead = lead;
        this.reason = reason;
        this.day = day;
        this.button = button;
        this.done = done;
    }

    Act act() {
        return act;
    }

    /** Last part of the path of its page. */
    String slug() {
        return slug;
    }

    /** Heading of the page. */
    String title() {
        return title;
    }

    /** What follows from the act. */
    String lead() {
        return lead;
    }

    /** Label of the words, always asked for. */
    String reason() {
        return reason;
    }

    /** Label of the day; null when none is asked for. */
    @Nullable
    String day() {
        return day;
    }

    String button() {
        return button;
    }

    /** Notice after it was done. */
    String done() {
        return done;
    }

    /** Whether the day may be left out. */
    boolean isDayOptional() {
        return this == COUNTER || this == CORRECTION;
    }

    /** Whether files may be sent with it. */
    boolean takesFiles() {
        return this == PROGRESS;
    }
}
