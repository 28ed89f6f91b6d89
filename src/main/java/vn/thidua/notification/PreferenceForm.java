package vn.thidua.notification;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What somebody enters about the daily letter; an unticked box is null. */
record PreferenceForm(
        @Nullable Boolean digest,

        @NotNull(message = "Hãy chọn giờ nhận thư.")
        @Min(value = Preference.EARLIEST, message = "Giờ nhận thư từ 5 đến 20 giờ.")
        @Max(value = Preference.LATEST, message = "Giờ nhận thư từ 5 đến 20 giờ.")
        Integer hour,

        @NotNull(message = "Hãy chọn giờ cuối nhận thư.")
        @Min(value = Preference.EARLIEST, message = "Giờ nhận thư từ 5 đến 20 giờ.")
        @Max(value = Preference.LATEST, message = "Giờ nhận thư từ 5 đến 20 giờ.")
        Integer lastHour) {

    void check(Errors errors) {
        if (errors.hasErrors() || lastHour >= hour) return;
        errors.rejectValue("lastHour", "order", "Giờ cuối không được trước giờ bắt đầu, " + hour + " giờ.");
    }

    Preference preference() {
        return new Preference(Boolean.TRUE.equals(digest), hour, lastHour);
    }
}
