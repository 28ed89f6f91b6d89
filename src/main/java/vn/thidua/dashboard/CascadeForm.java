package vn.thidua.dashboard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the commune aims at in a year, and what its units do.
 *
 * @param value of the commune; null when it is not changed
 * @param baseline of the commune; null when unknown
 * @param units null where none was sent
 */
record CascadeForm(
        @NotNull(message = "Hãy nhập năm.")
        @Min(value = 2020, message = "Năm từ 2020 đến 2100.")
        @Max(value = 2100, message = "Năm từ 2020 đến 2100.")
        @Nullable
        Integer year,

        @Nullable BigDecimal value,
        @Nullable BigDecimal baseline,
        @Valid @Nullable List<Row> units) {

    /** @param value null when the unit has no target of its own */
    record Row(
            @Nullable UUID unit,
            @Nullable BigDecimal value,
            @Nullable BigDecimal baseline) {}

    List<Row> rows() {
        return units == null
                ? List.of()
                : units.stream().filter(Objects::nonNull).toList();
    }
}
