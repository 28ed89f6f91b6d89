package vn.thidua.kernel;

/** The object does not exist, or is not the asker's to see: both look the same, a 404. */
public class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotThere() {
        super("Không có ở đây, hoặc không thuộc phạm vi được xem.");
    }
}
