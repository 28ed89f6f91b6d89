package vn.thidua.planfile;

/** A file that cannot be read as a plan. The message is Vietnamese and says what is wrong and what to do. */
public class UnreadablePlan extends RuntimeException {

    UnreadablePlan(String message) {
        super(message);
    }

    UnreadablePlan(String message, Throwable cause) {
        super(message, cause);
    }
}
