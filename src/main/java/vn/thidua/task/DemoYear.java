package vn.thidua.task;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.thidua.kernel.DemoStage;
import vn.thidua.kernel.Member;

/** What becomes of the turns of the demonstration's work that comes back: on time mostly, late, returned, held up. */
final class DemoYear {

    private static final LocalTime MORNING = LocalTime.of(8, 40);
    private static final LocalTime NOON = LocalTime.of(10, 20);
    private static final LocalTime EVENING = LocalTime.of(16, 45);
    private static final Map<String, String> NOTES = Map.of(
            "Vận động các hộ", "Đã vận động %d trên 120 hộ phân loại rác; thu gom thứ Ba, thứ Sáu, không tồn điểm rác.",
            "Bố trí nhà văn hóa", "Đã mở nhà văn hóa thôn 4 tối thứ Năm, có %d lượt người đến học.",
            "Tổ chức hướng dẫn", "Đã bố trí 02 bàn hướng dẫn, hướng dẫn %d lượt người dân nộp hồ sơ trực tuyến.",
            "Số hóa toàn bộ", "Đã số hóa %d hồ sơ tiếp nhận mới, còn 6 hồ sơ khổ lớn chờ máy quét.",
            "Hướng dẫn hộ", "Đã hướng dẫn %d hộ kinh doanh dùng hóa đơn điện tử, 5 hộ lên sàn thương mại điện tử.",
            "Chủ trì mở", "Đã mở 02 lớp kỹ năng số, có %d người cao tuổi tham gia, 41 người tự nộp được hồ sơ.",
            "Vận động hội viên", "Đã vận động %d hội viên đăng ký tham gia, giám sát 02 thôn.",
            "Trồng cây xanh", "Đã trồng %d cây dọc đường liên thôn, giao từng hộ chăm sóc.");

    private final DemoStage stage;
    private final DemoDiary diary;
    private final DemoHands hands;

    DemoYear(DemoStage stage, DemoDiary diary, DemoHands hands) {
        this.stage = stage;
        this.diary = diary;
        this.hands = hands;
    }

    /** Puts down what happens to each turn that was just opened. */
    void plan(List<Task> opened) {
        for (var index = 0; index < opened.size(); index++) {
            var task = opened.get(index);
            var due = Objects.requireNonNull(task.due());
            var worker = hands.worker(task);
            if (worker.equals(stage.member("loc"))) sleepy(task, due, worker);
            else turn(task, due, worker, (index * 3 + due.getMonthValue()) % 7);
        }
    }

    private void turn(Task task, LocalDate due, Member worker, int kind) {
        switch (kind) {
            case 3 -> {
                diary.put(
                        due.minusDays(10).atTime(NOON),
                        () -> hands.progress(task.id(), worker, 40, "Đang làm theo lịch."));
                reported(task, due, worker, due.plusDays(2));
            }
            case 4 -> reported(task, due.plusDays(3), worker, due.plusDays(5));
            case 5 -> returned(task, due, worker);
            case 6 -> heldUp(task, due, worker);
            default -> reported(task, due.minusDays(3), worker, due.minusDays(1));
        }
    }

    private void reported(Task task, LocalDate day, Member worker, LocalDate verified) {
        diary.put(day.atTime(EVENING), () -> hands.say(task.id(), worker, Act.REPORTED, note(task, day)));
        diary.put(verified.atTime(MORNING), () -> hands.verify(task));
    }

    private void returned(Task task, LocalDate due, Member worker) {
        var first = due.minusDays(2);
        diary.put(first.atTime(EVENING), () -> hands.say(task.id(), worker, Act.REPORTED, "Đã làm xong tháng này."));
        diary.put(
                due.minusDays(1).atTime(NOON),
                () -> hands.giveBack(task, "Ghi rõ số lượng và gửi kèm ảnh hoặc danh sách làm minh chứng."));
        reported(task, due.plusDays(1), worker, due.plusDays(2));
    }

    private void heldUp(Task task, LocalDate due, Member worker) {
        var deputy = stage.member("khanh");
        diary.put(
                due.minusDays(8).atTime(NOON),
                () -> hands.obstacle(
                        task.id(), worker, deputy, due.minusDays(5), "Thiếu người hướng dẫn vào buổi tối."));
        diary.put(
                due.minusDays(6).atTime(MORNING),
                () -> hands.answer(task.id(), deputy, "Đoàn Thanh niên cử 04 đoàn viên hỗ trợ từ tuần này."));
        reported(task, due, worker, due.plusDays(1));
    }

    /** The unit that seldom speaks: the office types for it, once it is late, and the last turns stay open. */
    private void sleepy(Task task, LocalDate due, Member worker) {
        if (due.isAfter(stage.today().minusMonths(4))) return;
        diary.put(due.plusDays(12).atTime(NOON), () -> hands.type(task.id(), worker, note(task, due)));
        diary.put(due.plusDays(13).atTime(MORNING), () -> hands.approve(task));
    }

    private static String note(Task task, LocalDate day) {
        var number = 62 + day.getDayOfYear() / 6;
        return NOTES.entrySet().stream()
                .filter(entry -> task.title().startsWith(entry.getKey()))
                .map(entry -> entry.getValue().formatted(number))
                .findFirst()
                .orElse("Đã hoàn thành theo kế hoạch.");
    }
}
