package vn.thidua.worklist;

import java.time.Clock;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.sheet.Download;
import vn.thidua.web.Allowed;
import vn.thidua.web.Dates;

/** Excel files for those who change tasks through them: the tasks to be changed, and the lines that must be mended. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class SheetFilesController {

    private final Worklist list;
    private final Names names;
    private final SheetDesk desk;
    private final SheetImports imports;
    private final Clock clock;

    SheetFilesController(Worklist list, Names names, SheetDesk desk, SheetImports imports, Clock clock) {
        this.list = list;
        this.names = names;
        this.desk = desk;
        this.imports = imports;
        this.clock = clock;
    }

    @GetMapping("/nhiem-vu/nhap/mau")
    ResponseEntity<byte[]> template(@ModelAttribute("filter") Filter filter, Member member) {
        var rows = list.first(filter, member, ListFileController.MOST);
        return Download.of("Nhiệm vụ để sửa.xlsx", ListWorkbook.template(rows, names.byPerson(), Dates.today(clock)));
    }

    @GetMapping("/nhiem-vu/nhap/{id}/con-lai")
    ResponseEntity<byte[]> remaining(@PathVariable UUID id, Member member) {
        var wrong = desk.proposal(imports.get(id), member).wrong();
        return Download.of("Dòng cần sửa.xlsx", ListWorkbook.remaining(wrong, names.byPerson()));
    }
}
