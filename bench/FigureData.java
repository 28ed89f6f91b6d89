import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;

/**
 * Fills the city of the demonstration: communes of 30 units that report 40 indicators in 60 months, 2021 to 2025, by a pure
 * function of their numbers: FigureData DATA COMMUNES. One cell in twenty is missing before 2025, which stays whole for the
 * sums that are known; three in a hundred came late, two in a hundred were corrected.
 */
class FigureData {

    private static final int UNITS = 30;
    private static final int INDICATORS = 40;
    private static final String ID = "md5('%s' || %s)::uuid";

    public static void main(String[] arguments) throws Exception {
        var communes = Integer.parseInt(arguments[1]);
        try (var connection = Cluster.connect(Path.of(arguments[0]))) {
            connection.setAutoCommit(false);
            Cluster.run(connection, "set session_replication_role = replica");
            Cluster.run(connection, "set work_mem = '256MB'");
            frame(connection, communes);
            connection.commit();
            var begin = System.nanoTime();
            for (int t = 1; t <= communes; t++) {
                figures(connection, t);
                connection.commit();
            }
            System.err.printf("nạp số liệu: %d s%n", (System.nanoTime() - begin) / 1_000_000_000);
            totals(connection);
            connection.commit();
            connection.setAutoCommit(true);
            Cluster.run(connection, "vacuum analyze");
            check(connection, communes);
        }
    }

    /** Communes, units, indicators and who reports; the reporter is a name only, for nobody signs in there. */
    private static void frame(Connection connection, int communes) throws Exception {
        Cluster.run(connection, "create temp table t as select n, " + id("commune", "n") + " as id from generate_series(1, " + communes + ") n");
        Cluster.run(connection, """
                insert into locality (id, kind, name, parent_id)
                select t.id, 'XA', 'Mẫu ' || t.n, l.parent_id from t, account a join locality l on l.id = a.commune_id
                where a.username = 'demo.lan'""");
        Cluster.run(connection, """
                insert into unit (commune_id, id, name, kind, created_at)
                select t.id, %s, 'Thôn ' || u, 'VILLAGE', now() from t, generate_series(1, %d) u""".formatted(id("unit", "n || '-' || u"), UNITS));
        Cluster.run(connection, """
                create temp table i as select row_number() over (order by code) as n, code, max(name) as name
                from (values %s) c (code, name) group by code""".formatted(codes()));
        Cluster.run(connection, """
                insert into indicator (commune_id, id, code, area, kind, frequency)
                select t.id, %s, i.code, substr(i.code, 5, 1), 'SUM', 'MONTH' from t, i""".formatted(id("indicator", "t.n || '-' || i.n")));
        Cluster.run(connection, """
                insert into indicator_definition (commune_id, indicator_id, version, begins_on, name, unit, direction, numerator)
                select t.id, %s, 1, '1970-01-01', i.name, 'lượt', 'UP', i.name from t, i""".formatted(id("indicator", "t.n || '-' || i.n")));
        Cluster.run(connection, """
                insert into indicator_reporter (commune_id, id, indicator_id, unit_id, person_id, deputy_id, begins_on)
                select t.id, %s, %s, %s, %s, %s, '2021-01-01' from t, i, generate_series(1, %d) u""".formatted(
                id("reporter", "t.n || '-' || i.n || '-' || u"), id("indicator", "t.n || '-' || i.n"), id("unit", "t.n || '-' || u"),
                id("person", "t.n"), id("deputy", "t.n"), UNITS));
    }

    private static String codes() throws Exception {
        var lines = new java.util.ArrayList<String>();
        try (var file = FigureData.class.getResourceAsStream("/indicator/catalogue.txt")) {
            var text = file == null ? java.nio.file.Files.readString(Path.of("src/main/resources/indicator/catalogue.txt")) : new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            text.lines().filter(line -> line.startsWith("IND-")).limit(INDICATORS).map(line -> line.split("\\|")).forEach(cells -> lines.add("('%s', '%s')".formatted(cells[0], cells[5])));
        }
        return String.join(", ", lines);
    }

    private static void figures(Connection connection, int t) throws Exception {
        Cluster.run(connection, """
                insert into reading (commune_id, period, indicator_id, unit_id, breakdown, version, state, presence, late, definition,
                  calendar, numerator, reporter_id, typist_id, entered_at, acted_at)
                select %1$s, (2021 + m / 12) * 1000 + m %% 12 + 1, %2$s, %3$s, 0, case when k %% 50 = 7 then 2 else 1 end,
                  case when k %% 10 < 9 then 'VERIFIED' else 'SUBMITTED' end, 'NUMBER', k %% 33 = 5, 1, 0,
                  ((((%4$d::bigint * 73856093) # (u::bigint * 19349663) # (i.n * 83492791) # (m::bigint * 50331653))
                    & 2147483647) %% 100000) / 100.0, %5$s, %5$s, at, at
                from generate_series(0, 59) m, i, generate_series(1, %6$d) u,
                  lateral (select %4$d + u + i.n + m as k, make_timestamptz((2021 + m / 12)::int, m %% 12 + 1, 20, 9, 0, 0) as at) x
                where m >= 48 or k %% 20 <> 3
                order by 2, 3, 4""".formatted(id("commune", "%d").formatted(t), id("indicator", t + " || '-' || i.n"), id("unit", t + " || '-' || u"), t, id("person", String.valueOf(t)), UNITS));
        Cluster.run(connection, """
                insert into reading_past select r.* from reading r where r.commune_id = %s and r.version = 2""".formatted(id("commune", String.valueOf(t))));
    }

    /** As the product's own function adds them up. */
    private static void totals(Connection connection) throws Exception {
        var begin = System.nanoTime();
        var sums = Cluster.rows(connection, "select totals_of('select 1 as sign, * from reading where commune_id in (select id from t)')").getFirst().getFirst();
        Cluster.run(connection, "insert into indicator_total (commune_id, indicator_id, period, breakdown, cells, numbers, nothing, late, numerator, denominator, verified_cells, verified_numbers, verified_nothing, verified_numerator, verified_denominator, returned) " + sums);
        System.err.printf("tổng hợp: %d s%n", (System.nanoTime() - begin) / 1_000_000_000);
    }

    private static void check(Connection connection, int communes) throws Exception {
        var counted = Cluster.rows(connection, "select count(*) from reading r join locality l on l.id = r.commune_id where l.name like 'Mẫu %'").getFirst().getFirst();
        System.err.println(counted + " số liệu của " + communes + " xã");
        var sum = Cluster.rows(connection, """
                select sum(t.numerator) from indicator_total t join indicator i on i.commune_id = t.commune_id and i.id = t.indicator_id
                  join locality l on l.id = t.commune_id
                where l.name = 'Mẫu 1' and i.code = 'IND-A01' and t.period between 2025001 and 2025012""").getFirst().getFirst();
        if (new BigDecimal(sum).compareTo(new BigDecimal("173325.88")) != 0) throw new IllegalStateException("xã 1: " + sum);
    }

    private static String id(String what, String number) {
        return ID.formatted(what, number);
    }
}
