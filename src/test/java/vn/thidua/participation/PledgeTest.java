package vn.thidua.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.Clause;

class PledgeTest {

    private static final List<Clause> AREAS =
            List.of(area("Thi đua sống xanh, phân loại rác tại nguồn."), area("Đột phá về tư duy và nhận thức;"));

    @Test
    void isProposedWithOnePromiseForEachAreaAndOneForTheWhole() {
        assertThat(Pledge.proposed(AREAS, true).lines())
                .containsExactly(
                        "Tổ chức thi đua sống xanh, phân loại rác tại nguồn.",
                        "Thực hiện tốt nội dung: Đột phá về tư duy và nhận thức.",
                        "Tuyên truyền, quán triệt phong trào đến mọi người trong đơn vị; báo cáo kết quả đúng hạn,"
                                + " trung thực, có minh chứng.");
        assertThat(Pledge.proposed(AREAS, false))
                .startsWith("Tích cực thi đua sống xanh, phân loại rác tại nguồn.")
                .contains("vận động gia đình");
    }

    @Test
    void isProposedWithoutAreasToo() {
        assertThat(Pledge.proposed(List.of(), false).lines()).hasSize(1);
    }

    @Test
    void emptyLinesAreNoPromises() {
        assertThat(Typed.pledge(null, "  ", " Phân loại rác \r\n\r\n  Trồng   cây ")
                        .lines())
                .containsExactly("Phân loại rác", "Trồng cây");
    }

    private static Clause area(String text) {
        return new Clause(
                Ids.next(), null, Clause.Kind.AREA, 0, text, null, null, null, null, null, false, false, false, -1, "");
    }
}
