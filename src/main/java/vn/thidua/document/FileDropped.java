package vn.thidua.document;

import java.util.Map;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/** Somebody took back a file before it was handed in for good. Its name may say whom it shows. */
record FileDropped(StoredFile file) implements DomainEvent {

    @Override
    public Subject subject() {
        return file.subject();
    }

    @Override
    public String summary() {
        return file.isPhoto() ? "Bỏ ảnh chưa gửi" : "Bỏ tệp chưa gửi";
    }

    @Override
    public Map<String, ?> facts() {
        return Map.of("file", file.id().toString(), "sha256", file.sha256());
    }

    @Override
    public Map<String, ?> personal() {
        return Map.of("name", file.name());
    }
}
