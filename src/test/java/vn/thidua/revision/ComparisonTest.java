package vn.thidua.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.amendment.Alteration;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.movement.Clause;
import vn.thidua.movement.Clause.Kind;
import vn.thidua.revision.Comparison.Fate;

class ComparisonTest {

    private final List<Clause> current = new ArrayList<>();
    private final List<Clause> revised = new ArrayList<>();

    @Test
    void aSmallEditAndANewOrderDoNotTearAPair() {
        var first = add(current, Kind.SOLUTION, null, "Tuyên truyền sâu rộng trên hệ thống truyền thanh");
        var second = add(current, Kind.SOLUTION, null, "Kiểm tra, đôn đốc, tháo gỡ khó khăn ở cơ sở");
        add(revised, Kind.SOLUTION, null, "Kiểm tra, đôn đốc, tháo gỡ khó khăn ở cơ sở");
        add(revised, Kind.SOLUTION, null, "Tuyên truyền sâu rộng trên hệ thống truyền thanh cơ sở và mạng xã hội");

        assertThat(fates()).containsExactly("SAME", "CHANGED");
        assertThat(compared().pairs()).extracting(Comparison.Pair::was).containsExactly(second, first);
    }

    @Test
    void datesPointsAndFiguresAreChangesToo() {
        current.add(clause(Kind.DUTY, null, "Mở lớp kỹ năng số", "2026-12", null));
        revised.add(clause(Kind.DUTY, null, "Mở lớp kỹ năng số", "2027-03", null));
        current.add(clause(Kind.CRITERION, null, "Mọi hộ phân loại rác", null, "10"));
        revised.add(clause(Kind.CRITERION, null, "Mọi hộ phân loại rác", null, "10.00"));

        assertThat(fates()).containsExactly("CHANGED", "SAME");
    }

    @Test
    void whatIsUnlikeIsGoneAndNew() {
        add(current, Kind.SOLUTION, null, "Tổ chức hội nghị phát động toàn xã");
        add(revised, Kind.SOLUTION, null, "Xây dựng quỹ khen thưởng của các doanh nghiệp");

        assertThat(fates()).containsExactlyInAnyOrder("NEW", "GONE");
    }

    @Test
    void aHeadingThatWasRewrittenIsKnownByWhatStandsBelowIt() {
        var was = add(current, Kind.AREA, null, "Thi đua sống xanh");
        add(current, Kind.AREA_ITEM, was, "Phân loại rác tại nguồn ở từng hộ gia đình");
        add(current, Kind.AREA_ITEM, was, "Trồng và chăm sóc cây xanh dọc các tuyến đường");
        var becomes = add(revised, Kind.AREA, null, "Bảo vệ môi trường, ứng phó biến đổi khí hậu");
        add(revised, Kind.AREA_ITEM, becomes, "Phân loại rác tại nguồn ở từng hộ gia đình");
        add(revised, Kind.AREA_ITEM, becomes, "Trồng và chăm sóc cây xanh dọc các tuyến đường");

        assertThat(fates()).containsExactly("CHANGED", "SAME", "SAME");
    }

    @Test
    void aDutyThatMovesToAnotherUnitIsGoneHereAndNewThere() {
        var office = add(current, Kind.UNIT, null, "Phòng Văn hóa - Xã hội");
        add(current, Kind.UNIT, null, "Phòng Kinh tế");
        add(current, Kind.DUTY, office, "Hướng dẫn hộ kinh doanh dùng hóa đơn điện tử");
        add(revised, Kind.UNIT, null, "Phòng Văn hóa - Xã hội");
        var economy = add(revised, Kind.UNIT, null, "Phòng Kinh tế");
        add(revised, Kind.DUTY, economy, "Hướng dẫn hộ kinh doanh dùng hóa đơn điện tử");

        assertThat(fates()).containsExactly("SAME", "GONE", "SAME", "NEW");
    }

