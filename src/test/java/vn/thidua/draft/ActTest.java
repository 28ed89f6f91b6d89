package vn.thidua.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.movement.Clause.Kind;
import vn.thidua.planfile.PlanDraft.Source;

class ActTest {

    private final Outline outline = AnBinh.outline();

    private UUID id(Kind kind, String beginning) {
        return AnBinh.id(outline, kind, beginning);
    }

    private static List<String> texts(Outline outline, Kind kind) {
        return outline.of(kind).stream().map(Entry::text).toList();
    }

    @Test
    void anEditKeepsPlaceAndSourceAndEndsDoubt() {
        var duty = id(Kind.DUTY, "Số hóa toàn bộ");
        var facts = Facts.of("Số hóa  mọi hồ sơ\ntiếp nhận mới").due("2026-12").worth(BigDecimal.TEN);

        var after = new EditEntry(duty, facts).on(outline).get(duty);

        assertThat(after.text()).isEqualTo("Số hóa mọi hồ sơ tiếp nhận mới");
        assertThat(after.facts().ends()).isEqualTo("2026-12");
        assertThat(after.facts().points()).as("duties have no points").isNull();
        assertThat(after.sources()).isEqualTo(outline.get(duty).sources());
        assertThat(after.confidence()).isEqualTo(1);
    }

    @Test
    void anEntryChangesPlacesWithItsNeighbourAndTakesAllBelowAlong() {
        var area = outline.of(Kind.AREA).get(1);

        var after = new Shift(area.id(), true).on(outline);

        assertThat(after.of(Kind.AREA).getFirst()).isEqualTo(area);
        assertThat(after.whole(area)).isEqualTo(outline.whole(area));
        assertThat(new Shift(area.id(), false).on(after)).isEqualTo(outline);
    }

    @Test
    void theFirstCannotGoUpNorTheLastDown() {
        var areas = outline.of(Kind.AREA);

        assertThatThrownBy(() -> new Shift(areas.getFirst().id(), true).on(outline))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("đứng đầu");
        assertThatThrownBy(() -> new Shift(areas.getLast().id(), false).on(outline))
                .hasMessageContaining("đứng cuối");
    }

    @Test
    void anEntryThatMovesBecomesWhatStandsThere() {
        var item = id(Kind.AREA_ITEM, "Phân loại rác");
        var unit = id(Kind.UNIT, "Phòng Kinh tế");

        var duty = new Move(item, Kind.DUTY, unit).on(outline).get(item);

        assertThat(duty.kind()).isEqualTo(Kind.DUTY);
        assertThat(duty.parent()).isEqualTo(unit);
        assertThat(duty.sources()).isEqualTo(outline.get(item).sources());
    }

    @Test
    void whatMovesStandsInTheOrderOfTheText() {
        var requirement = id(Kind.REQUIREMENT, "Mỗi việc");

        var after = new Move(requirement, Kind.PURPOSE, null).on(outline);

        assertThat(texts(after, Kind.PURPOSE)).hasSize(3).last().asString().startsWith("Mỗi việc");
    }

    @Test
    void anAreaWithItemsMayBecomeASolutionButNoPurpose() {
        var area = id(Kind.AREA, "Thi đua sống xanh");

        var after = new Move(area, Kind.SOLUTION, null).on(outline);

        assertThat(after.under(area)).hasSize(2).allMatch(item -> item.kind() == Kind.SOLUTION_ITEM);
        assertThatThrownBy(() -> new Move(area, Kind.PURPOSE, null).on(outline)).hasMessageContaining("mục con");
    }

    @Test
    void nothingStandsWhereItsKindHasNoPlace() {
        var area = id(Kind.AREA, "Thi đua sống xanh");
        var item = outline.under(area).getFirst().id();

        assertThatThrownBy(() -> new Move(item, Kind.CRITERION, area).on(outline))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> new Move(area, Kind.AREA_ITEM, item).on(outline))
                .hasMessageContaining("dưới chính mình");
        assertThatThrownBy(() -> new Add(Ids.next(), Kind.DUTY, null, "Việc", null).on(outline))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void anEntryIsSplitWhereTheLineWasBroken() {
        var duty = id(Kind.DUTY, "Vận động các hộ");
        var text = outline.get(duty).text();
        var broken = text.replace(", chụp ảnh", ",\nchụp ảnh");

        var after = Split.at(duty, broken).on(outline);

        var duties = after.siblings(after.get(duty));
        assertThat(duties).hasSize(3);
        assertThat(duties.get(0).text()).endsWith("tại nguồn,");
        assertThat(duties.get(1).text()).startsWith("chụp ảnh");
        assertThat(duties.get(1).sources()).isEqualTo(duties.get(0).sources());
        assertThatThrownBy(() -> Split.at(duty, text).on(outline)).hasMessageContaining("xuống dòng");
    }

