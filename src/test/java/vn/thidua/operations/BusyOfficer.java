package vn.thidua.operations;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Sets up a commune, then publishes one plan after the other, remembering what the program said is saved. */
final class BusyOfficer {

    /** Tasks that each plan makes. */
    static final int TASKS = 10;

    private static final String PLAN = """
            # KẾ HOẠCH
            ## Tổ chức Phong trào thi đua “An Bình sống xanh lần %d” giai đoạn 2026 - 2030

            ### I. Mục đích
            - Giữ môi trường xanh, sạch.
            ### II. Tổ chức thực hiện
            1. **Phòng Kinh tế**
            %s
            """;

    /**
     * Something that the program said is saved.
     *
     * @param movement where it is, empty for a draft alone
     */
    record Saved(String draft, byte[] plan, String movement, int tasks) {}

    private final Visitor visitor;
    private final Queue<Saved> saved = new ConcurrentLinkedQueue<>();
    private final AtomicInteger number = new AtomicInteger();

    private volatile @Nullable IOException lastFailure;

    BusyOfficer(URI address) {
        visitor = new Visitor(address);
    }

    void moveTo(URI address) {
        visitor.moveTo(address);
    }

    @Nullable
    IOException lastFailure() {
        return lastFailure;
    }

    Queue<Saved> saved() {
        return saved;
    }

    void setUp(String code) throws Exception {
        var password = "Lúa chín vàng đồng 2026";
        visitor.send(
                visitor.page("/khoi-tao"),
                "/khoi-tao",
                Map.of(
                        "code",
                        code,
                        "kind",
                        "XA",
                        "name",
                        "An Bình",
                        "cityKind",
                        "THANH_PHO",
                        "cityName",
                        "Thái Hải",
                        "fullName",
                        "Trần Thị Vân",
                        "username",
                        "van.tran",
                        "password",
                        password,
                        "again",
                        password));
        var enrolment = visitor.page("/xac-thuc-hai-buoc");
        var secret = new Base32().decode(enrolment.select("code").text().replace(" ", ""));
        var totp = new TimeBasedOneTimePasswordGenerator();
        var phone = totp.generateOneTimePasswordString(new SecretKeySpec(secret, totp.getAlgorithm()), Instant.now());
        visitor.send(enrolment, "/xac-thuc-hai-buoc", Map.of("code", phone));
        var unit = visitor.page("/don-vi").select("a[href^=/don-vi/]").stream()
                .map(link -> link.attr("href"))
                .filter(path -> path.length() > 40)
                .findFirst()
                .orElseThrow();
        post(unit, "Phạm Thị Hoa", "Chủ tịch", "HEAD");
        post(unit, "Lê Văn Tùng", "Phó Chủ tịch", "DEPUTY");
        publish();
    }

    private void post(String unit, String name, String title, String rank) throws Exception {
        visitor.send(
                visitor.page(unit + "/chuc-vu/moi"),
                unit + "/chuc-vu",
                Map.of("fullName", name, "title", title, "rank", rank));
    }

    /** Publishes plans until so many are saved; what fails is not counted, and is tried again as a new plan. */
    void work(int plans) {
        while (saved.stream().filter(one -> one.tasks > 0).count() < plans) {
            try {
                publish();
            } catch (IOException unanswered) {
                lastFailure = unanswered;
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private void publish() throws IOException, InterruptedException {
        var plan = plan(number.incrementAndGet());
        var draft = visitor.send(
                visitor.page("/phong-trao/du-thao/moi"), "/phong-trao/du-thao", "plan", "ke-hoach.md", plan);
        saved.add(new Saved(draft, plan, "", 0));
        var movement = visitor.send(visitor.page(draft + "/cong-bo"), draft + "/cong-bo", Map.of());
        saved.add(new Saved(draft, plan, movement, 0));
        var assignment = movement + "/giao-viec";
        var page = visitor.page(assignment);
        visitor.send(page, assignment, everythingChosen(page));
        saved.add(new Saved(draft, plan, movement, TASKS));
    }

    private static Map<String, String> everythingChosen(Document page) {
        var people = page.select("select[name=rows[0].owner] option[value~=.+]").eachAttr("value");
        var chosen = new HashMap<String, String>();
        for (var row = 0; row < TASKS; row++) {
            chosen.put("rows[%d].chosen".formatted(row), "true");
            chosen.put("rows[%d].owner".formatted(row), people.get(0));
            chosen.put("rows[%d].deputy".formatted(row), people.get(1));
        }
        return chosen;
    }

    private static byte[] plan(int number) {
        var duties = new StringBuilder();
        for (var duty = 1; duty <= TASKS; duty++) {
            duties.append("   - Chủ trì trồng cây xanh trên tuyến đường số %d;%n".formatted(duty));
        }
        return PLAN.formatted(number, duties).getBytes(StandardCharsets.UTF_8);
    }

    /** What the program said is saved and does not have. */
    List<Saved> missing() {
        return saved.stream().filter(one -> !isThere(one)).toList();
    }

    private boolean isThere(Saved one) {
        try {
            if (one.movement.isEmpty()) return visitor.get(one.draft).statusCode() < 400;
            var source = visitor.page(one.movement + "/nguon").selectFirst("a[href^=/tep/]");
            if (source == null) return false;
            var file = visitor.get(source.attr("href"));
            var id = one.movement.substring(one.movement.lastIndexOf('/') + 1);
            var tasks = visitor.page("/nhiem-vu?phong-trao=" + id).select("th a[href^=/nhiem-vu/]");
            return file.statusCode() == 200 && Arrays.equals(file.body(), one.plan) && tasks.size() >= one.tasks;
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }
}
