import java.math.BigDecimal;
import java.sql.Connection;
import java.util.List;

/** A made-up part of the demonstration's commune into which figures are sent: see {@link Intake}, {@link Entries}. */
class IntakeData {

    /** Units, indicators, who reports them, open months, and how a file of them is read; its identifier. */
    static String frame(Connection owner) throws Exception {
        Cluster.run(owner, "create table if not exists bench_reading (like reading including indexes)");
        Cluster.run(owner, "create temp table me as select a.commune_id, a.person_id, (select id from person p where p.commune_id = a.commune_id and p.id <> a.person_id limit 1) as deputy_id from account a where username = 'demo.lan'");
        if (!Cluster.rows(owner, "select 1 from indicator where code like 'ZB-%'").isEmpty()) {
            return Cluster.rows(owner, "select id from figure_layout where name = 'bench'").getFirst().getFirst();
        }
        Cluster.run(owner, "insert into unit (commune_id, id, name, kind, created_at) select commune_id, md5('zb-u' || u)::uuid, 'Mẫu ' || u, 'VILLAGE', now() from me, generate_series(1, " + IntakeRow.UNITS + ") u");
        Cluster.run(owner, "insert into indicator (commune_id, id, code, area, kind, frequency) select commune_id, md5('zb-i' || i)::uuid, 'ZB-' || i, 'X', 'SUM', 'MONTH' from me, generate_series(1, " + IntakeRow.INDICATORS + ") i");
        Cluster.run(owner, "insert into indicator_definition (commune_id, indicator_id, version, begins_on, name, unit, direction, numerator) select commune_id, md5('zb-i' || i)::uuid, 1, '1970-01-01', 'Mẫu ' || i, 'kg', 'UP', 'Tổng khối lượng' from me, generate_series(1, " + IntakeRow.INDICATORS + ") i");
        Cluster.run(owner, "insert into indicator_reporter (commune_id, id, indicator_id, unit_id, person_id, deputy_id, begins_on) select commune_id, gen_random_uuid(), md5('zb-i' || i)::uuid, md5('zb-u' || u)::uuid, person_id, deputy_id, '2019-01-01' from me, generate_series(1, " + IntakeRow.INDICATORS + ") i, generate_series(1, " + IntakeRow.UNITS + ") u");
        Cluster.run(owner, "insert into period_reopening (commune_id, id, period, until, reason, person_id, at) select commune_id, gen_random_uuid(), (2019 + m / 12) * 1000 + m % 12 + 1, current_date + 30, 'x', person_id, now() from me, generate_series(0, 83) m");
        Cluster.run(owner, "insert into figure_layout (commune_id, id, name, sheet, first_heading, last_heading, decimals, skipped, person_id, at) select commune_id, gen_random_uuid(), 'bench', '', 1, 1, 'COMMA', '', person_id, now() from me");
        var layout = Cluster.rows(owner, "select id from figure_layout where name = 'bench'").getFirst().getFirst();
        Cluster.run(owner, "insert into figure_layout_column (commune_id, layout_id, place, heading, holds, breakdown) select commune_id, '" + layout + "', place, heading, holds, 0 from me, (values (0, 'Đơn vị', 'UNIT'), (1, 'Chỉ tiêu', 'INDICATOR'), (2, 'Kỳ', 'PERIOD'), (3, 'Số', 'NUMERATOR'), (4, 'Giải trình', 'REASON')) c (place, heading, holds)");
        return layout;
    }

    static List<String> units(Connection owner) throws Exception {
        return ids(owner, "zb-u", IntakeRow.UNITS);
    }

    static List<String> indicators(Connection owner) throws Exception {
        return ids(owner, "zb-i", IntakeRow.INDICATORS);
    }

    private static List<String> ids(Connection owner, String what, int count) throws Exception {
        return Cluster.rows(owner, "select md5('" + what + "' || n)::uuid from generate_series(1, " + count + ") n").stream().map(List::getFirst).toList();
    }

    static void clear(Connection owner) throws Exception {
        for (var table : List.of("reading", "reading_past", "indicator_total")) {
            Cluster.run(owner, "delete from " + table + " where indicator_id in (select id from indicator where code like 'ZB-%')");
        }
        Cluster.run(owner, "vacuum analyze reading");
        Cluster.run(owner, "vacuum reading_past");
        Cluster.run(owner, "checkpoint");
    }

    /** What is kept, and what it adds up to, is what was sent. */
    static void check(Connection owner, List<IntakeRow> rows) throws Exception {
        var sum = BigDecimal.valueOf(rows.stream().mapToLong(IntakeRow::cents).sum(), 2);
        for (var table : List.of("reading", "indicator_total")) {
            var found = new BigDecimal(Cluster.rows(owner, "select sum(numerator) from " + table + " where indicator_id in (select id from indicator where code like 'ZB-%')").getFirst().getFirst());
            if (found.compareTo(sum) != 0) throw new IllegalStateException(table + " " + found + " in place of " + sum);
        }
    }
}
