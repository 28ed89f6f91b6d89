package vn.thidua.offer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.thidua.movement.Movement;
import vn.thidua.web.Dates;

/**
 * What is entered to offer a movement to communes.
 *
 * @param all to every commune that did not get it yet; null when only those that are ticked
 */
record OfferForm(
        @NotBlank(message = "Hãy viết nội dung gửi.") @Size(max = 5000, message = "Nhiều nhất 5.000 ký tự.")
        String letter,

        @Nullable LocalDate wish,
        @Nullable Boolean all,
        @Nullable List<UUID> communes) {

    static OfferForm suggested(Movement movement, String city) {
        var number = movement.number() == null ? "" : " (văn bản số " + movement.number() + ")";
        return new OfferForm(
                "%s đề nghị Ủy ban nhân dân các xã, phường, đặc khu hưởng ứng Phong trào thi đua “%s”%s: xây dựng kế hoạch, tổ chức phát động tại địa phương và trả lời trên hệ thống."
                        .formatted(city, movement.name(), number),
                null,
                true,
                List.of());
    }

    boolean toAll() {
        return Boolean.TRUE.equals(all);
    }

    /** The communes chosen among those that may still be chosen. */
    List<UUID> among(Set<UUID> open) {
        if (toAll()) return List.copyOf(open);
        return Objects.requireNonNullElse(communes, List.<UUID>of()).stream()
                .filter(open::contains)
                .distinct()
                .toList();
    }

    void check(Set<UUID> open, Clock clock, Errors errors) {
        if (among(open).isEmpty()) {
            errors.rejectValue("communes", "none", "Hãy chọn ít nhất một địa phương chưa được gửi.");
        }
        if (wish != null && wish.isBefore(Dates.today(clock))) {
            errors.rejectValue("wish", "past", "Ngày mong nhận trả lời không thể ở trước hôm nay.");
        }
    }
}
