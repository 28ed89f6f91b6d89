package vn.thidua.part;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Subject;
import vn.thidua.notification.News;
import vn.thidua.notification.Reason;
import vn.thidua.web.Show;

/** Who is told what of a part. */
final class PartNews {

    private PartNews() {}

    static News.Item given(Part part) {
        return item(part.person(), Reason.ASSIGNED, part, due(part));
    }

    static News.Item item(UUID person, Reason reason, Part part, @Nullable String detail) {
        return new News.Item(
                person,
                reason,
                new Subject("task_part", part.id()),
                "Phần việc phối hợp: " + part.text(),
                detail,
                path(part));
    }

    static String path(Part part) {
        return "/phan-viec/" + part.id();
    }

    static @Nullable String due(Part part) {
        return part.due() == null ? null : "Hạn " + Show.date(part.due()) + ".";
    }
}
