package vn.thidua.document;

import java.util.Map;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/** A file was handed in; told on the timeline of what it belongs to. Its name may say whom it shows. */
record FileTaken(StoredFile file) implements DomainEvent {

    @Override
    public Subject subject() {
        return file.subject();
    }

    @Override
    public String summary() {
        return file.isPhoto() ? "Đính kèm ảnh" : "Đính kèm tệp";
    }

    @Override
    public Map<String, ?> facts() {
        return Map.of(
                "file", file.id().toString(),
                "mediaType", file.mediaType(),
                "size", file.size(),
                "sha256", file.sha256(),
                "original", file.originalSha256());
    }

    @Override
    public Map<String, ?> personal() {
        return Map.of("name", file.name());
    }
}
