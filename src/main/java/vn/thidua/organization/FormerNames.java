package vn.thidua.organization;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.web.Show;

/** The names that units and people had before. */
@Repository
public class FormerNames {

    private final JdbcClient jdbc;

    FormerNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Former names of the unit or person, the latest first. */
    public List<FormerName> of(UUID unitOrPerson) {
        return jdbc.sql(
                        "select name, until from former_name where unit_id = :id or person_id = :id order by until desc")
                .param("id", unitOrPerson)
                .query((row, _) -> new FormerName(row.getString("name"), row.getObject("until", LocalDate.class)))
                .list();
    }

    /** The name that held on the day: a former one, or the present one. */
    public String on(LocalDate day, UUID unitOrPerson, String present) {
        return of(unitOrPerson).reversed().stream()
                .filter(former -> day.isBefore(former.until()))
                .findFirst()
                .map(FormerName::name)
                .orElse(present);
    }

    void ofUnit(UUID unit, String name, LocalDate until) {
        add(unit, null, name, until);
    }

    void ofPerson(UUID person, String name, LocalDate until) {
        add(null, person, name, until);
    }

    private void add(@Nullable UUID unit, @Nullable UUID person, String name, LocalDate until) {
        var latest = of(unit == null ? Objects.requireNonNull(person) : unit);
        if (!latest.isEmpty() && !until.isAfter(latest.getFirst().until())) {
            throw new RuleBroken("Tên trước đó đổi từ ngày %s. Ngày tên mới có hiệu lực phải sau ngày đó."
                    .formatted(Show.date(latest.getFirst().until())));
        }
        jdbc.sql("""
                insert into former_name (commune_id, id, unit_id, person_id, name, until)
                values (wall_commune(), :id, :unit, :person, :name, :until)""")
                .param("id", Ids.next())
                .param("unit", unit, Types.OTHER)
                .param("person", person, Types.OTHER)
                .param("name", name)
                .param("until", until)
                .update();
    }
}
