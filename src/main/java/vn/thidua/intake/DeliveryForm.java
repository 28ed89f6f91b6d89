package vn.thidua.intake;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file that somebody hands in.
 *
 * @param layout identifier of a layout, {@link #OURS}, or {@link #NEW}
 * @param period slug of the period; empty when the file says it
 */
record DeliveryForm(
        @Nullable MultipartFile list,
        @Nullable String layout,
        @Nullable String period) {

    /** Our own template. */
    static final String OURS = "bieu-mau";

    /** A layout that is told next. */
    static final String NEW = "khai-moi";
}
