package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitKindTest {

    @ParameterizedTest
    @CsvSource({
        "Phòng Văn hóa - Xã hội xã, OFFICE",
        "Văn phòng HĐND và UBND, OFFICE",
        "Trung tâm Phục vụ hành chính công xã, SERVICE_CENTRE",
        "Ủy ban Mặt trận Tổ quốc xã và các tổ chức chính trị - xã hội, FRONT",
        "Hội Nông dân xã, UNION",
        "'Các thôn trên địa bàn xã, Tổ công nghệ số cộng đồng', VILLAGE",
        "'Các doanh nghiệp, hợp tác xã trên địa bàn', ENTERPRISE",
        "Trường Tiểu học Bình Giang, SCHOOL",
        "Ban Quản lý chợ, OTHER"
    })
    void aNameSuggestsItsKind(String name, UnitKind kind) {
        assertThat(UnitKind.suggestedBy(name)).isEqualTo(kind);
    }
}
