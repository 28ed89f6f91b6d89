package vn.thidua.offer;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.web.Allowed;

/** The movements that the city offered to this commune. */
@Controller
@Allowed
class ReceivedController {

    private final Offers offers;

    ReceivedController(Offers offers) {
        this.offers = offers;
    }

    @GetMapping("/phong-trao/cap-tren")
    String index(Model model) {
        model.addAttribute("offers", offers.received());
        return "offer/received";
    }
}
