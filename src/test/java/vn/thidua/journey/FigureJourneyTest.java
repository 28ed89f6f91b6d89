package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.demo.OnStage;

/** A month's figures from the village to the city: pasted, explained, proven, sent, returned, corrected, verified. */
@Journey
@ExtendWith(Staged.class)
class FigureJourneyTest {

    private static final String SORTING = "Tỷ lệ hộ phân loại rác tại nguồn";
    private static final String REASON = "Số hộ trên địa bàn chưa khớp với sổ hộ khẩu điện tử.";

    @LocalServerPort
    private int port;

    @Test
    void aPastedBlockBecomesTheTotalsOfCommuneAndCityAndLeadsBack() {
        try (var village = signedIn(Screen.desk(port), "loc");
                var office = signedIn(Screen.desk(port), "lan");
                var city = signedIn(Screen.desk(port), "binh")) {
            openSheet(village, "Thôn Đoài");
            var sheet = village.page().url();
            var untold = total(city);
            pasteUndoAndPasteAgain(village);
            assertThat(village.complaints()).isEmpty();
            explainWhatIsWarned(village);
            prove(village);

            office.open("/tham-dinh-so-lieu").sees("Thôn Đoài");
            choose(office, SORTING);
            office.fill("Lý do trả lại", REASON)
                    .press("Trả lại số liệu đã chọn kèm lý do")
                    .sees("Đã trả lại 1 số liệu");

            village.page().navigate(sheet);
            village.sees("Trả lại: " + REASON);
            cell(village, SORTING, "numerator").fill("171");
            cell(village, SORTING, "denominator").fill("190");
            village.press("Gửi số liệu").sees("Đã gửi 1 số liệu");
            var sent = total(city);
            assertThat(sent).isNotEqualTo(untold).contains("%");

            office.open("/tham-dinh-so-lieu").press("Chọn tất cả").press("Thẩm định số liệu đã chọn");
            office.sees("Đã thẩm định", "Không có số liệu nào chờ thẩm định");

            assertThat(total(city)).isEqualTo(sent);
            followDown(office);
        }
    }

    @Test
    void theVillageHeadDoesItOnThePhone() {
        try (var phone = signedIn(Screen.phone(port), "tung")) {
            openSheet(phone, "Thôn Đông");
            cell(phone, SORTING, "numerator").fill("1.02x");
            phone.sees("Chưa phải là một số");
            cell(phone, SORTING, "numerator").fill("88");
            cell(phone, SORTING, "denominator").fill("120");
            phone.sees("Hiểu là 88 trên 120 = 73,33 %");
            line(phone, "Khối lượng rác tái chế").locator("select").selectOption("NOTHING");
            cell(phone, "Khối lượng rác tái chế", "numerator").fill("");
            cell(phone, "Số lượt Tổ công nghệ", "numerator").fill("130");
            phone.press("Gửi số liệu").sees("Đã gửi 3 số liệu", "3 trên 3");
            assertThat(phone.page().evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .isEqualTo(0);
            assertThat(phone.complaints()).isEmpty();
        }
    }

    private static void openSheet(Screen screen, String unit) {
        screen.open("/so-lieu");
        screen.page()
                .locator("main tr", new Page.LocatorOptions().setHasText(unit))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        screen.sees(unit, SORTING);
    }

    private static void pasteUndoAndPasteAgain(Screen village) {
        var first = cell(village, SORTING, "numerator");
        paste(first, "150\t190\n412,5\n64\n");
        assertThat(first.inputValue()).isEqualTo("150");
        village.sees("Hiểu là 150 trên 190 = 78,95 %");
        first.press("Control+z");
        assertThat(first.inputValue()).isEmpty();
        paste(first, "250\t190\n412,5\n64\n");
        first.press("Enter");
        assertThat(village.page().evaluate("document.activeElement.value")).isEqualTo("412,5");
        village.page().keyboard().press("ArrowUp");
        village.page().keyboard().press("Tab");
        assertThat(village.page().evaluate("document.activeElement.value")).isEqualTo("190");
        village.sees("Hiểu là 412,5", "tử số lớn hơn mẫu số, trên 100 %", "Bản nháp đã tự lưu");
    }

    private static void explainWhatIsWarned(Screen village) {
        village.press("Gửi số liệu").sees("hãy ghi giải trình");
        assertThat(cell(village, SORTING, "numerator").inputValue()).isEqualTo("250");
        line(village, SORTING).getByLabel("Giải trình").fill("Đã tính cả hộ tạm trú đến kiểm tra cùng đợt.");
        for (var other : new String[] {"Số lượt Tổ công nghệ", "Khối lượng rác tái chế"}) {
            var why = line(village, other).getByLabel("Giải trình");
            if (why.isVisible()) why.fill("Tổ đi kiểm tra thêm hai buổi cuối tuần.");
        }
        village.press("Gửi số liệu").sees("Đã gửi 3 số liệu", "3 trên 3");
    }

    private static void prove(Screen village) {
        line(village, SORTING).getByRole(AriaRole.LINK).first().click();
        village.sees("Lịch sử số liệu")
                .attach(
                        "Thêm minh chứng",
                        "bien-ban-kiem-tra.txt",
                        "text/plain",
                        "Biên bản kiểm tra phân loại rác".getBytes(StandardCharsets.UTF_8))
                .press("Đính kèm")
                .sees("Đã đính kèm 1 minh chứng");
    }

    /** From the total of the commune to who entered and who verified one of its figures. */
    private static void followDown(Screen office) {
        office.open("/chi-tieu").follow(SORTING);
        office.follow("Thôn Đoài")
                .sees("90 %", "171", "190", "Người báo cáo", "bien-ban-kiem-tra.txt", "Nguyễn Thị Lan", REASON);
    }

    private static String total(Screen city) {
        city.open("/thanh-pho/chi-tieu?noi-dung=E");
        return city.page()
                .locator("main tr", new Page.LocatorOptions().setHasText("An Bình"))
                .first()
                .innerText();
    }

    private static void choose(Screen office, String indicator) {
        office.page()
                .locator("section", new Page.LocatorOptions().setHasText("Thôn Đoài"))
                .last()
                .getByLabel(java.util.regex.Pattern.compile(indicator))
                .first()
                .check();
    }

    private static Locator line(Screen screen, String indicator) {
        return screen.page()
                .locator("fieldset.figure-line", new Page.LocatorOptions().setHasText(indicator))
                .first();
    }

    private static Locator cell(Screen screen, String indicator, String part) {
        return line(screen, indicator).locator("input[name$='." + part + "']");
    }

    private static void paste(Locator cell, String block) {
        cell.focus();
        cell.evaluate("""
                (cell, text) => {
                  const data = new DataTransfer();
                  data.setData("text", text);
                  cell.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
                }""", block);
    }

    private static Screen signedIn(Screen screen, String person) {
        return screen.signIn("demo." + person, OnStage.PASSWORD).sees("Việc của tôi");
    }
}
