package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.database.Side;
import vn.thidua.demo.OnStage;

/** The head of a village does the month on a phone, over a slow line that breaks twice: nothing lost, nothing twice. */
@Journey
@ExtendWith(Staged.class)
class MonthJourneyTest {

    private static final String WORDS = "Đã vận động 96 trên 120 hộ phân loại rác tại nguồn, họp thôn tối 20/11.";
    private static final String FIELD = "Đã làm được gì";

    @LocalServerPort
    private int port;

    /** Two touches for each report, and the machine's share of the minute on a slow line; typing takes its own time. */
    @Test
    void theMonthTakesTwoTouchesAReportAndLeavesTheMinuteToTheWords() {
        try (var phone = Screen.phone(port)) {
            phone.signIn("demo.tung", OnStage.PASSWORD).sees("Việc của tôi");
            acceptAll(phone);
            slow(phone);
            phone.open("/").touches();
            var before = reports();
            var begun = Instant.now();

            phone.follow("Báo cáo").sees(FIELD);
            var reports = left(phone);
            finish(phone);

            var taken = Duration.between(begun, Instant.now());
            assertThat(reports).isGreaterThanOrEqualTo(3);
            assertThat(reports()).isEqualTo(before + reports);
            assertThat(phone.touches()).isEqualTo(1 + 2 * reports);
            assertThat(taken).isLessThan(Duration.ofMinutes(1));
            assertThat(phone.complaints()).isEmpty();
        }
    }

    @Test
    void theMonthArrivesOnceOverALineThatBreaksTwice() {
        try (var phone = Screen.phone(port)) {
            phone.signIn("demo.tung", OnStage.PASSWORD).sees("Việc của tôi");
            acceptAll(phone);
            slow(phone);
            phone.open("/bao-cao").sees("Báo cáo", FIELD);
            var before = reports();

            var pieces = breakAtThirdPiece(phone.page());
            phone.fill(FIELD, WORDS);
            phone.page().setInputFiles("input[type=file]", new FilePayload[] {
                photo("Ảnh họp thôn.jpg", 1), photo("Ảnh điểm tập kết.jpg", 2)
            });
            phone.sees("mất kết nối, sẽ tự gửi tiếp khi có mạng");
            phone.page().unroute("**/minh-chung/*");
            assertThat(pieces.get()).isGreaterThanOrEqualTo(3);

            phone.page().reload();
            assertThat(phone.page().getByLabel(FIELD).inputValue()).isEqualTo(WORDS);
            phone.page()
                    .waitForCondition(
                            () -> phone.page().locator(".upload input:checked").count() == 2);

            loseTheAnswer(phone.page());
            phone.press("Gửi báo cáo");
            phone.sees("Đã gửi báo cáo");

            assertThat(reports()).isEqualTo(before + 1);
            assertThat(files("Ảnh họp thôn.jpg")).isEqualTo(1);
            assertThat(files("Ảnh điểm tập kết.jpg")).isEqualTo(1);
            finish(phone);
        }
    }

    /** One task after the other is offered until none is left. */
    private static void finish(Screen phone) {
        for (var left = left(phone); left > 0; left--) {
            phone.fill(FIELD, WORDS).press("Gửi báo cáo");
            phone.sees(left == 1 ? "Không còn việc nào phải báo cáo" : "Việc 1 trong " + (left - 1) + " việc");
        }
    }

    private static int left(Screen phone) {
        var counted = Pattern.compile("Việc 1 trong (\\d+) việc").matcher(phone.text("main"));
        return counted.find() ? Integer.parseInt(counted.group(1)) : 0;
    }

    private static void acceptAll(Screen phone) {
        phone.open("/");
        var links = phone.page().locator(".due-items a[href^='/nhiem-vu/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        for (var link : links) {
            phone.open(link);
            if (phone.page().locator("button:has-text('Tiếp nhận nhiệm vụ')").count() > 0) {
                phone.press("Tiếp nhận nhiệm vụ").sees("Đã tiếp nhận");
            }
        }
    }

    /** As on the edge of a village: 50 KB a second, 300 ms to answer. */
    private static void slow(Screen phone) {
        var session = phone.page().context().newCDPSession(phone.page());
        session.send("Network.enable");
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", 300);
        line.addProperty("downloadThroughput", 200 * 1024);
        line.addProperty("uploadThroughput", 100 * 1024);
        session.send("Network.emulateNetworkConditions", line);
    }

    /** The line breaks while a photo is on its way, and stays broken until the route is taken away. */
    private static AtomicInteger breakAtThirdPiece(Page page) {
        var pieces = new AtomicInteger();
        page.route("**/minh-chung/*", route -> {
            if (pieces.incrementAndGet() < 3) route.resume();
            else route.abort("connectionreset");
        });
        return pieces;
    }

    /** The server takes the report, but its answer does not come back. */
    private static void loseTheAnswer(Page page) {
        var sent = new AtomicInteger();
        page.route("**/nhiem-vu/*/bao-cao", route -> {
            if (sent.getAndIncrement() > 0) {
                route.resume();
                return;
            }
            route.fetch(new Route.FetchOptions().setMaxRedirects(0));
            route.abort("connectionreset");
        });
    }

    private static int reports() {
        return Side.owner("select id::text from task_step where act = 'REPORTED'")
                .size();
    }

    private static int files(String name) {
        return Side.owner(
                        "select f.id::text from file f join task_step s on s.id = f.subject_id where f.subject_kind = 'task_step' and f.name = ?",
                        name)
                .size();
    }

    /** Noise, so that it stays large. */
    private static FilePayload photo(String name, int seed) {
        var image = new BufferedImage(900, 700, BufferedImage.TYPE_INT_RGB);
        var random = new Random(seed);
        for (var y = 0; y < 700; y++) for (var x = 0; x < 900; x++) image.setRGB(x, y, random.nextInt());
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "jpg", bytes);
            return new FilePayload(name, "image/jpeg", bytes.toByteArray());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
