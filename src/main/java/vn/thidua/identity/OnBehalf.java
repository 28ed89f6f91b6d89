package vn.thidua.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Member;

/** People for whom a program acts with a token of its own. In a transaction of their commune. */
@Repository
public class OnBehalf {

    private static final RowMapper<Person> PERSON = DataClassRowMapper.newInstance(Person.class);

    private final JdbcClient jdbc;
    private final Members members;

    OnBehalf(JdbcClient jdbc, Members members) {
        this.jdbc = jdbc;
        this.members = members;
    }

    /** Somebody with an account. */
    public record Person(UUID account, String name, String username) {}

    /** The member with the rights of today; empty when the account is disabled, or not of this commune. */
    public Optional<Member> member(UUID account) {
        return members.of(account).map(Members.Present::member);
    }

    /** Everybody of this commune who may sign in, in Vietnamese order. */
    public List<Person> everybody() {
        return jdbc.sql("""
                select a.id as account, p.full_name as name, a.username
                from account a join person p on p.commune_id = a.commune_id and p.id = a.person_id
                where a.commune_id = (select wall_commune()) and a.disabled_at is null
                order by p.full_name collate vi, a.username""").query(PERSON).list();
    }
}
