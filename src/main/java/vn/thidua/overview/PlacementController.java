package vn.thidua.overview;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Role;
import vn.thidua.movement.Movements;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** Which area of the plan each of its duties belongs to. */
@Controller
@Allowed(Role.STANDING_OFFICER)
@RequestMapping("/phong-trao/{id}/gan-noi-dung")
class PlacementController {

    private final PlacementDesk desk;
    private final Movements movements;

    PlacementController(PlacementDesk desk, Movements movements) {
        this.desk = desk;
        this.movements = movements;
    }

    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        model.addAttribute("movement", movements.own(id));
        model.addAttribute("page", desk.page(id));
        return "overview/placement";
    }

    @PostMapping
    String update(@PathVariable UUID id, @ModelAttribute PlacementForm form, RedirectAttributes redirect) {
        desk.place(movements.own(id).id(), form.areas());
        redirect.addFlashAttribute(Notice.done("Đã lưu. Toàn cảnh đếm nhiệm vụ theo các nội dung này."));
        return "redirect:/toan-canh?phong-trao=" + id;
    }
}
