package vn.thidua.worklist;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.document.FileRefused;
import vn.thidua.document.Files;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.sheet.SheetRefused;
import vn.thidua.sheet.UploadForm;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;
import vn.thidua.web.Show;

/** Files of tasks that come back: handed in, looked at line by line, then taken. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class SheetsController {

    private static final int LATEST = 20;

    private final SheetDesk desk;
    private final SheetImports imports;
    private final Files files;

    SheetsController(SheetDesk desk, SheetImports imports, Files files) {
        this.desk = desk;
        this.imports = imports;
        this.files = files;
    }

    @GetMapping("/nhiem-vu/nhap")
    String index(@ModelAttribute("form") UploadForm form, @ModelAttribute("filter") Filter filter, Model model) {
        model.addAttribute("imports", imports.latest(LATEST));
        return "worklist/sheets";
    }

    @PostMapping("/nhiem-vu/nhap")
    String receive(@ModelAttribute("form") UploadForm form, BindingResult result, Member member, Model model) {
        var list = form.list();
        if (list == null || list.isEmpty()) {
            result.rejectValue("list", "empty", "Hãy chọn tệp Excel (.xlsx) đã tải về và sửa.");
            return index(form, Filter.ALL, model);
        }
        var id = Ids.next();
        try {
            desk.receive(id, files.take(list, SheetImport.subject(id)).id(), member);
        } catch (FileRefused | SheetRefused refused) {
            result.rejectValue("list", "refused", refused.getMessage());
            return index(form, Filter.ALL, model);
        }
        return "redirect:/nhiem-vu/nhap/" + id;
    }

    @GetMapping("/nhiem-vu/nhap/{id}")
    String show(@PathVariable UUID id, Member member, Model model) {
        var sheet = imports.get(id);
        model.addAttribute("sheet", sheet);
        model.addAttribute("proposal", desk.proposal(sheet, member));
        return "worklist/sheet";
    }

    @PostMapping("/nhiem-vu/nhap/{id}/nhan")
    String take(@PathVariable UUID id, Member member, RedirectAttributes redirect) {
        var sheet = imports.get(id);
        var taken = desk.take(sheet, member);
        redirect.addFlashAttribute(Notice.done("Đã nhận thay đổi của %s nhiệm vụ."
                .formatted(Show.number(taken.sound().size()))));
        return "redirect:" + sheet.path();
    }
}
