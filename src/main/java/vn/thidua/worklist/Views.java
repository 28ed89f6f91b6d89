package vn.thidua.worklist;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;

/** The lists that people keep, each for oneself. */
@Repository
class Views {

    /** The most that one person keeps. */
    static final int MOST = 20;

    private static final RowMapper<View> VIEW = DataClassRowMapper.newInstance(View.class);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Views(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** The member's own, in the order in which they were made. */
    List<View> of(Member member) {
        return jdbc.sql("select id, name, query, first from task_view where person_id = ? order by created_at, id")
                .param(member.person())
                .query(VIEW)
                .list();
    }

    /** @throws NotThere when the member has no such list */
    View get(UUID id, Member member) {
        return of(member).stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    void add(View view, Member member) {
        putFirst(view, member);
        jdbc.sql("""
                insert into task_view (commune_id, id, person_id, name, query, first, created_at)
                values (wall_commune(), :id, :person, :name, :query, :first, :at)""")
                .param("id", view.id())
                .param("person", member.person())
                .param("name", view.name())
                .param("query", view.query())
                .param("first", view.first())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new ViewEvent("Lưu danh sách nhiệm vụ", view));
    }

    void change(View view, Member member) {
        putFirst(view, member);
        jdbc.sql("update task_view set name = ?, first = ? where id = ? and person_id = ?")
                .params(view.name(), view.first(), view.id(), member.person())
                .update();
        events.publishEvent(new ViewEvent("Sửa danh sách nhiệm vụ đã lưu", view));
    }

    void remove(View view, Member member) {
        jdbc.sql("delete from task_view where id = ? and person_id = ?")
                .params(view.id(), member.person())
                .update();
        events.publishEvent(new ViewEvent("Xóa danh sách nhiệm vụ đã lưu", view));
    }

    /** Only one is the first. */
    private void putFirst(View view, Member member) {
        if (!view.first()) return;
        jdbc.sql("update task_view set first = false where person_id = ? and id <> ? and first")
                .params(member.person(), view.id())
                .update();
    }
}
