package vn.thidua.worklist;

import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.thidua.kernel.Member;
import vn.thidua.sheet.Download;
import vn.thidua.sheet.WorkbookFile;
import vn.thidua.web.Allowed;
import vn.thidua.web.Dates;

/** The list as an Excel file. */
@Controller
@Allowed
class ListFileController {

    /** As many tasks as a file can bring back. */
    static final int MOST = WorkbookFile.MOST_LINES;

    private final Worklist list;
    private final Clock clock;

    ListFileController(Worklist list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    @GetMapping("/nhiem-vu/xuat")
    ResponseEntity<byte[]> file(@ModelAttribute("filter") Filter filter, Member member) {
        var today = Dates.today(clock);
        return Download.of("Danh sách nhiệm vụ.xlsx", ListWorkbook.list(list.first(filter, member, MOST), today));
    }
}
