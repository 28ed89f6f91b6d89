package vn.thidua.planfile;

import org.jspecify.annotations.Nullable;

/** A file that cannot be read as a plan. The message is Vietnamese and says what is wrong and what to do. */
public class UnreadablePlan extends RuntimeException {

    UnreadablePlan(String message) {
        super(message);
    }

    UnreadablePlan(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
