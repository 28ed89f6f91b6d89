package vn.thidua.operations;

import org.jspecify.annotations.Nullable;

/** A backup was not written or not restored; the message says in Vietnamese why, and nothing was changed. */
class BackupRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BackupRefused(String message) {
        super(message);
    }

    BackupRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
