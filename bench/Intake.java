import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/**
 * Imports of a commune's figures over HTTP beside COPY of the same rows into the same table with its indexes:
 * Intake DATA PORT PASSWORD ROUNDS PID. 30 units, 40 indicators; 60 months as text, 84 months as a workbook.
 */
class Intake {

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Map<String, List<Double>> MEASURED = new LinkedHashMap<>();
    private static Connection owner;
    private static Client client;
    private static String layout;
    private static String address;
    private static String token;
    private static List<String> units;
    private static final String SET = "tập giá trị CSV qua API";

    public static void main(String[] arguments) throws Exception {
        owner = Cluster.connect(Path.of(arguments[0]));
        address = "http://127.0.0.1:" + arguments[1];
        client = new Client(address).signIn("demo.lan", arguments[2]);
        layout = IntakeData.frame(owner);
        units = IntakeData.units(owner);
        token = Cluster.token(owner, "demo.lan", "WRITE_READINGS");
        var rounds = Integer.parseInt(arguments[3]);
        for (var round = 0; round <= rounds; round++) {
            if (round == 1) MEASURED.clear();
            var busy = cpu();
            round(round, Long.parseLong(arguments[4]));
            System.out.printf("lượt %d: rỗi %.0f %%%n", round, idle(busy, cpu()));
        }
        table();
    }

    private static void round(int round, long pid) throws Exception {
        var rows = IntakeRow.rows(24, 84, round);
        IntakeData.clear(owner);
        Cluster.run(owner, "truncate bench_reading");
        var plain = plain(rows, 1);
        measure("COPY thẳng", rows.size(), () -> copy("bench_reading", plain));
        var set = IntakeRow.set(rows, units);
        measure(SET, rows.size(), () -> send(set));
        IntakeData.check(owner, rows);
        measure("tập giá trị, gửi lại", rows.size(), () -> send(set));
        var changed = IntakeRow.rows(24, 84, round + 100);
        var staged = plain(changed, 2);
        measure("cập nhật qua bảng tạm, trần", rows.size(), () -> upsert(staged));
        var changedSet = IntakeRow.set(changed, units);
        measure("tập giá trị, đổi hết", rows.size(), () -> send(changedSet));
        IntakeData.check(owner, changed);
        IntakeData.clear(owner);
        var text = IntakeRow.text(rows);
        measure("tệp CSV qua trang", rows.size(), () -> take("so-lieu.csv", text));
        IntakeData.check(owner, rows);
        measure("tệp CSV qua trang, gửi lại", rows.size(), () -> take("so-lieu.csv", text));
        var changedText = IntakeRow.text(changed);
        measure("tệp CSV qua trang, đổi hết", rows.size(), () -> take("so-lieu.csv", changedText));
        IntakeData.check(owner, changed);
        totals(rows);
        IntakeData.clear(owner);
        var many = IntakeRow.rows(0, 84, round);
        var book = IntakeRow.workbook(many);
        Cluster.run(owner, "truncate bench_reading");
        measure("đọc tệp Excel và ghi, trần", many.size(), () -> upsert(plain(IntakeRow.read(book), 2)));
        reset(pid);
        measure("tệp Excel 100.000 dòng qua HTTP", many.size(), () -> take("so-lieu.xlsx", book));
        System.out.printf("bộ nhớ cao nhất của chương trình: %d MB%n", peak(pid));
        IntakeData.check(owner, many);
    }

    /** Bare: text of COPY straight into a table. */
    private static void copy(String table, String text) throws Exception {
        owner.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin", new StringReader(text));
    }

    private static String plain(List<IntakeRow> rows, int version) throws Exception {
        var me = Cluster.rows(owner, "select commune_id, person_id from me").getFirst();
        var indicators = IntakeData.indicators(owner);
        var now = java.time.Instant.now().toString();
        var text = new StringBuilder(rows.size() * 300);
        for (var row : rows) {
            text.append(me.get(0)).append('\t').append(row.key()).append('\t').append(indicators.get(row.indicator() - 1)).append('\t').append(units.get(row.unit() - 1))
                    .append("\t0\t").append(version).append("\tSUBMITTED\tNUMBER\tt\t1\t0\t").append(row.value()).append("\t\\N\t").append(me.get(1)).append('\t').append(me.get(1)).append('\t').append(now).append('\t')
                    .append(me.get(1)).append('\t').append(now).append("\t\\N\t").append(IntakeRow.REASON).append("\t\\N\n");
        }
        return text.toString();
    }

    /** Bare: COPY into a staging table, then insert or update. */
    private static void upsert(String rows) throws Exception {
        owner.setAutoCommit(false);
        Cluster.run(owner, "create temp table staged (like reading) on commit drop");
        copy("staged", rows);
        Cluster.run(owner, """
                insert into bench_reading as r select * from staged
                on conflict (commune_id, period, indicator_id, unit_id, breakdown) do update set
                  version = excluded.version, numerator = excluded.numerator, entered_at = excluded.entered_at,
                  acted_at = excluded.acted_at, warned = excluded.warned""");
        owner.commit();
        owner.setAutoCommit(true);
    }

