package vn.thidua.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
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
    void itsLatenessIsComputed() {
        assertThat(part.standing(DUE.minusDays(9))).isEqualTo(Standing.ON_TIME);
        assertThat(part.standing(DUE)).isEqualTo(Standing.DUE_SOON);
        assertThat(part.standing(DUE.plusDays(1))).isEqualTo(Standing.OVERDUE);
        assertThat(part.said(holder, true, "Xong").standing(DUE.plusDays(1))).isEqualTo(Standing.VERIFIED);
    }

    private static Member member(Set<UUID> heads) {
        return new Member(Ids.next(), Ids.next(), "Nguyễn Văn An", Ids.next(), null, Set.of(), heads, heads);
    }
}
