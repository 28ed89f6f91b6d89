package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.kernel.Ids;

class RosterTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2026, 7, 1);

    private final Unit committee = unit("Ủy ban nhân dân xã", null);
    private final Unit village = unit("Thôn Đông", committee.id());
    private final Unit team = unit("Tổ công nghệ số cộng đồng thôn Đông", village.id());

    private final UUID chairwoman = Ids.next();
    private final UUID viceChairman = Ids.next();
    private final UUID tung = Ids.next();
    private final UUID khoa = Ids.next();

    @Test
    void theFirstDeputyStandsInForTheHead() {
        var roster = roster(post(tung, village, Rank.HEAD), post(khoa, village, Rank.DEPUTY));

        assertThat(roster.headOf(village.id())).hasValueSatisfying(this::isTung);
        assertThat(roster.deputyOf(village.id())).map(Post::personId).contains(khoa);
    }

    @Test
    void withoutADeputyTheUnitAboveStandsIn() {
        var roster = roster(
                post(chairwoman, committee, Rank.HEAD),
                post(viceChairman, committee, Rank.DEPUTY),
                post(tung, village, Rank.HEAD));

        assertThat(roster.deputyOf(village.id())).map(Post::personId).contains(chairwoman);
        assertThat(roster.deputyOf(team.id())).map(Post::personId).contains(tung);
    }

    @Test
    void nobodyStandsInForThemselves() {
        var roster = roster(
                post(chairwoman, committee, Rank.HEAD),
                post(viceChairman, committee, Rank.DEPUTY),
                post(chairwoman, village, Rank.HEAD),
                post(chairwoman, village, Rank.DEPUTY));

        assertThat(roster.deputyOf(village.id())).map(Post::personId).contains(viceChairman);
    }

    @Test
    void nobodyIsInventedWhereNobodyIs() {
        assertThat(roster().deputyOf(team.id())).isEmpty();
        assertThat(roster().headOf(team.id())).isEmpty();
    }

    private void isTung(Post post) {
        assertThat(post.personId()).isEqualTo(tung);
    }

    private Roster roster(Post... held) {
        return new Roster(List.of(committee, village, team), List.of(held));
    }

    private static Post post(UUID person, Unit unit, Rank rank) {
        return new Post(Ids.next(), person, unit.id(), rank.label(), rank, LONG_AGO, null);
    }

    private static Unit unit(String name, @Nullable UUID parent) {
        return new Unit(Ids.next(), name, UnitKind.OTHER, parent, Instant.EPOCH, null, 1);
    }
}
