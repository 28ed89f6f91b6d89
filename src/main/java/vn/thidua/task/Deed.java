package vn.thidua.task;

import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;

/** What can be done with many tasks at once. */
public enum Deed {
    VERIFY("Thẩm định đạt", "badge-check", Act.VERIFIED),
    REMIND("Nhắc thực hiện", "bell", Act.REMINDED),
    RESCHEDULE("Đặt lại hạn", "calendar", Act.RESCHEDULED),
    HAND_OVER("Bàn giao", "users", Act.HANDED_OVER),
    PROGRESS("Cập nhật tiến độ", "list-checks", Act.PROGRESSED);

    private final String label;
    private final String icon;
    private final Act act;

    Deed(String label, String icon, Act act) {
        this.label = label;
        this.icon = icon;
        this.act = act;
    }

    /** A verb with its object, Vietnamese. */
    public String label() {
        return label;
    }

    /** Name of its icon. */
    public String icon() {
        return icon;
    }

    /** Whether people of the member's roles do it; each task decides for itself beyond that. */
    public boolean isFor(Member member) {
        return member.isAny(Role.STANDING_OFFICER) || this == VERIFY && member.isAny(Role.LEADER);
    }

    Act act() {
        return act;
    }
}
