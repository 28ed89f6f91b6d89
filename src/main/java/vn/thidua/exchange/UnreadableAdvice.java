package vn.thidua.exchange;

import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.database.KeyUsed;
import vn.thidua.web.Problem;

/** Tells a program what was wrong and where: 422. */
@ControllerAdvice
@Order(0)
class UnreadableAdvice {

    @ExceptionHandler
    ModelAndView refused(Unreadable request) {
        return request.problem().shown();
    }

    @ExceptionHandler
    ModelAndView refused(KeyUsed request) {
        return KEY_USED.shown();
    }

    private static final Problem KEY_USED = new Problem(
            422,
            "Khóa đã dùng cho nội dung khác",
            "Idempotency-Key này đã dùng cho một lần gửi có nội dung khác; lần này chưa ghi gì. Hãy tạo khóa mới cho mỗi "
                    + "nội dung mới, và chỉ dùng lại khóa cũ khi gửi lại đúng nội dung cũ.");
}
