package vn.thidua.web;

import vn.thidua.kernel.RuleBroken;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Timeline;

/** The answer to a change of something that somebody else changed since it was read: 409 with who and when. */
public final class ChangedMeanwhile {

    private ChangedMeanwhile() {}

    /** The refusal, with the last entry of the subject's timeline. */
    public static RuleBroken told(Timeline timeline, Subject subject) {
        var who = timeline.of(subject, 1).stream()
                .findFirst()
                .map(last -> "%s thay đổi lúc %s"
                        .formatted(last.actor() == null ? "hệ thống" : last.actor(), Show.time(last.at())))
                .orElse("người khác thay đổi");
        return new RuleBroken("Nội dung này vừa được " + who
                + ", sau khi trang được mở. Hãy mở lại để xem bản mới nhất rồi nhập phần cần sửa.");
    }
}
