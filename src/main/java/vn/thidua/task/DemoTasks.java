package vn.thidua.task;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.DemoStage;
import vn.thidua.kernel.Member;

/** Work that the demonstration's office entered by hand in the last weeks: one task in each state that a task can have. */
final class DemoTasks {

    private final DemoStage stage;
    private final DemoDiary diary;
    private final DemoHands hands;
    private final NewTasks tasks;

    DemoTasks(DemoStage stage, DemoDiary diary, DemoHands hands, NewTasks tasks) {
        this.stage = stage;
        this.diary = diary;
        this.hands = hands;
        this.tasks = tasks;
    }

    /** Puts down the scenes of the last forty days. */
    void plan() {
        owed();
        asked();
        ended();
    }

    private void owed() {
        enter(
                30,
                12,
                "thon-doai",
                "loc",
                "Rà soát các hộ chưa có tài khoản định danh điện tử, lập danh sách gửi về xã",
                _ -> {});
        enter(24, -6, "kinh-te", "hung", "Khảo sát nhu cầu bán hàng trực tuyến của các cơ sở sản xuất", task -> {
            then(20, () -> hands.take(task, member("hung"), Act.ACCEPTED, Said.NOTHING));
            then(13, () -> hands.progress(task, member("hung"), 60, "Đã khảo sát 18 trên 30 cơ sở."));
        });
        enter(21, 9, "kinh-te", "hung", "Hướng dẫn 30 cơ sở sản xuất đăng ký mã truy xuất nguồn gốc", task -> {
            then(19, () -> hands.take(task, member("hung"), Act.ACCEPTED, Said.NOTHING));
            then(
                    2,
                    () -> hands.take(
                            task,
                            member("hung"),
                            Act.EXTENSION_ASKED,
                            Said.note("Đơn vị cấp mã tạm dừng hệ thống để nâng cấp đến hết tuần sau.")
                                    .on(day(-24))));
        });
        enter(18, 5, "thon-dong", "tung", "Lắp bảng mã QR tra cứu thủ tục tại nhà văn hóa thôn", task -> {
            then(16, () -> hands.take(task, member("tung"), Act.ACCEPTED, Said.NOTHING));
            then(
                    3,
                    () -> hands.obstacle(
                            task,
                            member("tung"),
                            member("hoa"),
                            day(-4),
                            "Chưa có kinh phí in bảng, đề nghị Ủy ban nhân dân xã bố trí 1.200.000 đồng."));
        });
        enter(
                10,
                20,
                "hcc",
                "phuc",
                "Kê khai thiết bị số hóa cần bổ sung năm sau",
                task -> then(4, () -> hands.take(task, member("phuc"), Act.ACCEPTED, Said.NOTHING)));
        draft("Chuẩn bị hội nghị sơ kết phong trào: báo cáo, danh sách đề nghị khen thưởng, hội trường");
    }

    private void asked() {
        enter(3, 20, "mttq", "mai", "Phối hợp lấy ý kiến Nhân dân về kết quả phong trào trong năm", _ -> {});
        enter(
                15,
                25,
                "mttq",
                "mai",
                "Giám sát việc thu gom rác tại hai thôn",
                task -> then(
                        9,
                        () -> hands.take(
                                task,
                                member("mai"),
                                Act.COUNTERED,
                                Said.note("Trong tháng đã có lịch giám sát khác.")
                                        .proposing(
                                                "Giám sát việc thu gom rác tại thôn Đông; thôn Đoài thực hiện quý sau")
                                        .on(day(-40)))));
        enter(35, 2, "mttq", "mai", "Phát động hội viên đăng ký thanh toán không dùng tiền mặt", task -> {
            then(
                    33,
                    () -> hands.take(
                            task,
                            member("mai"),
                            Act.COUNTERED,
                            Said.note("Cần thêm thời gian họp các đoàn thể.")
                                    .proposing(
                                            "Phát động hội viên của bốn đoàn thể đăng ký thanh toán không dùng tiền mặt")
                                    .on(day(-6))));
            then(
                    32,
                    () -> hands.say(
                            task, member("lan"), Act.COUNTER_ACCEPTED, "Đồng ý với thời gian và phạm vi đề xuất."));
        });
        enter(
                28,
                -3,
                "mttq",
                "mai",
                "Cử cán bộ trực hướng dẫn tại Trung tâm Phục vụ hành chính công",
                task -> then(
                        25,
                        () -> hands.say(
                                task,
                                member("mai"),
                                Act.DECLINED,
                                "Mặt trận không đủ biên chế để cử người trực hằng ngày.")));
    }

