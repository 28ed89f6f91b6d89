package vn.thidua.movement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.web.Show;

/** Gathers the page of a declaration, with the consequences in numbers. */
@Component
class StatusPages {

    private final Movements movements;
    private final Courses courses;
    private final Progress progress;

    StatusPages(Movements movements, Courses courses, Progress progress) {
        this.movements = movements;
        this.courses = courses;
        this.progress = progress;
    }

    /** The page; null when that may not be declared now. */
    @Nullable
    StatusPage of(Movement movement, String slug, Member member) {
        var course = courses.of(movement, movements.clauses(movement.id()));
        if (slug.equals(StatusPage.BACK)) {
            return course.before()
                    .map(before -> new StatusPage(movement, course, null, back(course, before)))
                    .orElse(null);
        }
        return State.of(slug)
                .filter(course.next()::contains)
                .map(state -> new StatusPage(movement, course, state, meaning(movement, course, state, member)))
                .orElse(null);
    }

    private static List<String> back(Course course, Status before) {
        return List.of(
                "Ghi nhận “%s” không còn hiệu lực; vẫn được lưu trong lịch sử trạng thái cùng lý do thu hồi."
                        .formatted(course.now().label()),
                "Phong trào trở lại trạng thái: %s.".formatted(before.label()));
    }

    private List<String> meaning(Movement movement, Course course, State to, Member member) {
        var count =
                progress.byMovement(List.of(movement.id()), member).getOrDefault(movement.id(), Progress.Count.NONE);
        var open = count.tasks() - count.done();
        var meaning = new ArrayList<String>();
        meaning.add("Mọi người xem được phong trào sẽ thấy trạng thái mới, ngày, người ghi nhận và văn bản.");
        meaning.add(
                count.tasks() == 0
                        ? "Chưa giao nhiệm vụ nào của phong trào."
                        : "Đã xong %s trên %s nhiệm vụ, %s quá hạn."
                                .formatted(
                                        Show.number(count.done()),
                                        Show.number(count.tasks()),
                                        Show.number(count.overdue())));
        meaning.add(
                switch (to) {
                    case ACTIVE, INTERIM_REVIEW, FINAL_REVIEW, ISSUED -> "Nhiệm vụ đang thực hiện vẫn tiếp tục.";
                    case CLOSED ->
                        "Không giao thêm nhiệm vụ, không đính chính nội dung nữa. %s nhiệm vụ chưa xong vẫn báo cáo và thẩm định được."
                                .formatted(Show.number(open));
                    case CANCELLED ->
                        "Không giao thêm nhiệm vụ, không đính chính nội dung nữa. %s nhiệm vụ chưa xong sẽ không còn là việc phải làm của các đơn vị."
                                .formatted(Show.number(open));
                });
        if (course.calendar() != null) meaning.add(course.calendar());
        return meaning;
    }
}
