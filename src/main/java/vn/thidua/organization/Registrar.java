package vn.thidua.organization;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.RuleBroken;

/**
 * Writes many units, people and posts at once: one statement for each sort of change, however many rows. The journal is
 * told by the caller, in one event for all.
 */
@Repository
public class Registrar {

    private final JdbcClient jdbc;

    Registrar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of this transaction nobody else writes many at once, and no unit or group changes. */
    public void hold() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('roster/' || wall_commune(), 0))::text")
                .query(String.class)
                .single();
        jdbc.sql("select from unit order by id for update").query().listOfRows();
        jdbc.sql("select from unit_group order by id for update").query().listOfRows();
    }

    /**
     * Writes the changes; whoever asks for them looked at circles, names and heads, and holds the units.
     *
     * @throws RuleBroken when somebody changed one of the rows since it was read
     */
    public void enter(RosterChange change) {
        try {
            addUnits(change.addedUnits());
            changeUnits(change.changedUnits());
            join(change.joined());
            addPersons(change.addedPersons());
            changePersons(change.changedPersons());
            changePosts(of(change.changedPosts(), false));
            changePosts(of(change.changedPosts(), true));
            addPosts(change.addedPosts());
        } catch (DuplicateKeyException taken) {
            throw changedMeanwhile();
        }
    }

    /** Heads come last, when those before them made room. */
    private static List<Post> of(List<Post> posts, boolean heads) {
        return posts.stream()
                .filter(post -> (post.rank() == Rank.HEAD && post.ends() == null) == heads)
                .toList();
    }

    private void addUnits(List<Unit> units) {
        if (units.isEmpty()) return;
        jdbc.sql("""
                insert into unit (commune_id, id, name, kind, parent_id, created_at)
                select wall_commune(), u.* from unnest(?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::timestamptz[]) u""")
                .params(
                        array(units, Unit::id),
                        array(units, Unit::name),
                        array(units, unit -> unit.kind().name()),
                        array(units, Unit::parentId),
                        array(units, unit -> unit.createdAt().atOffset(ZoneOffset.UTC)))
                .update();
    }

    private void changeUnits(List<Unit> units) {
        if (units.isEmpty()) return;
        expect(
                units.size(),
                jdbc.sql("""
                update unit set kind = n.kind, parent_id = n.parent, version = unit.version + 1
                from unnest(?::uuid[], ?::int[], ?::text[], ?::uuid[]) n (id, version, kind, parent)
                where unit.id = n.id and unit.version = n.version and unit.closed_at is null""")
                        .params(
                                array(units, Unit::id),
                                array(units, Unit::version),
                                array(units, unit -> unit.kind().name()),
                                array(units, Unit::parentId))
                        .update());
    }

    private void join(List<RosterChange.Joining> joined) {
        if (joined.isEmpty()) return;
        jdbc.sql("""
                with joined as (
                  insert into unit_group_member (commune_id, group_id, unit_id)
                  select wall_commune(), j.* from unnest(?::uuid[], ?::uuid[]) j
                  on conflict do nothing returning group_id)
                update unit_group set version = version + 1 where id in (select group_id from joined)""")
                .params(array(joined, RosterChange.Joining::group), array(joined, RosterChange.Joining::unit))
                .update();
    }

    private void addPersons(List<Person> persons) {
        if (persons.isEmpty()) return;
        jdbc.sql("""
                insert into person (commune_id, id, full_name, phone, email)
                select wall_commune(), p.* from unnest(?::uuid[], ?::text[], ?::text[], ?::text[]) p""")
                .params(
                        array(persons, Person::id),
                        array(persons, Person::fullName),
                        array(persons, Person::phone),
                        array(persons, Person::email))
                .update();
    }

    private void changePersons(List<Person> persons) {
        if (persons.isEmpty()) return;
        expect(
                persons.size(),
                jdbc.sql("""
                update person set phone = n.phone, email = n.email, version = person.version + 1
                from unnest(?::uuid[], ?::int[], ?::text[], ?::text[]) n (id, version, phone, email)
                where person.id = n.id and person.version = n.version""")
                        .params(
                                array(persons, Person::id),
                                array(persons, Person::version),
                                array(persons, Person::phone),
                                array(persons, Person::email))
                        .update());
    }

    private void changePosts(List<Post> posts) {
        if (posts.isEmpty()) return;
        expect(
                posts.size(),
                jdbc.sql("""
                update post set title = n.title, rank = n.rank, starts = n.starts, ends = n.ends
                from unnest(?::uuid[], ?::text[], ?::text[], ?::date[], ?::date[]) n (id, title, rank, starts, ends)
                where post.id = n.id""")
                        .params(
                                array(posts, Post::id),
                                array(posts, Post::title),
                                array(posts, post -> post.rank().name()),
                                array(posts, Post::starts),
                                array(posts, Post::ends))
                        .update());
    }

    private void addPosts(List<Post> posts) {
        if (posts.isEmpty()) return;
        jdbc.sql("""
                insert into post (commune_id, id, person_id, unit_id, title, rank, starts)
                select wall_commune(), p.*
                from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::date[]) p""")
                .params(
                        array(posts, Post::id),
                        array(posts, Post::personId),
                        array(posts, Post::unitId),
                        array(posts, Post::title),
                        array(posts, post -> post.rank().name()),
                        array(posts, Post::starts))
                .update();
    }

    /** One column of the rows, as PostgreSQL reads arrays of any type from text. */
    private static <T> @Nullable String[] array(List<T> rows, Function<? super T, ? extends @Nullable Object> column) {
        return rows.stream()
                .map(row -> Objects.toString(column.apply(row), null))
                .toArray(String[]::new);
    }

    private static void expect(int wanted, int written) {
        if (written != wanted) throw changedMeanwhile();
    }

    private static RuleBroken changedMeanwhile() {
        return new RuleBroken("Có người vừa thay đổi đơn vị, nhân sự trong lúc danh sách này được nhận. "
                + "Chưa có dòng nào được ghi. Hãy mở lại trang xem trước rồi nhận lại.");
    }
}
