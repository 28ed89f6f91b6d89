package vn.thidua.evidence;

import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Visible;

/** A file that was sent ahead is seen by its sender only. */
@Component
class VisibleUpload implements Visible {

    private final Uploads uploads;

    VisibleUpload(Uploads uploads) {
        this.uploads = uploads;
    }

    @Override
    public String kind() {
        return Upload.SUBJECT;
    }

    @Override
    public boolean to(Member member, Subject subject) {
        return uploads.find(subject.id())
                .filter(upload -> upload.account().equals(member.account()))
                .isPresent();
    }
}
