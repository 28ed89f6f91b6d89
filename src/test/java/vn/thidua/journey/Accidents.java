package vn.thidua.journey;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.web.Anyone;

/** Pages that fail, to look at what people see then. */
@Controller
@Anyone
class Accidents {

    @GetMapping("/hong")
    String broken() {
        throw new IllegalStateException("secret detail");
    }

    @GetMapping("/luat")
    String refused() {
        throw new RuleBroken("Báo cáo này do chính ông/bà gửi nên không tự thẩm định được.");
    }
}
