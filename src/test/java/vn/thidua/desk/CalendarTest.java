package vn.thidua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Trigger;
import org.junit.jupiter.api.Test;
import vn.thidua.web.DueItem;
import vn.thidua.web.Standing;

class CalendarTest {

    private static final String TITLE =
            "Vận động hộ gia đình phân loại rác thải tại nguồn; trồng cây xanh, cải tạo cảnh quan dọc tuyến đường Đình Tổ";
    private static final DueItem TASK = new DueItem(
            TITLE, "/nhiem-vu/019", LocalDate.of(2026, 12, 31), Standing.DUE_SOON, "Phòng Văn hóa - Xã hội");

    @Test
    void anItemIsTheWholeOfItsLastDay() throws Exception {
        var event = only(calendar(TASK));

        assertThat(event.getDateTimeStart().getValue()).isEqualTo("20261231");
        assertThat(event.getSummary().getValue()).isEqualTo("Hạn: " + TITLE);
        assertThat(event.getDescription().getValue())
                .isEqualTo("Phòng Văn hóa - Xã hội\nhttps://thidua.example/nhiem-vu/019");
        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo("nhiem-vu-019@thidua");
    }

    @Test
    void itRemindsInTheMorningOfTheDayBefore() throws Exception {
        VAlarm alarm = only(calendar(TASK)).getAlarms().getFirst();

        assertThat(alarm.<Trigger>getRequiredProperty("TRIGGER").getValue()).isEqualTo("-PT16H");
    }

    @Test
    void whatHasNoDayIsInNoCalendar() throws Exception {
        var item = new DueItem("Việc không hạn", "/nhiem-vu/020", null, Standing.NEUTRAL, null);

        assertThat(parsed(calendar(item)).getComponents("VEVENT")).isEmpty();
    }

    @Test
    void longVietnameseLinesAreFoldedAsTheStandardAsks() {
        assertThat(calendar(TASK).split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75 || line.length() <= 75);
    }

    private static String calendar(DueItem item) {
        return Calendar.of(
                List.of(item), Instant.parse("2026-11-23T02:00:00Z"), path -> "https://thidua.example" + path);
    }

    private static VEvent only(String text) throws IOException, ParserException {
        return (VEvent) parsed(text).getComponents("VEVENT").getFirst();
    }

    private static net.fortuna.ical4j.model.Calendar parsed(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }
}