    private void ended() {
        enter(40, -8, "hcc", "phuc", "Niêm yết công khai danh mục thủ tục thực hiện trực tuyến", task -> {
            then(38, () -> hands.take(task, member("phuc"), Act.ACCEPTED, Said.NOTHING));
            then(
                    22,
                    () -> hands.say(
                            task,
                            member("phuc"),
                            Act.REPORTED,
                            "Đã niêm yết đủ 134 thủ tục tại quầy và trên trang thông tin."));
            then(21, () -> hands.take(task, member("lan"), Act.VERIFIED, Said.NOTHING));
            then(20, () -> hands.take(task, member("lan"), Act.CLOSED, Said.NOTHING));
        });
        enter(33, -10, "thon-dong", "tung", "Lập danh sách hộ cần hỗ trợ điện thoại thông minh", task -> {
            then(31, () -> hands.take(task, member("tung"), Act.ACCEPTED, Said.NOTHING));
            then(15, () -> hands.say(task, member("tung"), Act.REPORTED, "Có 14 hộ cần hỗ trợ."));
            then(14, () -> hands.take(task, member("lan"), Act.VERIFIED, Said.NOTHING));
            then(
                    8,
                    () -> hands.take(
                            task,
                            member("lan"),
                            Act.REOPENED,
                            Said.note("Danh sách tính trùng 02 hộ, đề nghị rà lại.")
                                    .on(day(-3))));
        });
        enter(
                27,
                6,
                "kinh-te",
                "hung",
                "Tổ chức hội chợ nông sản trực tuyến cấp xã",
                task -> then(
                        11,
                        () -> hands.say(
                                task,
                                member("lan"),
                                Act.CANCELLED,
                                "Thành phố tổ chức hội chợ chung, xã tham gia gian hàng của thành phố.")));
    }

    private interface Scenes {
        void of(UUID task);
    }

    /** @param due days from today; below 0 for what is late */
    private void enter(int ago, int due, String unit, String owner, String title, Scenes scenes) {
        then(ago, () -> scenes.of(make(unit, owner, title, day(-due), false)));
    }

    private void draft(String title) {
        then(5, () -> make("vhxh", "huong", title, day(-45), true));
    }

    private UUID make(String unit, String owner, String title, @Nullable LocalDate due, boolean draft) {
        var officer = member("lan");
        var deputy = switch (unit) {
            case "thon-dong" -> "khoa";
            case "mttq" -> "son";
            default -> "khanh";
        };
        var form = new TaskForm(
                title,
                stage.get("unit:" + unit),
                member(owner).person(),
                member(deputy).person(),
                null,
                due,
                Recurrence.ONCE,
                null,
                List.of(),
                draft);
        return hands.as(officer, () -> tasks.make(stage.get("movement"), form, officer));
    }

    private void then(int ago, Runnable scene) {
        diary.put(hour(ago), scene);
    }

    /** Nine in the morning, so many days ago. */
    private LocalDateTime hour(int ago) {
        return day(ago).atTime(9, 0);
    }

    /** So many days ago; ahead when below 0. */
    private LocalDate day(int ago) {
        return stage.today().minusDays(ago);
    }

    private Member member(String name) {
        return stage.member(name);
    }
}
