package vn.thidua.exchange;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.thidua.web.Show;

/** What is entered to give a token. */
record TokenForm(
        @NotBlank(message = "Hãy ghi tên phần mềm sẽ dùng mã.") @Size(max = 100, message = "Nhiều nhất 100 ký tự.")
        String name,

        @NotNull(message = "Hãy chọn người chịu trách nhiệm.") @Nullable
        UUID account,

        @Nullable Set<Scope> scopes,

        @Nullable Set<UUID> units,

        @NotNull(message = "Hãy nhập ngày hết hạn.") @Nullable
        LocalDate expires,

        @NotNull(message = "Hãy nhập số yêu cầu.")
        @Min(value = 1, message = "Từ 1 đến 6.000 yêu cầu mỗi phút.")
        @Max(value = 6000, message = "Từ 1 đến 6.000 yêu cầu mỗi phút.")
        @Nullable
        Integer perMinute) {

    private static final int LONGEST_YEARS = 2;

    static TokenForm empty(LocalDate today) {
        return new TokenForm("", null, Set.of(), Set.of(), today.plusYears(1), 120);
    }

    Set<Scope> chosen() {
        return Objects.requireNonNullElse(scopes, Set.of());
    }

    Set<UUID> writes() {
        return chosen().contains(Scope.WRITE_READINGS) ? Objects.requireNonNullElse(units, Set.of()) : Set.of();
    }

    void check(List<Scope> givable, Set<UUID> known, Set<UUID> accounts, LocalDate today, BindingResult errors) {
        if (chosen().isEmpty() || !givable.containsAll(chosen())) {
            errors.rejectValue("scopes", "none", "Hãy chọn ít nhất một phạm vi.");
        }
        if (chosen().contains(Scope.WRITE_READINGS) && (writes().isEmpty() || !known.containsAll(writes()))) {
            errors.rejectValue("units", "none", "Hãy chọn các đơn vị mà phần mềm được ghi số liệu.");
        }
        if (account != null && !accounts.contains(account)) {
            errors.rejectValue("account", "unknown", "Hãy chọn người chịu trách nhiệm.");
        }
        if (expires != null && (!expires.isAfter(today) || expires.isAfter(today.plusYears(LONGEST_YEARS)))) {
            errors.rejectValue(
                    "expires",
                    "limits",
                    "Ngày hết hạn phải sau hôm nay và không quá " + Show.date(today.plusYears(LONGEST_YEARS)) + ".");
        }
    }

    Tokens.Wanted wanted() {
        return new Tokens.Wanted(
                name.strip(),
                Objects.requireNonNull(account),
                chosen(),
                writes(),
                Objects.requireNonNull(perMinute),
                Objects.requireNonNull(expires)
                        .plusDays(1)
                        .atStartOfDay(Show.ZONE)
                        .toInstant());
    }
}
