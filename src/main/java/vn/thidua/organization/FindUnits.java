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
                select u.id, 'đơn vị' as kind,
                  u.name || case when u.closed_at is null then '' else ' (đã ngừng hoạt động)' end as text
                from unit u
                where strpos(u.folded, :words) > 0
                union all
                select u.id, 'đơn vị', f.name || ' (từ ' || to_char(f.until, 'DD/MM/YYYY') || ' là ' || u.name || ')'
                from former_name f join unit u on u.commune_id = f.commune_id and u.id = f.unit_id
                where strpos(f.folded, :words) > 0
                union all
                select u.id, 'nhân sự', p.full_name || ', ' || o.title || ', ' || u.name
                from person p
                  join post o on o.commune_id = p.commune_id and o.person_id = p.id
                  join unit u on u.commune_id = o.commune_id and u.id = o.unit_id
                where o.ends is null and (strpos(p.folded, :words) > 0 or exists (
                  select from former_name f where f.person_id = p.id and strpos(f.folded, :words) > 0))
                order by kind, text limit :limit""")
                .param("words", folded)
                .param("limit", limit)
                .query((row, _) -> new Hit(
                        row.getString("kind"), row.getString("text"), "/don-vi/" + row.getObject("id", UUID.class)))
                .list();
    }
}
