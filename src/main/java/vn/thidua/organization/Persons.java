package vn.thidua.organization;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.kernel.Timeline;
import vn.thidua.web.ChangedMeanwhile;

/** The people of the commune's units. Every change is told to the journal. */
@Repository
public class Persons {

    private static final RowMapper<Person> PERSON = DataClassRowMapper.newInstance(Person.class);
    private static final String COLUMNS = "select id, full_name, phone, email, version from person ";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Timeline timeline;

    Persons(JdbcClient jdbc, ApplicationEventPublisher events, Timeline timeline) {
        this.jdbc = jdbc;
        this.events = events;
        this.timeline = timeline;
    }

    /** Everybody, in Vietnamese order of their full names. */
    public List<Person> all() {
        return jdbc.sql(COLUMNS + "order by full_name collate vi").query(PERSON).list();
    }

    /** The person; empty when this commune has none. */
    public Optional<Person> find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = ?").param(id).query(PERSON).optional();
    }

    /** @throws NotThere when this commune has no such person */
    public Person get(UUID id) {
        return find(id).orElseThrow(NotThere::new);
    }

    /** People by identifier; unknown identifiers are left out. */
    Map<UUID, Person> byId(Collection<UUID> ids) {
        return jdbc
                .sql(COLUMNS + "where id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(PERSON)
                .list()
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** Full names by identifier, for pages that mention several people; unknown identifiers are left out. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        var names = new HashMap<UUID, String>();
        jdbc.sql("select id, full_name from person where id = any (?)")
                .param(ids.toArray(UUID[]::new))
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("full_name"));
                });
        return names;
    }

    /** Enters a person; empty phone or e-mail count as unknown. */
    public Person add(String fullName, @Nullable String phone, @Nullable String email) {
        var person = new Person(Ids.next(), Words.tidy(fullName), Words.tidyOrNull(phone), Words.tidyOrNull(email), 1);
        jdbc.sql("""
                insert into person (commune_id, id, full_name, phone, email)
                values (wall_commune(), :id, :fullName, :phone, :email)""").paramSource(person).update();
        events.publishEvent(new PersonAdded(person));
        return person;
    }

    /**
     * Saves the data as the person has them now.
     *
     * @param changed made by {@link Person#with} from the person as it was read
     * @throws RuleBroken when somebody changed the person since
     */
    public Person change(Person changed) {
        var person = changed.with(
                Words.tidy(changed.fullName()), Words.tidyOrNull(changed.phone()), Words.tidyOrNull(changed.email()));
        var rows = jdbc.sql("""
                update person set full_name = :fullName, phone = :phone, email = :email, version = version + 1
                where id = :id and version = :version""").paramSource(person).update();
        if (rows == 0) throw ChangedMeanwhile.told(timeline, get(person.id()).subject());
        events.publishEvent(new PersonChanged(person));
        return person.at(person.version() + 1);
    }
}
