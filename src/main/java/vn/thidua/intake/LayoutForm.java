package vn.thidua.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file is laid out, as it is told.
 *
 * @param first row of the heading, from 1; last: the same
 * @param unit identifier of the unit whose figures they are; empty where a column says it
 * @param columns what each holds, by place, see {@link Layout.Column#choice}
 */
record LayoutForm(
        @Nullable
        @NotBlank(message = "Hãy đặt tên cho cách đọc này.")
        @Size(max = 200, message = "Tên dài quá 200 ký tự.")
        String name,

        @Nullable @Size(max = 200) String sheet,
        @Nullable Integer first,
        @Nullable Integer last,
        @Nullable Decimals decimals,

        @Nullable @Size(max = 500, message = "Dài quá 500 ký tự.")
        String skipped,

        @Nullable String unit,
        @Nullable List<@Nullable String> columns) {

    List<@Nullable String> all() {
        return columns == null ? List.of() : columns;
    }
}
