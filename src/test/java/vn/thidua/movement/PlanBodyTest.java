package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.Clause.Kind;
import vn.thidua.paper.Block;
import vn.thidua.paper.Docx;
import vn.thidua.paper.Paper;
import vn.thidua.paper.PaperDate;
import vn.thidua.paper.PaperNumber;
import vn.thidua.planfile.PlanDraft;
import vn.thidua.planfile.PlanReader;

/** What was published is what the paper says: the reader of plans finds the same objects in it. */
class PlanBodyTest {

    private final List<Clause> clauses = new ArrayList<>();

    @Test
    void theReaderFindsInThePaperWhatWasPublished() {
        add(Kind.PURPOSE, null, "Xây dựng nếp sống sạch, xanh từ từng hộ gia đình");
        add(Kind.REQUIREMENT, null, "Mỗi việc phải có người phụ trách, có hạn và có minh chứng");
        var area = add(Kind.AREA, null, "Thi đua học kỹ năng số");
        add(Kind.AREA_ITEM, area, "Mở lớp kỹ năng số tại nhà văn hóa thôn");
        add(Kind.AREA, null, "Thi đua sống xanh");
        var solution = add(Kind.SOLUTION, null, "Tuyên truyền sâu rộng");
        add(Kind.SOLUTION_ITEM, solution, "Phát thanh hằng tuần trên hệ thống truyền thanh cơ sở");
        var unit = add(Kind.UNIT, null, "Phòng Kinh tế");
        add(Kind.DUTY, unit, "Hướng dẫn hộ sản xuất, kinh doanh dùng hóa đơn điện tử");

        var read = PlanReader.read("ke-hoach.docx", Docx.of(paper()));

        assertThat(read.contentAreas())
                .extracting(PlanDraft.ContentArea::title)
                .containsExactly("Thi đua học kỹ năng số", "Thi đua sống xanh");
        assertThat(read.contentAreas().getFirst().items())
                .extracting(PlanDraft.Item::text)
                .containsExactly("Mở lớp kỹ năng số tại nhà văn hóa thôn");
        assertThat(read.purposes()).hasSize(1);
        assertThat(read.requirements()).hasSize(1);
        assertThat(read.solutions()).extracting(PlanDraft.Solution::title).containsExactly("Tuyên truyền sâu rộng");
        assertThat(read.units()).extracting(PlanDraft.UnitEntry::bareName).containsExactly("Phòng Kinh tế");
        assertThat(read.units().getFirst().duties()).hasSize(1);
        assertThat(read.recipients()).hasSize(2);
    }

    @Test
    void whatIsAskedIsNotOrderedAndPointsStandInATable() {
        var group = add(Kind.SUBJECT_GROUP, null, "Các thôn");
        clauses.add(clause(Kind.CRITERION, group, "Tỷ lệ hộ phân loại rác", new BigDecimal("12.5"), false));
        clauses.add(clause(Kind.UNIT, null, "Ủy ban Mặt trận Tổ quốc xã", null, true));

        var body = PlanBody.of(clauses);

        assertThat(body).contains(new Block.Heading("Đề nghị Ủy ban Mặt trận Tổ quốc xã"));
        assertThat(body)
                .filteredOn(Block.Grid.class::isInstance)
                .singleElement()
                .extracting(grid -> ((Block.Grid) grid).rows())
                .isEqualTo(List.of(List.of("1", "Tỷ lệ hộ phân loại rác", "12,5")));
    }

    @Test
    void partsWithoutClausesAreLeftOut() {
        assertThat(PlanBody.of(List.of())).noneMatch(Block.Part.class::isInstance);
    }

    private Paper paper() {
        return new Paper(
                new Paper.Head(
                        null,
                        "Ủy ban nhân dân xã An Bình",
                        new PaperNumber(null, "KH-UBND"),
                        "An Bình",
                        PaperDate.parse("2026-06")),
                "Kế hoạch",
                "Tổ chức Phong trào thi đua “An Bình sống xanh” giai đoạn 2026 - 2030",
                List.of("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"),
                PlanBody.of(clauses),
                List.of(new Paper.Signature(List.of("TM. Ủy ban nhân dân", "Chủ tịch"), "Trần Thị Hoa")),
                List.of("Thường trực Đảng ủy", "Lưu: VT, VHXH"),
                List.of(),
                Instant.EPOCH);
    }

    private UUID add(Kind kind, @Nullable UUID parent, String text) {
        var clause = clause(kind, parent, text, null, false);
        clauses.add(clause);
        return clause.id();
    }

    private Clause clause(Kind kind, @Nullable UUID parent, String text, @Nullable BigDecimal points, boolean asked) {
        return new Clause(
                Ids.next(),
                parent,
                kind,
                clauses.size(),
                text,
                null,
                null,
                points,
                null,
                null,
                asked,
                false,
                false,
                -1,
                "");
    }
}
