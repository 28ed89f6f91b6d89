package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.PageTest;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.RuleBroken;

@PageTest
class OrganizationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Units units;

    @Autowired
    Persons persons;

    @Autowired
    Posts posts;

    @Autowired
    Casting casting;

    private Cast cast;

    @BeforeEach
    void isPlayedBy(Cast cast) {
        this.cast = cast;
    }

    @Test
    void aUnitIsFoundByItsNameWithoutDiacritics() {
        var office = here(() -> units.add("Phòng  Kinh tế xã", UnitKind.OFFICE, null));

        assertThat(here(() -> units.named("phong kinh te xa"))).contains(here(() -> units.get(office.id())));
        assertThat(office.name()).isEqualTo("Phòng Kinh tế xã");
    }

    @Test
    void aNameIsUsedOnceInACommune() {
        here(() -> units.add("Thôn Trung", UnitKind.VILLAGE, null));

        assertThatThrownBy(() -> here(() -> units.add("THÔN TRUNG", UnitKind.VILLAGE, null)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("Đã có đơn vị tên “THÔN TRUNG”");
        assertThat(away(() -> units.add("Thôn Trung", UnitKind.VILLAGE, null))).isNotNull();
    }

    @Test
    void unitsStandInVietnameseOrder() {
        for (var name : List.of("Thôn Đào", "Thôn Ấp", "Thôn Dinh", "Thôn An")) {
            here(() -> units.add(name, UnitKind.VILLAGE, null));
        }

        assertThat(here(units::all))
                .extracting(Unit::name)
                .containsSubsequence("Thôn An", "Thôn Ấp", "Thôn Dinh", "Thôn Đào", "Thôn Đông");
    }

    @Test
    void aChangeOfAnOlderVersionIsRefused() {
        var read = here(() -> units.add("Thôn Trung", UnitKind.VILLAGE, null));
        var renamed = here(() -> units.change(read.with("Thôn Trung Hạ", UnitKind.VILLAGE, null)));

        assertThat(renamed.version()).isEqualTo(2);
        assertThatThrownBy(() -> here(() -> units.change(read.with("Thôn Đoài", UnitKind.VILLAGE, null))))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("sau khi trang được mở");
        assertThat(here(() -> units.get(read.id())))
                .isEqualTo(here(() -> units.named("thon trung ha").orElseThrow()));
    }

    @Test
    void anotherCommuneSeesNothing() {
        var village = here(() -> units.add("Thôn Trung", UnitKind.VILLAGE, null));
        var head = here(() -> persons.add("Trần Văn Tùng", "0912 345 678", null));
        var post = here(() -> posts.begin(head.id(), village.id(), "Trưởng thôn", Rank.HEAD, TODAY));

        assertThatThrownBy(() -> away(() -> units.get(village.id()))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> away(() -> persons.get(head.id()))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> away(() -> posts.get(post.id()))).isInstanceOf(NotThere.class);
        assertThat(away(() -> persons.names(List.of(head.id())))).isEmpty();
    }

    @Test
    void aUnitHasOneHeadAtATime() {
        var village = here(() -> units.add("Thôn Trung", UnitKind.VILLAGE, null));
        var old = here(() -> persons.add("Trần Văn Tùng", null, null));
        var next = here(() -> persons.add("Phạm Thị Lan", null, null));
        var post = here(() -> posts.begin(old.id(), village.id(), "Trưởng thôn", Rank.HEAD, TODAY.minusYears(2)));

        assertThatThrownBy(() -> here(() -> posts.begin(next.id(), village.id(), "Trưởng thôn", Rank.HEAD, TODAY)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("Trần Văn Tùng, Trưởng thôn");

        here(() -> {
            posts.end(post, TODAY);
            return posts.begin(next.id(), village.id(), "Trưởng thôn", Rank.HEAD, TODAY.plusDays(1));
        });
        assertThat(here(() -> posts.headOf(village.id(), TODAY)).orElseThrow().personId())
                .isEqualTo(old.id());
        assertThat(here(() -> posts.headOf(village.id(), TODAY.plusDays(1)))
                        .orElseThrow()
                        .personId())
                .isEqualTo(next.id());
    }

    @Test
    void aPostEndsOnceAndNotBeforeItBegan() {
        var village = here(() -> units.add("Thôn Trung", UnitKind.VILLAGE, null));
        var person = here(() -> persons.add("Trần Văn Tùng", null, null));
        var post = here(() -> posts.begin(person.id(), village.id(), "Phó thôn", Rank.DEPUTY, TODAY));

        assertThatThrownBy(() -> end(post, TODAY.minusDays(1))).hasMessageContaining("bắt đầu từ 23/11/2026");
        end(post, TODAY);
        assertThatThrownBy(() -> end(post, TODAY)).hasMessageContaining("đã được kết thúc");
        assertThat(here(() -> posts.ofPerson(person.id(), TODAY))).hasSize(1);
        assertThat(here(() -> posts.ofPerson(person.id(), TODAY.plusDays(1)))).isEmpty();
    }

    @Test
    void personalDataAreChangedByVersionToo() {
        var read = here(() -> persons.add("Trần Văn Tùng", " ", null));
        var changed = here(() -> persons.change(read.with("Trần Văn Tùng", "0912 345 678", "tung@example.vn")));

        assertThat(here(() -> persons.get(read.id()))).isEqualTo(changed);
        assertThatThrownBy(() -> here(() -> persons.change(read.with("Trần Tùng", null, null))))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void noUnitStandsBelowItself() {
        var below = here(() -> units.add(
                "Tổ công nghệ số cộng đồng thôn Đông",
                UnitKind.DIGITAL_TEAM,
                cast.village().id()));

        assertThatThrownBy(() ->
                        here(() -> units.change(cast.village().with("Thôn Đông", UnitKind.VILLAGE, below.id()))))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("trực thuộc chính mình");
    }

    private void end(Post post, LocalDate day) {
        casting.as(cast.officer(), () -> posts.end(post, day));
    }

    private <T> T here(Supplier<T> work) {
        return casting.as(cast.officer(), work);
    }

    private <T> T away(Supplier<T> work) {
        return casting.as(cast.elsewhere(Role.STANDING_OFFICER), work);
    }
}