    @Test
    void phasesAreTakenForTheirOwnNumberFirst() {
        current.add(clause(Kind.PHASE, null, "Giai đoạn 1", "2027", null));
        current.add(clause(Kind.PHASE, null, "Giai đoạn 2", "2030", null));
        revised.add(clause(Kind.PHASE, null, "Giai đoạn 2", "2029", null));
        revised.add(clause(Kind.PHASE, null, "Giai đoạn 1", "2027", null));

        assertThat(compared().pairs())
                .allSatisfy(pair -> assertThat(pair.any().text())
                        .isEqualTo(java.util.Objects.requireNonNull(pair.was()).text()));
        assertThat(fates()).containsExactly("CHANGED", "SAME");
    }

    @Test
    void changedWordsAreMarkedOnBothSides() {
        var marked = Words.marked("Số hóa 80% hồ sơ mới", "Số hóa toàn bộ hồ sơ mới");

        assertThat(marked.was())
                .containsExactly(
                        new Words.Piece("Số hóa", false),
                        new Words.Piece("80%", true),
                        new Words.Piece("hồ sơ mới", false));
        assertThat(marked.becomes()).contains(new Words.Piece("toàn bộ", true));
    }

    @Test
    void onlyWhatWasChosenIsTakenOverEachFromTheNewDocument() {
        var kept = add(current, Kind.SOLUTION, null, "Tuyên truyền sâu rộng trên hệ thống truyền thanh");
        add(current, Kind.SOLUTION, null, "Tổ chức hội nghị phát động toàn xã");
        add(revised, Kind.SOLUTION, null, "Tuyên truyền sâu rộng trên hệ thống truyền thanh của xã");

        var alterations = takeover(Set.of("cu-" + kept.id()));

        assertThat(alterations).singleElement().isInstanceOfSatisfying(Alteration.Rewording.class, rewording -> {
            assertThat(rewording.becomes().id()).isEqualTo(kept.id());
            assertThat(rewording.becomes().text()).endsWith("của xã");
            assertThat(rewording.becomes().sourceVersion()).isEqualTo(2);
        });
    }

    @Test
    void whatStandsBelowSomethingNewOrGoneFollowsIt() {
        var gone = add(current, Kind.UNIT, null, "Tổ công nghệ số cộng đồng");
        var below = add(current, Kind.DUTY, gone, "Hướng dẫn người dân cài đặt ứng dụng");
        var fresh = add(revised, Kind.UNIT, null, "Trạm Y tế xã An Bình");
        add(revised, Kind.DUTY, fresh, "Lập hồ sơ sức khỏe điện tử cho người cao tuổi");

        assertThat(takeover(Set.of("cu-" + gone.id(), "cu-" + below.id()))).hasSize(1);
        assertThatThrownBy(() -> takeover(Set.of("moi-1")))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("Trạm Y tế");
        assertThat(takeover(Set.of("moi-0", "moi-1"))).hasSize(2);
    }

    private List<Alteration> takeover(Set<String> chosen) {
        return new Takeover(compared(), revised, chosen, 2, _ -> List.of()).alterations();
    }

    private List<String> fates() {
        return compared().pairs().stream()
                .map(Comparison.Pair::fate)
                .map(Fate::name)
                .toList();
    }

    private Comparison compared() {
        return Comparison.of(current, revised);
    }

    private static Clause add(List<Clause> clauses, Kind kind, @Nullable Clause parent, String text) {
        var clause = clause(kind, parent == null ? null : parent.id(), text, null, null);
        clauses.add(clause);
        return clause;
    }

    private static Clause clause(
            Kind kind, @Nullable UUID parent, String text, @Nullable String ends, @Nullable String points) {
        var worth = points == null ? null : new BigDecimal(points);
        return new Clause(
                Ids.next(), parent, kind, 0, text, null, ends, worth, null, null, false, false, false, 3, text);
    }
}
