package vn.thidua.movement;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The plan that somebody uploads. */
record UploadForm(@Nullable MultipartFile plan) {

    boolean isEmpty() {
        return plan == null || plan.isEmpty();
    }

    @Override
    public MultipartFile plan() {
        return Objects.requireNonNull(plan);
    }

    String fileName() {
        return Objects.requireNonNullElse(plan().getOriginalFilename(), "");
    }

    byte[] content() throws IOException {
        return plan().getBytes();
    }
}
