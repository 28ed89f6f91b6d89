package vn.thidua.locality;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.NotThere;

/** The tenants of this installation. Their table lies outside the wall: public names of public bodies. */
@Repository
public class Localities {

    private static final RowMapper<Locality> LOCALITY = (row, _) -> new Locality(
            row.getObject("id", UUID.class),
            Locality.Kind.valueOf(row.getString("kind")),
            row.getString("name"),
            row.getObject("parent", UUID.class));
    private static final String COLUMNS = "select id, kind, name, parent_id as parent from locality ";

    private final JdbcClient jdbc;

    Localities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether nothing is installed yet, the demo aside. */
    public boolean isEmpty() {
        return jdbc.sql("select not exists (select from locality where not demo)")
                .query(Boolean.class)
                .single();
    }

    /**
     * The locality with the identifier.
     *
     * @throws NotThere when there is none
     */
    public Locality get(UUID id) {
        return jdbc.sql(COLUMNS + "where id = ?")
                .param(id)
                .query(LOCALITY)
                .optional()
                .orElseThrow(NotThere::new);
    }

    /** All tenants, for jobs that go from one to the next. */
    public List<UUID> ids() {
        return jdbc.sql("select id from locality order by id")
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** The cities and provinces, in Vietnamese order. */
    public List<Locality> cities() {
        return jdbc.sql(COLUMNS + """
                where parent_id is null order by name collate vi, id""").query(LOCALITY).list();
    }

    /** The communes of a city, in Vietnamese order. */
    public List<Locality> of(UUID city) {
        return jdbc.sql(COLUMNS + """
                where parent_id = ? order by name collate vi, id""").param(city).query(LOCALITY).list();
    }

    /** The locality of that kind and name, whatever the case, below the city; {@code parent} is null for a city. */
    public Optional<Locality> find(Locality.Kind kind, String name, @Nullable UUID parent) {
        return jdbc.sql(COLUMNS + """
                where kind = :kind and lower(name collate vi) = lower(:name::text collate vi) and parent_id is not distinct from :parent""")
                .param("kind", kind.name())
                .param("name", name.strip())
                .param("parent", parent, Types.OTHER)
                .query(LOCALITY)
                .optional();
    }

    /** Adds a locality. */
    public void add(Locality added) {
        jdbc.sql("insert into locality (id, kind, name, parent_id) values (:id, :kind, :name, :parent)")
                .param("id", added.id())
                .param("kind", added.kind().name())
                .param("name", added.name())
                .param("parent", added.parent(), Types.OTHER)
                .update();
    }
}
