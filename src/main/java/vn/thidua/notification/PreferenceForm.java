package vn.thidua.notification;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What somebody enters about the daily letter; an unticked box is null. */
record PreferenceForm(
        @Nullable Boolean digest,

        @NotNull(message = "Hãy chọn giờ nhận thư.")
        @Min(value = Preference.EARLIEST, message = "Giờ nhận thư từ 5 đến 20 giờ.")
        @Max(value = Preference.LATEST, message = "Giờ nhận thư từ 5 đến 20 giờ.")
        Integer hour) {

    Preference preference() {
        return new Preference(Boolean.TRUE.equals(digest), hour);
    }
}