    @Test
    void aUnitThatIsSplitGivesItsDutiesToBoth() {
        var unit = id(Kind.UNIT, "Thôn Đông");

        var after = new Split(unit, List.of("Thôn Đông", "Tổ công nghệ số cộng đồng")).on(outline);

        var units = after.of(Kind.UNIT);
        var second = units.get(units.indexOf(after.get(unit)) + 1);
        assertThat(second.text()).isEqualTo("Tổ công nghệ số cộng đồng");
        assertThat(after.under(second.id()).stream().map(Entry::text))
                .isEqualTo(after.under(unit).stream().map(Entry::text).toList());
    }

    @Test
    void whatIsMergedKeepsWordsPassagesAndAllBelow() {
        var first = AnBinh.entry(outline, Kind.UNIT, "Thôn Đông");
        var second = AnBinh.entry(outline, Kind.UNIT, "Thôn Đoài");

        var after = new Merge(second.id()).on(outline);

        var merged = after.get(first.id());
        assertThat(merged.text()).isEqualTo("Thôn Đông. Thôn Đoài");
        assertThat(merged.sources()).containsAll(first.sources()).containsAll(second.sources());
        assertThat(after.under(first.id())).hasSize(3);
        assertThat(after.find(second.id())).isEmpty();
    }

    @Test
    void aTornSentenceIsMergedWithoutAFullStop() {
        var duty = id(Kind.DUTY, "Vận động các hộ");
        var text = outline.get(duty).text();
        var torn = Split.at(duty, text.replace("tại nguồn", "tại\nnguồn")).on(outline);

        var after = new Merge(torn.siblings(torn.get(duty)).get(1).id()).on(torn);

        assertThat(after.get(duty).text()).isEqualTo(text);
    }

    @Test
    void aPassageBecomesAnEntryWhereItStandsInTheText() {
        var unit = AnBinh.entry(outline, Kind.UNIT, "Thôn Đông");
        var last = outline.under(unit.id()).getLast();
        var source = new Source(last.block() - 1, "Giữa hai nhiệm vụ");

        var after = new Add(Ids.next(), Kind.DUTY, unit.id(), "Giữa hai nhiệm vụ", source).on(outline);

        assertThat(after.under(unit.id()).stream().map(Entry::text).toList())
                .hasSize(3)
                .element(1)
                .isEqualTo("Giữa hai nhiệm vụ");
    }

    @Test
    void whatIsAddedByHandStandsAtTheEnd() {
        var after = new Add(Ids.next(), Kind.RECIPIENT, null, "Đài Truyền thanh xã", null).on(outline);

        assertThat(texts(after, Kind.RECIPIENT)).last().isEqualTo("Đài Truyền thanh xã");
    }

    @Test
    void whatIsDroppedGoesWithAllBelowAndItsPassagesCountAsSeen() {
        var area = AnBinh.entry(outline, Kind.AREA, "Thi đua sống xanh");

        var after = new Drop(area.id()).on(outline);

        assertThat(outline.entries().size() - after.entries().size()).isEqualTo(3);
        assertThat(after.settled()).hasSize(3).contains(OpenPoint.Sort.UNPLACED.key(area.block()));
    }

    @Test
    void anEntryThatIsGoneIsNamedSo() {
        assertThatThrownBy(() -> new Drop(Ids.next()).on(outline)).hasMessageContaining("không còn trong dự thảo");
    }

    @Test
    void unitsOfAGroupHaveATaskEachAndSeveralNamedOnesShareIt() {
        var unit = id(Kind.UNIT, "Thôn Đông");
        var duty = outline.under(unit).getFirst().id();
        var group = new StandFor(Map.of(unit, Behind.group(Ids.next()))).on(outline);
        var several = new StandFor(Map.of(unit, Behind.units(List.of(Ids.next(), Ids.next())))).on(outline);

        assertThat(Sharing.together(outline.get(duty), outline)).isFalse();
        assertThat(Sharing.together(group.get(duty), group)).isFalse();
        assertThat(Sharing.together(several.get(duty), several)).isTrue();
        var chosen = new Share(Map.of(duty, true)).on(group);
        assertThat(Sharing.together(chosen.get(duty), chosen)).isTrue();
    }
}
