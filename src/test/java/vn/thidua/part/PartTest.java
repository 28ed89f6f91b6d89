package vn.thidua.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.web.Standing;

class PartTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 15);
    private static final UUID UNIT = Ids.next();

    private final Member holder = member(Set.of());
    private final Member head = member(Set.of(UNIT));
    private final Member stranger = member(Set.of());
    private final Part part =
            new Part(Ids.next(), Ids.next(), UNIT, holder.person(), "Cử dân quân", DUE, Part.State.OPEN, null, null, 0);

    @Test
    void isReportedByWhoIsInChargeOrHeadsTheUnit() {
        assertThat(part.said(holder, true, "Đã cử 12 người").state()).isEqualTo(Part.State.DONE);
        assertThat(part.said(head, false, "Còn thiếu 3 người").state()).isEqualTo(Part.State.OPEN);
        assertThatThrownBy(() -> part.said(stranger, true, "Xong")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void isReportedDoneOnce() {
        var done = part.said(holder, true, "Đã cử 12 người");

        assertThatThrownBy(() -> done.said(holder, true, "Lần nữa")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void comesBackFromTheLeadOnly() {
        var done = part.said(holder, true, "Đã cử 12 người");

        assertThat(done.returned(true, "Chưa có danh sách").state()).isEqualTo(Part.State.OPEN);
        assertThatThrownBy(() -> done.returned(false, "Chưa có danh sách")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> part.returned(true, "Chưa xong")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void isEndedByTheLeadWhileItIsOpen() {
        assertThat(part.dropped(true, "Đã có đơn vị khác").state()).isEqualTo(Part.State.DROPPED);
        assertThatThrownBy(() -> part.dropped(false, "Không muốn")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void itsLeadAsksForSomethingElseWhileItIsOpen() {
        var other = part.agreed(true, "Cử dân quân trực hai ca", DUE.plusDays(5));

        assertThat(other.text()).isEqualTo("Cử dân quân trực hai ca");
        assertThat(other.due()).isEqualTo(DUE.plusDays(5));
        assertThatThrownBy(() -> part.agreed(false, "Không làm", null)).isInstanceOf(RuleBroken.class);
        var done = part.said(holder, true, "Đã cử 12 người");
        assertThatThrownBy(() -> done.agreed(true, "Thêm việc", null)).isInstanceOf(RuleBroken.class);
    }

    /** Whatever people try, in whatever order: somebody is in charge, and what ended stays so unless its lead says why. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void noHistoryLeavesAPartWithoutSomebodyInCharge(long seed) {
        var random = new Random(seed);
        var people = List.of(holder, head, stranger);
        for (var history = 0; history < 50; history++) {
            var now = part;
            for (var attempt = 0; attempt < 60; attempt++) {
                var before = now;
                now = tried(before, people.get(random.nextInt(3)), random);
                assertThat(now.person()).isNotNull();
                assertThat(now.version()).isBetween(before.version(), before.version() + 1);
                if (before.state() == Part.State.DROPPED) assertThat(now).isEqualTo(before);
                if (before.state() == Part.State.DONE && now != before) {
                    assertThat(now.state()).isEqualTo(Part.State.OPEN);
                    assertThat(now.note()).isEqualTo("Thiếu danh sách");
                }
            }
        }
    }

    private static Part tried(Part part, Member by, Random random) {
        var led = random.nextBoolean();
        try {
            return switch (random.nextInt(6)) {
                case 0 -> part.said(by, random.nextBoolean(), "Đã cử 12 người");
                case 1 -> part.givenTo(by.person(), by);
                case 2 -> part.returned(led, "Thiếu danh sách");
                case 3 -> random.nextInt(9) == 0 ? part.dropped(led, "Đã đủ người") : part;
                case 4 -> part.agreed(led, "Cử dân quân trực hai ca", DUE);
                default -> part.passedTo(by.person());
            };
        } catch (RuleBroken refused) {
            return part;
        }
    }

    @Test
    void itsLatenessIsComputed() {
        assertThat(part.standing(DUE.minusDays(9))).isEqualTo(Standing.NEUTRAL);
        assertThat(part.standing(DUE)).isEqualTo(Standing.DUE_SOON);
        assertThat(part.standing(DUE.plusDays(1))).isEqualTo(Standing.OVERDUE);
        assertThat(part.said(holder, true, "Xong").standing(DUE.plusDays(1))).isEqualTo(Standing.VERIFIED);
    }

    private static Member member(Set<UUID> heads) {
        return new Member(Ids.next(), Ids.next(), "Nguyễn Văn An", Ids.next(), null, Set.of(), heads, heads);
    }
}
