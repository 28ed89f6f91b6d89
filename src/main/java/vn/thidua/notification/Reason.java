package vn.thidua.notification;

/** Why somebody is told something; inbox and letter are grouped by it, in this order. */
public enum Reason {
    RETURNED("Bị trả lại, cần bổ sung"),
    OVERDUE("Đã quá hạn"),
    ESCALATED("Người phụ trách chưa trả lời"),
    DUE_SOON("Sắp đến hạn"),
    ASSIGNED("Việc mới giao cho ông/bà"),
    REQUESTED("Đề nghị gửi đến ông/bà"),
    TO_DECIDE("Chờ ông/bà quyết định"),
    HANDED_OVER("Việc bàn giao cho ông/bà"),
    ANSWERED("Đã có trả lời"),
    INFORMED("Để biết");

    private final String label;

    Reason(String label) {
        this.label = label;
    }

    /** Heading of the group, in Vietnamese. */
    public String label() {
        return label;
    }
}
