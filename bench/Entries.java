import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * Eight writers send single figures at once, each for units of its own, into the same eighty totals; at the end each total is
 * what they sent last: Entries DATA PORT COUNT.
 */
class Entries {

    private static final int WRITERS = 8;
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private record Cell(int unit, int indicator, int month) {}

    public static void main(String[] arguments) throws Exception {
        try (var owner = Cluster.connect(Path.of(arguments[0]))) {
            IntakeData.frame(owner);
            IntakeData.clear(owner);
            var count = Integer.parseInt(arguments[2]);
            var units = IntakeData.units(owner);
            var work = new ArrayList<Callable<Map<Cell, Integer>>>();
            for (int at = 0; at < WRITERS; at++) {
                var writer = at;
                var token = Cluster.token(owner, "demo.lan", "WRITE_READINGS");
                work.add(() -> write("http://127.0.0.1:" + arguments[1], token, units, writer, count / WRITERS));
            }
            var last = new HashMap<Cell, Integer>();
            var begin = System.nanoTime();
            try (var pool = Executors.newFixedThreadPool(WRITERS)) {
                for (var done : pool.invokeAll(work)) last.putAll(done.get());
            }
            var seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf("%d lần nhập từng số, %d người cùng lúc, %.0f s (%.0f lần/s): không lần nào bị từ chối; %d tổng sai%n",
                    count, WRITERS, seconds, count / seconds, wrong(owner, last));
        }
    }

    private static Map<Cell, Integer> write(String address, String token, List<String> units, int writer, int count) throws Exception {
        var random = new Random(writer);
        var last = new HashMap<Cell, Integer>();
        for (int i = 1; i <= count; i++) {
            var cell = new Cell(writer + WRITERS * random.nextInt(IntakeRow.UNITS / WRITERS), 1 + random.nextInt(IntakeRow.INDICATORS), 1 + random.nextInt(2));
            var value = 2 * i + last.getOrDefault(cell, 0) % 2;
            var body = "{\"readings\":[{\"indicator\":\"ZB-%d\",\"unit\":\"%s\",\"period\":\"2025-t%d\",\"numerator\":%d,\"reason\":\"%s\"}]}"
                    .formatted(cell.indicator, units.get(cell.unit), cell.month, value, IntakeRow.REASON);
            var request = HttpRequest.newBuilder(URI.create(address + "/api/v1/readings"))
                    .header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body)).build();
            var answer = HTTP.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            last.put(cell, value);
        }
        return last;
    }

    /** How many totals are not what their cells hold. */
    private static int wrong(Connection owner, Map<Cell, Integer> last) throws Exception {
        var sums = new HashMap<String, BigDecimal>();
        last.forEach((cell, value) -> sums.merge("ZB-" + cell.indicator + " " + (2025000 + cell.month), BigDecimal.valueOf(value), BigDecimal::add));
        var kept = Cluster.rows(owner, """
                select i.code || ' ' || t.period, t.numerator from indicator_total t
                  join indicator i on i.commune_id = t.commune_id and i.id = t.indicator_id
                where i.code like 'ZB-%' and t.cells > 0""");
        var wrong = Math.abs(kept.size() - sums.size());
        for (var total : kept) {
            if (new BigDecimal(total.get(1)).compareTo(sums.getOrDefault(total.get(0), BigDecimal.ZERO)) != 0) wrong++;
        }
        return wrong;
    }
}