    /** The whole way of the product: hand in, take, until it is committed. */
    private static void take(String name, byte[] content) throws Exception {
        var page = client.get("/nhap-so-lieu");
        var fields = Client.fields(page, "/nhap-so-lieu", Map.of("layout", layout, "period", ""));
        var answer = client.sendFile("/nhap-so-lieu", fields, "list", name, content);
        var id = java.util.regex.Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"").matcher(answer.body());
        if (!id.find()) throw new IllegalStateException(answer.uri() + " " + answer.statusCode());
        var path = answer.uri().getPath();
        if (answer.statusCode() != 200 || path.equals("/nhap-so-lieu")) throw new IllegalStateException(answer.body());
        if (!answer.body().contains("action=\"" + path + "/nhan\"")) return; // nothing new in it
        var taken = Client.fields(answer.body(), path + "/nhan", Map.of());
        client.send(path + "/nhan", taken);
        while (!state(path).equals("TAKEN")) {
            if (state(path).equals("FAILED")) throw new IllegalStateException("failed");
            Thread.sleep(5);
        }
    }

    /** A data value set in one request; its answer comes after it is committed. */
    private static void send(byte[] set) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address + "/api/v1/dataValueSets"))
                .header("Authorization", "Bearer " + token).header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofByteArray(set));
        var answer = HTTP.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200 || !answer.body().contains("\"status\":\"SUCCESS\"")) throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }

    private static String state(String path) throws Exception {
        return Cluster.rows(owner, "select state from figure_delivery where id = '" + path.substring(path.lastIndexOf('/') + 1) + "'").getFirst().getFirst();
    }

    /** The statement of the product with and without the trigger that keeps totals. */
    private static void totals(List<IntakeRow> rows) throws Exception {
        var plain = plain(rows, 1);
        fullPages("off");
        for (var with : List.of(true, false)) {
            IntakeData.clear(owner);
            owner.setAutoCommit(false);
            Cluster.run(owner, "create temp table staged (like reading) on commit drop");
            copy("staged", plain);
            if (!with) Cluster.run(owner, "alter table reading disable trigger reading_added");
            var before = wal();
            var what = with ? "ghi có tổng" : "ghi không tổng";
            measure(what, rows.size(), () -> Cluster.run(owner, "insert into reading as r select * from staged on conflict (commune_id, period, indicator_id, unit_id, breakdown) do update set version = excluded.version where r.version = excluded.version - 1"));
            MEASURED.computeIfAbsent(what + ", byte WAL/dòng", _ -> new ArrayList<>()).add((wal() - before) / (double) rows.size());
            if (!with) Cluster.run(owner, "alter table reading enable trigger reading_added");
            owner.commit();
            owner.setAutoCommit(true);
        }
        fullPages("on");
    }

    /** Images of whole pages depend on when the last checkpoint was, not on what is written. */
    private static void fullPages(String state) throws Exception {
        Cluster.run(owner, "alter system set full_page_writes = " + state);
        Cluster.run(owner, "select pg_reload_conf(), pg_sleep(0.5)");
    }

    private static double wal() throws Exception {
        return Double.parseDouble(Cluster.rows(owner, "select pg_current_wal_insert_lsn() - '0/0'").getFirst().getFirst());
    }

    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    private static void measure(String what, int rows, Work work) throws Exception {
        var begin = System.nanoTime();
        work.run();
        var rate = rows / ((System.nanoTime() - begin) / 1e9);
        System.out.printf("  %s: %.0f dòng/s%n", what, rate);
        MEASURED.computeIfAbsent(what, _ -> new ArrayList<>()).add(rate);
    }

    private static double median(String what) {
        var sorted = MEASURED.get(what).stream().mapToDouble(one -> one).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static void table() {
        MEASURED.keySet().forEach(what -> System.out.printf("| %s | %.0f |%n", what, median(what)));
        ratio("nhập mới / COPY (sàn 0,25; đích 0,35)", SET, "COPY thẳng");
        ratio("nhập mới qua trang / COPY", "tệp CSV qua trang", "COPY thẳng");
        ratio("gửi lại như cũ / cập nhật trần (sàn 0,50)", "tập giá trị, gửi lại", "cập nhật qua bảng tạm, trần");
        ratio("gửi lại đổi hết / cập nhật trần", "tập giá trị, đổi hết", "cập nhật qua bảng tạm, trần");
        ratio("đổi hết qua trang / cập nhật trần", "tệp CSV qua trang, đổi hết", "cập nhật qua bảng tạm, trần");
        ratio("có tổng / không tổng (sàn 0,75; đích 0,85)", "ghi có tổng", "ghi không tổng");
        ratio("WAL có tổng / không tổng (trần 1,10)", "ghi có tổng, byte WAL/dòng", "ghi không tổng, byte WAL/dòng");
        ratio("Excel trần / Excel qua HTTP (trần 2,5)", "đọc tệp Excel và ghi, trần", "tệp Excel 100.000 dòng qua HTTP");
    }

    private static void ratio(String words, String one, String other) {
        System.out.printf("| %s | %.2f |%n", words, median(one) / median(other));
    }

    private static long[] cpu() throws IOException {
        return Arrays.stream(Files.readAllLines(Path.of("/proc/stat")).getFirst().split("\\s+")).skip(1).mapToLong(Long::parseLong).toArray();
    }

    private static double idle(long[] before, long[] after) {
        var whole = Arrays.stream(after).limit(8).sum() - Arrays.stream(before).limit(8).sum();
        return 100.0 * (after[3] - before[3]) / whole;
    }

    private static void reset(long pid) {
        try {
            Files.writeString(Path.of("/proc/" + pid + "/clear_refs"), "5");
        } catch (IOException refused) {
            System.out.println("bộ nhớ cao nhất tính từ khi chương trình chạy");
        }
    }

    private static long peak(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream().filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(0);
    }
}
