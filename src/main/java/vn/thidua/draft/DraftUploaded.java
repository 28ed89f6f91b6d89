package vn.thidua.draft;

import java.util.Map;
import java.util.UUID;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/** A plan was uploaded and read. */
record DraftUploaded(UUID draft, UUID file, String fileName) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject(Draft.SUBJECT, draft);
    }

    @Override
    public String summary() {
        return "Tải lên kế hoạch và đọc thành dự thảo";
    }

    @Override
    public Map<String, ?> facts() {
        return Map.of("file", file.toString(), "fileName", fileName);
    }
}
