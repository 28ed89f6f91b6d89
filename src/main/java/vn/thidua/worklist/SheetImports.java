package vn.thidua.worklist;

import java.time.Clock;
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

/** The files of tasks that came back. */
@Repository
class SheetImports {

    private static final RowMapper<SheetImport> IMPORT = DataClassRowMapper.newInstance(SheetImport.class);
    private static final String COLUMNS = """
            select s.id, s.file_id as file, f.name, s.at, p.full_name as by, s.taken_at, s.done, s.wrong
            from task_sheet s
              join file f on f.commune_id = s.commune_id and f.id = s.file_id
              join person p on p.commune_id = s.commune_id and p.id = s.person_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SheetImports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest, newest first. */
    List<SheetImport> latest(int limit) {
        return jdbc.sql(COLUMNS + "order by s.at desc, s.id desc limit ?")
                .param(limit)
                .query(IMPORT)
                .list();
    }

    Optional<SheetImport> find(UUID id) {
        return jdbc.sql(COLUMNS + "where s.id = ?").param(id).query(IMPORT).optional();
    }

    /** @throws NotThere when this commune has no such file */
    SheetImport get(UUID id) {
        return find(id).orElseThrow(NotThere::new);
    }

    void add(UUID id, UUID file, UUID person) {
        jdbc.sql("insert into task_sheet (commune_id, id, file_id, person_id, at) values (wall_commune(), ?, ?, ?, ?)")
                .params(id, file, person, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @throws RuleBroken when it was taken before */
    void take(UUID id, int done, int wrong) {
        var rows = jdbc.sql("update task_sheet set taken_at = ?, done = ?, wrong = ? where id = ? and taken_at is null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), done, wrong, id)
                .update();
        if (rows == 0) {
            throw new RuleBroken("Tệp này đã được nhận trước đó. Muốn sửa thêm, hãy tải tệp mới rồi gửi lại.");
        }
    }
}
