package vn.thidua.movement;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
            row.getTimestamp("published_at").toInstant(),
            row.getInt("version"));

    private static final RowMapper<UnitDuty> UNIT_DUTY = DataClassRowMapper.newInstance(UnitDuty.class);
    private static final RowMapper<Clause> CLAUSE = DataClassRowMapper.newInstance(Clause.class);

    private final JdbcClient jdbc;

    Movements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The movements of the asker's own commune or city, newest first. */
    public List<Movement> own() {
        return jdbc.sql("select * from movement where commune_id = wall_commune() order by published_at desc limit 500")
                .query(MOVEMENT)
                .list();
    }

    /** @throws NotThere when the asker's own commune or city has no such movement */
    public Movement own(UUID id) {
        return jdbc.sql("select * from movement where id = ? and commune_id = wall_commune()")
                .param(id)
                .query(MOVEMENT)
                .optional()
                .orElseThrow(NotThere::new);
    }

    /**
     * The movement, of whatever place.
     *
     * @throws NotThere when there is none that the asker may read
     */
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
     * Each duty of the plan for each open organisation unit that it concerns, in the order of the plan; a shared duty only
     * for the first of its units.
     */
    public List<UnitDuty> unitDuties(UUID movement) {
        return jdbc.sql("""
                select d.id as duty, d.text, u.id as unit, u.name as unit_name, d.requested, d.ends as deadline
                from clause d
                  join clause_unit cu on cu.commune_id = d.commune_id and cu.clause_id = d.parent_id
                  join unit u on u.commune_id = cu.commune_id and u.id = cu.unit_id
                where d.movement_id = ? and d.kind = 'DUTY' and d.retired_at is null and (cu.position = 0 or not d.shared)
                  and u.closed_at is null
                order by d.ordinal, u.name""").param(movement).query(UNIT_DUTY).list();
    }

    /** The units that help the one that leads a shared duty, by duty; duties that nobody shares are left out. */
    public Map<UUID, List<UUID>> helpers(Collection<UUID> duties) {
        return jdbc
                .sql("""
                select d.id as duty, cu.unit_id as unit
                from clause d
                  join clause_unit cu on cu.commune_id = d.commune_id and cu.clause_id = d.parent_id
                  join unit u on u.commune_id = cu.commune_id and u.id = cu.unit_id
                where d.id = any(?::uuid[]) and d.shared and cu.position > 0 and u.closed_at is null
                order by d.id, cu.position""")
                .param(duties.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getObject("duty", UUID.class), row.getObject("unit", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
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

    /** Writes the head of the document as it is now; false when it is not at that version any more. */
    public boolean rewrite(Movement movement) {
        return jdbc.sql("""
                update movement set name = :name, title = :title, number = :number, dated = :dated, issuer = :issuer,
                  signatory = :signatory, starts = :starts, ends = :ends, version = version + 1
                where id = :id and version = :version""")
                        .param("id", movement.id())
                        .param("version", movement.version())
                        .param("name", movement.name())
                        .param("title", movement.title())
                        .param("number", movement.number())
                        .param("dated", movement.dated())
                        .param("issuer", movement.issuer())
                        .param("signatory", movement.signatory())
                        .param("starts", movement.starts())
                        .param("ends", movement.ends())
                        .update()
                == 1;
    }

    void addSource(UUID commune, UUID movement, Source source) {
        jdbc.sql("""
                insert into movement_source (commune_id, id, version, title, file_id, passages)
                values (:commune, :movement, :version, :title, :file, :passages)""")
                .param("commune", commune)
                .param("movement", movement)
                .param("version", source.version())
                .param("title", source.title())
                .param("file", source.file())
                .param("passages", source.passages().toArray(String[]::new))
                .update();
    }

    /**
     * Adds a document from which clauses will be taken over.
     *
     * @param passages each at the index that clauses will name
     * @return its number among the documents of the movement
     */
    public int addSource(UUID commune, UUID movement, String title, UUID file, List<String> passages) {
        var next = 1
                + jdbc.sql("select max(version) from movement_source where id = ? and commune_id = ?")
                        .params(movement, commune)
                        .query(Integer.class)
                        .single();
        addSource(commune, movement, new Source(next, title, file, passages));
        return next;
    }

    /** The documents from which the clauses were read, the plan first; empty when the asker may not read them. */
    List<Source> sources(UUID movement) {
        return jdbc.sql("select version, title, file_id, passages from movement_source where id = ? order by version")
                .param(movement)
                .query((row, _) -> new Source(
                        row.getInt("version"),
                        row.getString("title"),
                        row.getObject("file_id", UUID.class),
                        List.of((String[]) row.getArray("passages").getArray())))
                .list();
    }

    /** All that the plan says and that is in force, in its order. */
    public List<Clause> clauses(UUID movement) {
        return allClauses(movement).stream().filter(clause -> !clause.retired()).toList();
    }

    /** The same with what is not in force any more. */
    public List<Clause> allClauses(UUID movement) {
        return jdbc.sql("""
                select id, parent_id as parent, kind, ordinal, text, starts, ends, points, value, measure, requested,
                  coordinating, shared, source_block, source_text, version, source_version,
                  retired_at is not null as retired
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
