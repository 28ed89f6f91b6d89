package vn.thidua.indicator;

import java.util.Arrays;
import java.util.List;

/** Groups of people by which a figure may be told apart. The whole is always there; groups may overlap. */
public enum Breakdown {
    WHOLE(0, "Toàn bộ"),
    ELDERLY(1, "Người cao tuổi"),
    POLICY_BENEFICIARIES(2, "Đối tượng chính sách"),
    WOMEN(3, "Phụ nữ"),
    PUPILS(4, "Học sinh"),
    WORKERS(5, "Người lao động"),
    OTHERS(6, "Đối tượng khác");

    private final int code;
    private final String label;

    Breakdown(int code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The number under which it is stored; 0 is the whole. */
    public int code() {
        return code;
    }

    /** Words shown to users, Vietnamese. */
    public String label() {
        return label;
    }

    /** The groups without the whole. */
    public static List<Breakdown> groups() {
        return Arrays.stream(values()).filter(one -> one != WHOLE).toList();
    }

    /**
     * The group stored under the number.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Breakdown of(int code) {
        return Arrays.stream(values())
                .filter(one -> one.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("breakdown " + code));
    }
}
