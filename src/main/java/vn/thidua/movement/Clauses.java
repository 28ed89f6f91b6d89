package vn.thidua.movement;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the clauses of published movements. Whoever changes one keeps what stood there before. */
@Repository
public class Clauses {

    private final JdbcClient jdbc;

    Clauses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID commune, UUID movement, List<Clause> clauses) {
        jdbc.sql("""
                insert into clause (commune_id, id, movement_id, parent_id, kind, ordinal, text, starts, ends, points, value,
                  measure, requested, coordinating, shared, source_block, source_text, source_version)
                select :commune, c.id, :movement, c.parent, c.kind, c.ordinal, c.text, c.starts, c.ends, c.points,
                  c.value, c.measure, c.requested, c.coordinating, c.shared, c.block, c.source, c.version
                from unnest(:ids::uuid[], :parents::uuid[], :kinds::text[], :ordinals::int[], :texts::text[],
                  :starts::text[], :ends::text[], :points::numeric[], :values::text[], :measures::text[],
                  :requested::boolean[], :coordinating::boolean[], :shared::boolean[], :blocks::int[], :sources::text[],
                  :versions::int[])
                  as c (id, parent, kind, ordinal, text, starts, ends, points, value, measure, requested, coordinating,
                    shared, block, source, version)""")
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
                .param("versions", column(clauses, Clause::sourceVersion))
                .update();
    }

    private static @Nullable String[] column(List<Clause> clauses, Function<Clause, @Nullable Object> value) {
        return clauses.stream()
                .map(value)
                .map(one -> one == null ? null : one.toString())
                .toArray(String[]::new);
    }

    /** Adds the clause after all others of its movement. */
    public void append(Movement movement, Clause clause) {
        var last = jdbc.sql("select coalesce(max(ordinal), -1) from clause where movement_id = ?")
                .param(movement.id())
                .query(Integer.class)
                .single();
        add(movement.commune(), movement.id(), List.of(clause.at(last + 1)));
    }

    /** @param units for each unit of the plan the organisation units that it stands for, the first one in front */
    public void addUnits(UUID commune, Map<UUID, List<UUID>> units) {
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

    /** Writes the clause as it is now; false when it is not at that version any more. */
    public boolean reword(Clause clause) {
        return jdbc.sql("""
                update clause set text = :text, starts = :starts, ends = :ends, points = :points::numeric, value = :value,
                  measure = :measure, source_block = :block, source_text = :source, source_version = :sourceVersion,
                  version = version + 1
                where id = :id and version = :version and retired_at is null""")
                        .param("id", clause.id())
                        .param("text", clause.text())
                        .param("starts", clause.starts())
                        .param("ends", clause.ends())
                        .param("points", clause.points())
                        .param("value", clause.value())
                        .param("measure", clause.measure())
                        .param("block", clause.sourceBlock())
                        .param("source", clause.sourceText())
                        .param("sourceVersion", clause.sourceVersion())
                        .param("version", clause.version())
                        .update()
                == 1;
    }

    /** Takes the clauses out of force; gives how many were still at their versions. */
    public int retire(List<Clause> branch, Instant at) {
        return jdbc.sql("""
                update clause c set retired_at = :at, version = c.version + 1
                from unnest(:ids::uuid[], :versions::int[]) as r (id, version)
                where c.id = r.id and c.version = r.version and c.retired_at is null""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("ids", column(branch, Clause::id))
                .param("versions", column(branch, Clause::version))
                .update();
    }
}
