package vn.thidua.movement;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;

/** Published movements with what their plans say. */
@Repository
public class Movements {

    /** A duty of the plan for one organisation unit. */
    public record UnitDuty(
            UUID duty,
            String text,
            UUID unit,
            String unitName,
            boolean requested,
            @Nullable String deadline) {}

    private static final RowMapper<Movement> MOVEMENT = (row, _) -> new Movement(
            row.getObject("id", UUID.class),
            row.getObject("commune_id", UUID.class),
            row.getObject("file_id", UUID.class),
            row.getString("name"),
            row.getString("title"),
            row.getString("number"),
            row.getString("dated"),
            row.getString("issuer"),
            row.getString("signatory"),
            row.getString("starts"),
            row.getString("ends"),
            row.getTimestamp("published_at").toInstant());

    private static final RowMapper<UnitDuty> UNIT_DUTY = DataClassRowMapper.newInstance(UnitDuty.class);
    private static final RowMapper<Clause> CLAUSE = DataClassRowMapper.newInstance(Clause.class);

    private final JdbcClient jdbc;

    Movements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The movements that the asker may read, newest first: the commune's own, or those of the city's communes. */
    public List<Movement> all() {
        return jdbc.sql("select * from movement order by published_at desc limit 500")
                .query(MOVEMENT)
                .list();
    }

    /** @throws NotThere when there is none that the asker may read */
    public Movement get(UUID id) {
        return find(id).orElseThrow(NotThere::new);
    }

    /** The movement, if there is one that the asker may read. */
    public Optional<Movement> find(UUID id) {
        return jdbc.sql("select * from movement where id = ?")
                .param(id)
                .query(MOVEMENT)
                .optional();
    }

    /**
     * Each duty of the plan for each organisation unit that it concerns, in the order of the plan; a shared duty only
     * for the first of its units.
     */
    public List<UnitDuty> unitDuties(UUID movement) {
        return jdbc.sql("""
                select d.id as duty, d.text, u.id as unit, u.name as unit_name, d.requested, d.ends as deadline
                from clause d
                  join clause_unit cu on cu.commune_id = d.commune_id and cu.clause_id = d.parent_id
                  join unit u on u.commune_id = cu.commune_id and u.id = cu.unit_id
                where d.movement_id = ? and d.kind = 'DUTY' and (cu.position = 0 or not d.shared)
                order by d.ordinal, u.name""").param(movement).query(UNIT_DUTY).list();
    }

    void add(Movement movement, Member by) {
        jdbc.sql("""
                insert into movement (commune_id, id, file_id, name, title, number, dated, issuer, signatory, starts,
                  ends, published_at, published_by)
                values (:commune, :id, :file, :name, :title, :number, :dated, :issuer, :signatory, :starts, :ends,
                  :at, :by)""")
                .param("commune", movement.commune())
                .param("id", movement.id())
                .param("file", movement.file())
                .param("name", movement.name())
                .param("title", movement.title())
                .param("number", movement.number())
                .param("dated", movement.dated())
                .param("issuer", movement.issuer())
                .param("signatory", movement.signatory())
                .param("starts", movement.starts())
                .param("ends", movement.ends())
                .param("at", movement.publishedAt().atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .update();
    }

    void add(UUID commune, UUID movement, List<Clause> clauses) {
        jdbc.sql("""
                insert into clause (commune_id, id, movement_id, parent_id, kind, ordinal, text, starts, ends, points, value,
                  measure, requested, coordinating, shared, source_block, source_text)
                select :commune, c.id, :movement, c.parent, c.kind, c.ordinal, c.text, c.starts, c.ends, c.points,
                  c.value, c.measure, c.requested, c.coordinating, c.shared, c.block, c.source
                from unnest(:ids::uuid[], :parents::uuid[], :kinds::text[], :ordinals::int[], :texts::text[],
                  :starts::text[], :ends::text[], :points::numeric[], :values::text[], :measures::text[],
                  :requested::boolean[], :coordinating::boolean[], :shared::boolean[], :blocks::int[], :sources::text[])
                  as c (id, parent, kind, ordinal, text, starts, ends, points, value, measure, requested, coordinating,
                    shared, block, source)""")
                .param("commune", commune)
                .param("movement", movement)
                .param("ids", column(clauses, Clause::id))
                .param("parents", column(clauses, Clause::parent))
                .param("kinds", column(clauses, Clause::kind))
                .param("ordinals", column(clauses, Clause::ordinal))
                .param("texts", column(clauses, Clause::text))
                .param("starts", column(clauses, Clause::starts))
                .param("ends", column(clauses, Clause::ends))
                .param("points", column(clauses, Clause::points))
                .param("values", column(clauses, Clause::value))
                .param("measures", column(clauses, Clause::measure))
                .param("requested", column(clauses, Clause::requested))
                .param("coordinating", column(clauses, Clause::coordinating))
                .param("shared", column(clauses, Clause::shared))
                .param("blocks", column(clauses, Clause::sourceBlock))
                .param("sources", column(clauses, Clause::sourceText))
                .update();
    }

    private static @Nullable String[] column(List<Clause> clauses, Function<Clause, @Nullable Object> value) {
        return clauses.stream()
                .map(value)
                .map(one -> one == null ? null : one.toString())
                .toArray(String[]::new);
    }

    /** @param units for each unit of the plan the organisation units that it stands for, the first one in front */
    void addUnits(UUID commune, Map<UUID, List<UUID>> units) {
        var clauses = units.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(_ -> entry.getKey()))
                .toArray(UUID[]::new);
        var positions = units.values().stream()
                .flatMap(list -> IntStream.range(0, list.size()).boxed())
                .toArray(Integer[]::new);
        jdbc.sql("""
                insert into clause_unit (commune_id, clause_id, unit_id, position)
                select :commune, c.clause, c.unit, c.position
                from unnest(:clauses::uuid[], :units::uuid[], :positions::int[]) as c (clause, unit, position)""")
                .param("commune", commune)
                .param("clauses", clauses)
                .param("units", units.values().stream().flatMap(List::stream).toArray(UUID[]::new))
                .param("positions", positions)
                .update();
    }

    void addSource(UUID commune, UUID movement, List<String> passages) {
        jdbc.sql("insert into movement_source (commune_id, id, passages) values (?, ?, ?)")
                .params(commune, movement, passages.toArray(String[]::new))
                .update();
    }

    /** The passages of the plan, each at the index that its clauses name; empty when the asker may not read them. */
    List<String> source(UUID movement) {
        return jdbc.sql("select unnest(passages) from movement_source where id = ?")
                .param(movement)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** All that the plan says, in its order. */
    public List<Clause> clauses(UUID movement) {
        return jdbc.sql("""
                select id, parent_id as parent, kind, ordinal, text, starts, ends, points, value, measure, requested,
                  coordinating, shared, source_block, source_text
                from clause where movement_id = ? order by ordinal""").param(movement).query(CLAUSE).list();
    }

    /** Names of the organisation units behind each unit of the plan. */
    Map<UUID, List<String>> unitNames(UUID movement) {
        record Named(UUID clause, String name) {}
        return jdbc.sql("""
                select cu.clause_id as clause, u.name
                from clause c
                  join clause_unit cu on cu.commune_id = c.commune_id and cu.clause_id = c.id
                  join unit u on u.commune_id = cu.commune_id and u.id = cu.unit_id
                where c.movement_id = ? order by u.name""").param(movement).query(Named.class).list().stream()
                .collect(Collectors.groupingBy(Named::clause, Collectors.mapping(Named::name, Collectors.toList())));
    }
}
