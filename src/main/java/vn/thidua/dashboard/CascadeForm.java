package vn.thidua.dashboard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.thidua.indicator.Target;
import vn.thidua.organization.Unit;

/**
 * What the commune aims at in a year, and what its units do.
 *
 * @param value of the commune; null when it has no target
 * @param baseline of the commune; null when unknown
 * @param version of the commune's target, see {@link Row#version}
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
        @Nullable Integer version,
        @Valid @Nullable List<@Nullable Row> units) {

    /**
     * A target.
     *
     * @param unit null for the commune
     * @param value null when there is none
     * @param version that was shown, 0 where there was none; null where nothing was shown, and then nothing is cleared
     */
    record Row(
            @Nullable UUID unit,
            @Nullable BigDecimal value,
            @Nullable BigDecimal baseline,
            @Nullable Integer version) {

        /** Whether somebody set, changed or cleared the target after it was shown. */
        boolean isOutdated(@Nullable Target now) {
            return version != null && version != (now == null ? 0 : now.version());
        }

        /** Whether the target says the same. */
        boolean says(@Nullable Target target) {
            return target != null && same(value, target.value()) && same(baseline, target.baseline());
        }

        private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            return one == null ? other == null : other != null && one.compareTo(other) == 0;
        }
    }

    /** As the targets are. */
    static CascadeForm of(int year, List<Unit> units, List<Target> targets) {
        var whole = row(null, targets);
        return new CascadeForm(
                year,
                whole.value(),
                whole.baseline(),
                whole.version(),
                units.stream()
                        .<@Nullable Row>map(unit -> row(unit.id(), targets))
                        .toList());
    }

    private static Row row(@Nullable UUID unit, List<Target> targets) {
        return targets.stream()
                .filter(target -> Objects.equals(target.unit(), unit))
                .findFirst()
                .map(target -> new Row(unit, target.value(), target.baseline(), target.version()))
                .orElseGet(() -> new Row(unit, null, null, 0));
    }

    /** All of them, the commune's first. */
    List<Row> all() {
        var all = new ArrayList<Row>();
        all.add(new Row(null, value, baseline, version));
        rows().stream().filter(row -> row.unit() != null).forEach(all::add);
        return all;
    }

    /** A baseline belongs to a target. */
    void refuseLoneBaselines(Errors errors) {
        if (value == null && baseline != null && !errors.hasFieldErrors("value")) {
            errors.rejectValue("baseline", "lone", LONE);
        }
        for (var at = 0; at < rows().size(); at++) {
            var row = rows().get(at);
            if (row.value() != null || row.baseline() == null) continue;
            if (errors.hasFieldErrors("units[" + at + "].value")) continue;
            errors.rejectValue("units[" + at + "].baseline", "lone", LONE);
        }
    }

    private static final String LONE = "Điểm xuất phát phải đi cùng chỉ tiêu. Hãy nhập chỉ tiêu, hoặc xóa số này.";

    private List<Row> rows() {
        return units == null
                ? List.of()
                : units.stream()
                        .map(row -> row == null ? new Row(null, null, null, null) : row)
                        .toList();
    }
}
