package vn.thidua.exchange;

import java.util.List;
import vn.thidua.web.Problem;

/** A request of a program that says something wrong; each place is named. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem.Wrong> wrong;

    Unreadable(List<Problem.Wrong> wrong) {
        this.wrong = List.copyOf(wrong);
    }

    /** One wrong parameter or member. */
    Unreadable(String pointer, String detail) {
        this(List.of(new Problem.Wrong(pointer, detail)));
    }

    Problem problem() {
        return new Problem(
                422,
                "Yêu cầu chưa đọc được",
                "Một số nội dung thiếu hoặc sai. Hãy sửa theo danh sách rồi gửi lại.",
                wrong);
    }
}
