package vn.thidua.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.indicator.Periods;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.Subject;
import vn.thidua.web.Allowed;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.Notice;

/** Data value sets as files, for the standing officer. */
@Controller
@Allowed(Role.STANDING_OFFICER)
@RequestMapping("/trao-doi-so-lieu")
class DeliveryController implements MenuEntry {

    private static final String PATH = "/trao-doi-so-lieu";

    private final DataValueExport export;
    private final DataValueImport taking;
    private final Periods periods;
    private final JsonMapper json;

    DeliveryController(DataValueExport export, DataValueImport taking, Periods periods, JsonMapper json) {
        this.export = export;
        this.taking = taking;
        this.periods = periods;
        this.json = json;
    }

    @GetMapping
    String show(Model model) {
        var latest = periods.asked("");
        model.addAttribute("latest", latest);
        model.addAttribute("choices", periods.choices(latest));
        if (!model.containsAttribute("summary")) model.addAttribute("summary", null);
        return "exchange/delivery";
    }

    @GetMapping("/tep")
    ResponseEntity<byte[]> download(
            @RequestParam(name = "ky") String slug, @RequestParam(name = "dang", defaultValue = "csv") String format) {
        var period = Periods.exactly(slug);
        var set = export.of(ReadingRows.within(period), null);
        var csv = format.equals("csv");
        var name = "so-lieu-" + period.slug() + (csv ? ".csv" : ".json");
        return ResponseEntity.ok()
                .contentType(csv ? DataValueSetsController.CSV : MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(csv ? DataValueExport.csv(set).getBytes(StandardCharsets.UTF_8) : json.writeValueAsBytes(set));
    }

    @PostMapping
    String upload(@RequestParam MultipartFile file, Member member, RedirectAttributes redirect) {
        try {
            var summary = taking.take(
                    DataValueFile.read(content(file)),
                    null,
                    false,
                    new Subject("data_value_set", Ids.next()),
                    "Nhập số liệu từ tệp theo mẫu DHIS2",
                    member);
            redirect.addFlashAttribute("summary", summary);
        } catch (Unreadable unreadable) {
            redirect.addFlashAttribute(Notice.error(
                    "Tệp không phải là bộ số liệu DHIS2 dạng JSON hoặc CSV. Hãy kiểm tra dòng đầu của tệp."));
        }
        return "redirect:" + PATH;
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public String label() {
        return "Trao đổi số liệu";
    }

    @Override
    public String href() {
        return PATH;
    }

    @Override
    public String icon() {
        return "upload";
    }

    @Override
    public int order() {
        return 19;
    }

    @Override
    public boolean visibleTo(Member member) {
        return member.isAny(Role.STANDING_OFFICER) && member.city() == null;
    }
}
