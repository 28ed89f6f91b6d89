package vn.thidua.reading;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures that were ticked on the page of verification.
 *
 * @param period slug of the page's period, to come back to it
 * @param cells see {@link Choice}
 * @param reason of a return
 */
record JudgementForm(
        @Nullable String period,

        @NotEmpty(message = "Hãy chọn ít nhất một số liệu.") @Nullable
        List<String> cells,

        @Size(max = 2000, message = "Lý do dài quá 2.000 ký tự.") @Nullable
        String reason) {

    List<Choice> choices() {
        return cells == null ? List.of() : cells.stream().map(Choice::parse).toList();
    }

    String words() {
        return reason == null ? "" : reason.strip();
    }
}
