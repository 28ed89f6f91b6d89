package vn.thidua.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.web.Show;

/** Who holds which post. Every change is told to the journal. */
@Repository
public class Posts {

    private static final RowMapper<Post> POST = DataClassRowMapper.newInstance(Post.class);
    private static final String COLUMNS =
            "select p.id, p.person_id, p.unit_id, p.title, p.rank, p.starts, p.ends from post p ";
    private static final String HELD = "p.starts <= :day and (p.ends is null or p.ends >= :day) ";
    private static final String ORDER = "order by p.rank = 'STAFF', p.rank = 'DEPUTY', p.starts, p.id";

    private final JdbcClient jdbc;
    private final Units units;
    private final Persons persons;
    private final ApplicationEventPublisher events;

    Posts(JdbcClient jdbc, Units units, Persons persons, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.units = units;
        this.persons = persons;
        this.events = events;
    }

    /** Everybody's posts on a day, read at once: for many units, ask the roster. */
    public Roster on(LocalDate day) {
        var held = jdbc.sql(COLUMNS + "where " + HELD + ORDER)
                .param("day", day)
                .query(POST)
                .list();
        return new Roster(units.all(), held);
    }

    /** Who heads the unit on the day; see {@link Roster#headOf}. */
    public Optional<Post> headOf(UUID unit, LocalDate day) {
        return on(day).headOf(unit);
    }

    /** Who stands in for the head of the unit on the day; see {@link Roster#deputyOf}. */
    public Optional<Post> deputyOf(UUID unit, LocalDate day) {
        return on(day).deputyOf(unit);
    }

    /** The posts that the person holds on the day, heads first. */
    public List<Post> ofPerson(UUID person, LocalDate day) {
        return jdbc.sql(COLUMNS + "where p.person_id = :person and " + HELD + ORDER)
                .param("person", person)
                .param("day", day)
                .query(POST)
                .list();
    }

    /** All posts of the person, past and future ones too. */
    List<Post> allOf(UUID person) {
        return jdbc.sql(COLUMNS + "where p.person_id = :person " + ORDER)
                .param("person", person)
                .query(POST)
                .list();
    }

    /** All posts in the unit, past and future ones too: heads, deputies, staff. */
    public List<Post> ofUnit(UUID unit) {
        return jdbc.sql(COLUMNS + "where p.unit_id = :unit " + ORDER)
                .param("unit", unit)
                .query(POST)
                .list();
    }

    /** Everybody's posts, past and future ones too, read at once. */
    public List<Post> all() {
        return jdbc.sql(COLUMNS + ORDER).query(POST).list();
    }

    /** @throws NotThere when this commune has no such post */
    public Post get(UUID id) {
        return jdbc.sql(COLUMNS + "where p.id = :id")
                .param("id", id)
                .query(POST)
                .optional()
                .orElseThrow(NotThere::new);
    }

    /**
     * Gives a person a post without a known end.
     *
     * @throws RuleBroken when somebody else heads the unit then and the rank is {@link Rank#HEAD}
     */
    public Post begin(UUID person, UUID unit, String title, Rank rank, LocalDate starts) {
        var post = new Post(Ids.next(), person, unit, Words.tidy(title), rank, starts, null);
        if (rank == Rank.HEAD) refuseSecondHead(post);
        jdbc.sql("""
                insert into post (commune_id, id, person_id, unit_id, title, rank, starts)
                values (wall_commune(), ?, ?, ?, ?, ?, ?)""")
                .params(post.id(), person, unit, post.title(), rank.name(), starts)
                .update();
        events.publishEvent(new PostBegun(post));
        return post;
    }

    /**
     * Sets the last day of a post that has none yet, or a later one; {@link Departures} sees to what the person leaves behind.
     *
     * @throws RuleBroken when the post was ended before, or the day lies before its first one
     */
    void end(Post post, LocalDate lastDay) {
        if (lastDay.isBefore(post.starts())) {
            throw new RuleBroken("Chức vụ %s bắt đầu từ %s nên không thể kết thúc ngày %s. Hãy chọn ngày muộn hơn."
                    .formatted(post.title(), Show.date(post.starts()), Show.date(lastDay)));
        }
        var rows = jdbc.sql("update post set ends = ? where id = ? and (ends is null or ends > ?)")
                .params(lastDay, post.id(), lastDay)
                .update();
        if (rows == 0) throw new RuleBroken("Chức vụ %s đã được kết thúc trước đó.".formatted(post.title()));
        events.publishEvent(new PostEnded(post, lastDay));
    }

    /** Holds the unit's row meanwhile, so that two appointments at once cannot both find the place free. */
    private void refuseSecondHead(Post post) {
        jdbc.sql("select from unit where id = ? for update")
                .param(post.unitId())
                .query()
                .listOfRows();
        jdbc.sql(COLUMNS + "where p.unit_id = ? and p.rank = 'HEAD' and (p.ends is null or p.ends >= ?) limit 1")
                .params(post.unitId(), post.starts())
                .query(POST)
                .optional()
                .ifPresent(this::refuse);
    }

    private void refuse(Post head) {
        var until = head.ends() == null ? "" : " đến hết ngày " + Show.date(head.ends());
        throw new RuleBroken("Mỗi đơn vị chỉ có một người đứng đầu. Đơn vị này đang có %s, %s%s. "
                        .formatted(persons.get(head.personId()).fullName(), head.title(), until)
                + "Hãy kết thúc chức vụ đó trước, hoặc chọn ngày bắt đầu sau ngày đó.");
    }
}
