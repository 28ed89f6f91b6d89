package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.PageTest;
import vn.thidua.database.Database;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Timeline;

/** Whoever has all rights in the database but not the key cannot rewrite history unseen. */
@PageTest
class JournalTest {

    record Said(Subject subject, String word) implements DomainEvent {

        @Override
        public String summary() {
            return "Nói một lời";
        }

        @Override
        public Map<String, ?> facts() {
            return Map.of("word", word, "reason", "Thử");
        }

        @Override
        public Map<String, ?> personal() {
            return Map.of("phone", "0900 000 000");
        }
    }

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JournalCheck check;

    @Autowired
    Timeline timeline;

    @Autowired
    Casting casting;

    @Autowired
    Database database;

    private UUID commune;
    private Subject subject;

    @BeforeEach
    void sayFiveWords(Cast cast) {
        commune = cast.anBinh().id();
        subject = new Subject("word", Ids.next());
        casting.as(cast.officer(), () -> {
            for (var word = 1; word <= 5; word++) events.publishEvent(new Said(subject, "lời " + word));
        });
        assertThat(check.of(commune).sentences()).isEmpty();
    }

    @Test
    void tellsTheTimelineWithNamesToItsOwnCommune(Cast cast) {
        var entries = casting.as(cast.leader(), () -> timeline.of(subject, 2));

        assertThat(entries).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.actor()).isEqualTo("Nguyễn Thị Lan");
            assertThat(entry.summary()).isEqualTo("Nói một lời");
            assertThat(entry.detail()).isEqualTo("Thử");
        });
        assertThat(casting.as(cast.elsewhere(Role.LEADER), () -> timeline.of(subject, 2)))
                .isEmpty();
    }

    @Test
    void noticesAChangedRow() {
        var changed = last() - 2;
        tamper("update journal_event set summary = 'Khác' where commune_id = ? and position = " + changed);

        assertThat(found()).contains("Sự kiện số " + changed + " đã bị sửa");
    }

    @Test
    void noticesARemovedRow() {
        erasePersonal();
        tamper("delete from journal_event where commune_id = ? and position = " + (last() - 2));

        assertThat(found()).contains("Thiếu sự kiện");
    }

    @Test
    void noticesAMovedRow() {
        var last = last();
        erasePersonal();
        tamper("update journal_event set position = 1000000 where commune_id = ? and position = " + (last - 1));
        tamper("update journal_event set position = " + (last - 1) + " where commune_id = ? and position = " + last);
        tamper("update journal_event set position = " + last + " where commune_id = ? and position = 1000000");

        assertThat(found()).contains("chuyển chỗ");
    }

    @Test
    void noticesACutEndEvenWhenTheRecordedEndIsSetBack() {
        erasePersonal();
        tamper("delete from journal_event where commune_id = ? and position = " + last());
        assertThat(found()).contains("Cuối nhật ký không khớp");

        tamper("""
                update journal_head h set position = e.position, event_mac = e.mac
                from journal_event e
                where h.commune_id = ? and e.commune_id = h.commune_id and e.position = """ + last());
        assertThat(found()).contains("Cuối nhật ký không khớp");
    }

    @Test
    void noticesThatAllIsGone() {
        check.keepHeads();
        erasePersonal();
        tamper("delete from journal_event where commune_id = ?");
        tamper("delete from journal_head where commune_id = ?");

        assertThat(found()).contains("Nhật ký bị cắt");
    }

    @Test
    void noticesAChainThatWasRebuiltWithAnotherKey() {
        var end = new byte[32];
        var seal = new Seal("khóa khác".getBytes(StandardCharsets.UTF_8)).ofHead(commune, last(), end);
        tamper("update journal_event set mac = decode('%s', 'hex') where commune_id = ?".formatted(hex(end)));
        tamper(
                "update journal_head set event_mac = decode('%s', 'hex'), seal = decode('%s', 'hex') where commune_id = ?"
                        .formatted(hex(end), hex(seal)));

        assertThat(found()).contains("đã bị sửa");
    }

    @Test
    void noticesAChangedPersonalValueButNotAnErasedOne() {
        tamper("update journal_personal set content = '{}' where commune_id = ? and position = " + last());
        assertThat(found()).contains("Thông tin cá nhân");

        erasePersonal();
        assertThat(check.of(commune).none()).isTrue();
    }

    private String found() {
        return String.join("\n", check.of(commune).sentences());
    }

    private void erasePersonal() {
        tamper("delete from journal_personal where commune_id = ?");
    }

    private long last() {
        try (var connection = database.connectAsOwner();
                var query = connection.prepareStatement(
                        "select max(position) from thidua.journal_event where commune_id = ?")) {
            query.setObject(1, commune);
            var row = query.executeQuery();
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void tamper(String sql) {
        try (var connection = database.connectAsOwner();
                var path = connection.createStatement();
                var change = connection.prepareStatement(sql)) {
            path.execute("set search_path = thidua, ext");
            change.setObject(1, commune);
            change.execute();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
