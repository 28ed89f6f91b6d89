package vn.thidua.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.thidua.locality.Locality;

/** What is entered to set up a commune or a city, and the account of its first administrator. */
record SetupForm(
        @NotBlank(message = "Hãy nhập mã khởi tạo.") String code,

        @NotNull(message = "Hãy chọn loại đơn vị hành chính.")
        Locality.@Nullable Kind kind,

        @NotBlank(message = "Hãy nhập tên.") @Size(max = 100, message = "Nhiều nhất 100 ký tự.")
        String name,

        @Nullable UUID city,
        Locality.@Nullable Kind cityKind,

        @Nullable @Size(max = 100, message = "Nhiều nhất 100 ký tự.")
        String cityName,

        @NotBlank(message = "Hãy nhập họ và tên.") @Size(max = 100, message = "Nhiều nhất 100 ký tự.")
        String fullName,

        @NotBlank(message = "Hãy nhập tên đăng nhập.") @Pattern(regexp = USERNAME, message = USERNAME_RULE)
        String username,

        @NotBlank(message = "Hãy nhập mật khẩu.") String password,
        @NotBlank(message = "Hãy nhập lại mật khẩu.") String again) {

    static final String USERNAME = "\\s*|\\s*[A-Za-z0-9][A-Za-z0-9._-]{2,59}\\s*";
    static final String USERNAME_RULE =
            "Dùng 3 đến 60 chữ cái không dấu, chữ số, dấu chấm, gạch nối hoặc gạch dưới; bắt đầu bằng chữ hoặc số.";

    static SetupForm empty() {
        return new SetupForm("", Locality.Kind.XA, "", null, Locality.Kind.THANH_PHO, "", "", "", "", "");
    }

    /** Says in the form what is missing of the city. */
    void checkCity(BindingResult errors) {
        if (kind == null || kind.isCity() || city != null) return;
        if (cityName == null || cityName.isBlank()) {
            errors.rejectValue("cityName", "missing", "Hãy nhập tên tỉnh, thành phố quản lý.");
        }
        if (cityKind == null || !cityKind.isCity())
            errors.rejectValue("cityKind", "missing", "Hãy chọn tỉnh hoặc thành phố.");
    }

    Optional<String> typedCity() {
        return Optional.ofNullable(cityName).map(String::strip);
    }
}
