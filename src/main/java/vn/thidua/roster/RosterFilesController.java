package vn.thidua.roster;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.kernel.Role;
import vn.thidua.sheet.Download;
import vn.thidua.web.Allowed;

/** The Excel files that go out: the template, and the lines that must be mended. */
@Controller
@Allowed({Role.ADMINISTRATOR, Role.STANDING_OFFICER})
class RosterFilesController {

    private final RosterDesk desk;
    private final RosterImports imports;

    RosterFilesController(RosterDesk desk, RosterImports imports) {
        this.desk = desk;
        this.imports = imports;
    }

    @GetMapping("/don-vi/nhap/mau")
    ResponseEntity<byte[]> template() {
        return Download.of("Danh sách đơn vị, nhân sự.xlsx", RosterWorkbook.template(desk.present()));
    }

    @GetMapping("/don-vi/nhap/{id}/con-lai")
    ResponseEntity<byte[]> remaining(@PathVariable UUID id) {
        var wrong = desk.proposal(imports.get(id)).lines(State.WRONG);
        return Download.of("Dòng cần sửa.xlsx", RosterWorkbook.remaining(desk.present(), wrong));
    }
}
