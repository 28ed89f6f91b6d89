package vn.thidua.organization;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Member;
import vn.thidua.web.Findable;

/** Finds units by their names, and the units of people by theirs. */
@Repository
class FindUnits implements Findable {

    private final JdbcClient jdbc;

    FindUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Hit> find(String folded, Member member, int limit) {
        return jdbc.sql("""
                select u.id, 'đơn vị' as kind, u.name as text from unit u
                where u.closed_at is null and strpos(u.folded, :words) > 0
                union all
                select u.id, 'nhân sự', p.full_name || ', ' || o.title || ', ' || u.name
                from person p
                  join post o on o.commune_id = p.commune_id and o.person_id = p.id
                  join unit u on u.commune_id = o.commune_id and u.id = o.unit_id
                where strpos(p.folded, :words) > 0 and o.ends is null
                order by kind, text limit :limit""")
                .param("words", folded)
                .param("limit", limit)
                .query((row, _) -> new Hit(
                        row.getString("kind"), row.getString("text"), "/don-vi/" + row.getObject("id", UUID.class)))
                .list();
    }
}
