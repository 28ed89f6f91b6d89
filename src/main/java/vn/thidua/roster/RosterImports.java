package vn.thidua.roster;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.RuleBroken;

/** The lists that were handed in. */
@Repository
class RosterImports {

    private static final RowMapper<RosterImport> IMPORT = DataClassRowMapper.newInstance(RosterImport.class);
    private static final String COLUMNS = """
            select i.id, i.file_id as file, f.name, i.at, p.full_name as by, i.taken_at, i.added, i.changed, i.wrong
            from roster_import i
              join file f on f.commune_id = i.commune_id and f.id = i.file_id
              join person p on p.commune_id = i.commune_id and p.id = i.person_id
            """;

    private final JdbcClient jdbc;

    RosterImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest lists, newest first. */
    List<RosterImport> latest(int limit) {
        return jdbc.sql(COLUMNS + "order by i.at desc, i.id desc limit ?")
                .param(limit)
                .query(IMPORT)
                .list();
    }

    Optional<RosterImport> find(UUID id) {
        return jdbc.sql(COLUMNS + "where i.id = ?").param(id).query(IMPORT).optional();
    }

    /** @throws NotThere when this commune has no such list */
    RosterImport get(UUID id) {
        return find(id).orElseThrow(NotThere::new);
    }

    void add(UUID id, UUID file, UUID person, Instant at) {
        jdbc.sql("""
                insert into roster_import (commune_id, id, file_id, at, person_id)
                values (wall_commune(), ?, ?, ?, ?)""").params(id, file, at.atOffset(ZoneOffset.UTC), person).update();
    }

    /** @throws RuleBroken when it was taken in already */
    void take(UUID id, Proposal proposal, Instant at) {
        var rows = jdbc.sql("""
                update roster_import set taken_at = ?, added = ?, changed = ?, wrong = ?
                where id = ? and taken_at is null""")
                .params(
                        at.atOffset(ZoneOffset.UTC),
                        proposal.count(State.NEW),
                        proposal.count(State.CHANGED),
                        proposal.count(State.WRONG),
                        id)
                .update();
        if (rows == 0) {
            throw new RuleBroken("Danh sách này đã được nhận trước đó. Muốn nhận thêm, hãy gửi tệp mới.");
        }
    }
}
