package vn.thidua.journey;

import java.nio.file.Path;
import java.util.Optional;

/** Where the real plan lies: outside the project, because it belongs to the commune. */
final class Plans {

    private Plans() {}

    static Path shared(String file) {
        return Path.of(Optional.ofNullable(System.getenv("THIDUA_SHARED")).orElse("../shared"), "plan", file);
    }
}
