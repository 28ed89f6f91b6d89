package vn.thidua.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;
import vn.thidua.web.Show;

/** The accounts of this commune as the administrator looks at them. */
@Repository
class AccountRows {

    static final int PAGE = 50;

    private static final RowMapper<Account> ACCOUNT = DataClassRowMapper.newInstance(Account.class);
    private static final String ROWS = "select " + Accounts.COLUMNS + """
            , p.full_name, array(select distinct r.role from account_role r where r.account_id = a.id
                and :today between r.starts and coalesce(r.ends, 'infinity')) as roles
            from account a join person p on p.commune_id = a.commune_id and p.id = a.person_id
            where a.commune_id = wall_commune() and\s""";
    private static final String FOUND = "(p.folded like :words or a.username like :words)";

    private final JdbcClient jdbc;

    AccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of those whose name or username holds the words, case and diacritics aside; pages count from 1. */
    List<AccountRow> found(String words, LocalDate today, int page) {
        return jdbc.sql(ROWS + FOUND + " order by p.full_name collate vi, a.id limit :size offset :skip")
                .param("words", pattern(words))
                .param("today", today)
                .param("size", PAGE)
                .param("skip", (page - 1) * PAGE)
                .query(AccountRows::row)
                .list();
    }

    int count(String words) {
        return jdbc.sql("""
                select count(*) from account a
                join person p on p.commune_id = a.commune_id and p.id = a.person_id
                where a.commune_id = wall_commune() and\s""" + FOUND)
                .param("words", pattern(words))
                .query(Integer.class)
                .single();
    }

    /** @throws NotThere when this commune has no such account */
    AccountRow get(UUID account, LocalDate today) {
        return jdbc.sql(ROWS + "a.id = :account")
                .param("account", account)
                .param("today", today)
                .query(AccountRows::row)
                .optional()
                .orElseThrow(NotThere::new);
    }

    private static AccountRow row(ResultSet row, int number) throws SQLException {
        var roles = Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .sorted()
                .toList();
        return new AccountRow(ACCOUNT.mapRow(row, number), row.getString("full_name"), roles);
    }

    private static String pattern(String words) {
        return "%" + Show.folded(words).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
