package vn.thidua.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is entered about a unit.
 *
 * @param renamedOn first day of another name by decision; null for a correction
 * @param version of the unit as it was read; null for a new one
 */
record UnitForm(
        @NotBlank(message = "Hãy nhập tên đơn vị.")
        @Size(max = 200, message = "Tên đơn vị dài nhất 200 ký tự.")
        @Nullable
        String name,

        @NotNull(message = "Hãy chọn loại đơn vị.") @Nullable
        UnitKind kind,

        @Nullable UUID parentId,
        @Nullable LocalDate renamedOn,
        @Nullable Integer version) {

    static UnitForm of(Unit unit) {
        return new UnitForm(unit.name(), unit.kind(), unit.parentId(), null, unit.version());
    }
}
