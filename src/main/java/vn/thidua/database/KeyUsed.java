package vn.thidua.database;

/** A program sent something else under the key of an earlier request; nothing was done. */
public final class KeyUsed extends RuntimeException {

    /**
     * Request attribute: a {@link java.util.function.Supplier} of the SHA-256 of what a program sent, asked for once the
     * body was read. Without it keys are compared by path alone, as those of forms are.
     */
    public static final String SENT = "vn.thidua.sent";

    private static final long serialVersionUID = 1L;

    KeyUsed() {
        super("The key belongs to another request");
    }
}
