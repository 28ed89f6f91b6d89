package vn.thidua.city;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.locality.Locality;
import vn.thidua.movement.State;
import vn.thidua.web.Show;

/** The published movements of the city's communes, through the city's own policies. */
@Repository
class CommuneMovements {

    static final int PAGE = 50;

    /**
     * One movement.
     *
     * @param phase the phase that runs or is reviewed; 0 before the first
     * @param parent the city's movement in which it takes part; null when it takes part in none
     */
    record Line(
            UUID id,
            String name,
            @Nullable String number,
            @Nullable String starts,
            @Nullable String ends,
            Locality.Kind kind,
            String commune,
            State state,
            int phase,
            @Nullable UUID parent,
            @Nullable String parentName,
            int tasks,
            int verified) {

        /** Name of the commune with its kind. */
        String place() {
            return kind.label() + " " + commune;
        }
    }

    /**
     * What to list.
     *
     * @param state null for all
     * @param parent only what takes part in this movement of the city; null for all
     * @param text words of the name of the movement or of the commune, with or without diacritics; empty for all
     * @param page from 0
     */
    record Filter(@Nullable State state, @Nullable UUID parent, String text, int page) {}

    private static final RowMapper<Line> LINE = DataClassRowMapper.newInstance(Line.class);

    private static final String FOUND = """
            with running as (
                select distinct on (commune_id, movement_id) commune_id, movement_id, state, phase
                from movement_status order by commune_id, movement_id, position desc),
              answered as (
                select distinct on (commune_id, city_movement_id) commune_id, city_movement_id, movement_id
                from offer_answer order by commune_id, city_movement_id, position desc),
              work as (
                select commune_id, movement_id, sum(tasks) as tasks,
                  sum(tasks) filter (where state = 'VERIFIED') as verified
                from city_task_total group by commune_id, movement_id),
              found as (
                select m.id, m.name, m.number, m.starts, m.ends, l.kind, l.name as commune, m.published_at,
                  coalesce(s.state, 'ISSUED') as state, coalesce(s.phase, 0) as phase, p.id as parent,
                  p.name as parent_name, coalesce(w.tasks, 0) as tasks, coalesce(w.verified, 0) as verified
                from movement m
                  join locality l on l.id = m.commune_id
                  left join running s on s.commune_id = m.commune_id and s.movement_id = m.id
                  left join answered a on a.commune_id = m.commune_id and a.movement_id = m.id
                  left join movement p on p.id = a.city_movement_id
                  left join work w on w.commune_id = m.commune_id and w.movement_id = m.id
                where l.parent_id = (select wall_city())
                  and (:text = '' or strpos(fold(m.name || ' ' || m.title || ' ' || l.name), :text) > 0))
            """;
    private static final String CHOSEN = """
             from found where (:state::text is null or state = :state) and (:parent::uuid is null or parent = :parent)
            """;

    private final JdbcClient jdbc;

    CommuneMovements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of them, in Vietnamese order of the communes. */
    List<Line> page(Filter filter) {
        return asked(
                        FOUND + "select *" + CHOSEN
                                + "order by commune collate vi, published_at desc limit :limit offset :offset",
                        filter)
                .param("limit", PAGE)
                .param("offset", filter.page() * PAGE)
                .query(LINE)
                .list();
    }

    int count(Filter filter) {
        return asked(FOUND + "select count(*)" + CHOSEN, filter)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, Filter filter) {
        return jdbc.sql(sql)
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("parent", filter.parent())
                .param("text", Show.folded(filter.text()));
    }
}
