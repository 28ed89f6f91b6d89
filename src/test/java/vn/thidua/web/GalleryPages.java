package vn.thidua.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.kernel.Timeline;

/** Pages of the gallery. Marked as a test configuration so that no other test finds its controllers. */
@TestConfiguration(proxyBeanMethods = false)
class GalleryPages {

    record TaskForm(
            @NotBlank @Nullable String title,
            @NotNull @Nullable LocalDate due,
            @NotNull @Nullable BigDecimal amount,

            @NotBlank(message = "Hãy chọn đơn vị.") @Nullable
            String unit,

            @NotBlank @Nullable String rhythm,
            @Nullable List<String> with,
            @Nullable String note,
            @NotNull @AssertTrue @Nullable Boolean agreed) {}

    @Controller
    static class Pages {

        @GetMapping("/thu-vien")
        String all(Model model) {
            var at = Instant.parse("2026-06-05T07:05:00Z");
            model.addAttribute(
                    "entries",
                    List.of(
                            new Timeline.Entry(
                                    at,
                                    "Nguyễn Thị Hoa",
                                    "Trả lại báo cáo",
                                    "Thiếu ảnh chụp hiện trường thôn Đông Xá."),
                            new Timeline.Entry(
                                    at.minusSeconds(90_000), "Trần Văn Tùng", "Gửi báo cáo tháng 5/2026", null),
                            new Timeline.Entry(at.minusSeconds(900_000), null, "Nhắc việc sắp đến hạn", null)));
            return "web/gallery";
        }

        @GetMapping("/thu-vien/nhiem-vu")
        String form(@ModelAttribute TaskForm form) {
            return "web/galleryForm";
        }

        @PostMapping("/thu-vien/nhiem-vu")
        String give(@Valid TaskForm form, BindingResult result) {
            return result.hasErrors() ? "web/galleryForm" : "redirect:/thu-vien";
        }

        @GetMapping("/thu-vien/doi-chieu")
        String split() {
            return "web/gallerySplit";
        }
    }

    @Controller
    static class Refusals {

        @PostMapping("/luat")
        String rule() {
            throw new RuleBroken(
                    "Cá nhân chỉ được đề nghị danh hiệu này khi đã có hai năm liên tục là “Lao động tiên tiến”.",
                    "Điều 23 Luật Thi đua, khen thưởng");
        }

        @GetMapping("/khong-co")
        String missing() {
            throw new NotThere();
        }

        @GetMapping("/so/{number}")
        String number(@PathVariable int number) {
            return "web/gallerySplit";
        }

        @GetMapping("/can-so")
        String needsNumber(@RequestParam int number) {
            return "web/gallerySplit";
        }

        @GetMapping("/hong")
        String broken() {
            throw new IllegalStateException("secret detail");
        }

        @GetMapping("/ban")
        String busy() {
            throw new CannotCreateTransactionException("pool", new SQLTransientConnectionException("secret detail"));
        }

        @GetMapping("/trang-hong")
        String brokenPage() {
            return "web/nowhere";
        }

        @PostMapping(path = "/chi-nhan-xml", consumes = "application/xml")
        String xmlOnly() {
            return "web/gallerySplit";
        }

        @GetMapping("/ai")
        String who(Member member) {
            throw new RuleBroken(member.name());
        }
    }
}
