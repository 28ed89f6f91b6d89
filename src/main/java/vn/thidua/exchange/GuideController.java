package vn.thidua.exchange;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.identity.PublicUrl;
import vn.thidua.web.Anyone;

/** How programs exchange figures with this one, for those who write them. */
@Controller
@Anyone
class GuideController {

    private final PublicUrl publicUrl;

    GuideController(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    @GetMapping("/ket-noi")
    String show(Model model) {
        model.addAttribute("root", publicUrl.of(ExchangeConfiguration.ROOT));
        return "exchange/guide";
    }
}
