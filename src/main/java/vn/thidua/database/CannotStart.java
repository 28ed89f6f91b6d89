package vn.thidua.database;

import org.jspecify.annotations.Nullable;

/** The program cannot begin its work for a reason that the person at the console can remove. Exit status 2. */
public class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message the reason and what to do, in plain Vietnamese; printed as it stands, without a stack trace */
    public CannotStart(String message) {
        super(message);
    }

    /**
     * @param message the reason and what to do, in plain Vietnamese
     * @param cause what happened; its words reach nobody but a debugger
     */
    public CannotStart(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
