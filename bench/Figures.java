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
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Eight clients ask for a city's figures, in turn with bare SQL over HTTP; then writes are read back: Figures DATA PORT PASSWORD ROUNDS COMMUNES. */
class Figures {

    private static final int CLIENTS = 8;
    private static final int REQUESTS = 10;
    private static final int CHECKS = 10_000;
    private static final int WRITERS = 4;
    private static final BigDecimal CITY_SUM = new BigDecimal("20541861.36");

    private record Question(String name, String bare, String json, String page) {}

    private static final List<Question> QUESTIONS = List.of(
            new Question("40 chỉ tiêu × các xã × 12 tháng", "/dashboard", "/api/v1/city/totals?period=2025", "/thanh-pho/chi-tieu?ky=2025"),
            new Question("một chỉ tiêu, 5 năm", "/course", "/api/v1/city/indicators/IND-A02?from=2021-t1&to=2025-t12", "/thanh-pho/chi-tieu/IND-A02"),
            new Question("thứ tự theo một chỉ tiêu", "/ranking", "/api/v1/city/ranking?indicator=IND-A02&period=2025", ""),
            new Question("mức đầy đủ", "/completeness", "/api/v1/city/completeness?period=2025", ""));

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String program;
    private final String bare;
    private final List<String> cityTokens = new ArrayList<>();
    private final List<String> writeTokens = new ArrayList<>();
    private Client browser;

    private Figures(int port) {
        program = "http://127.0.0.1:" + port;
        bare = "http://127.0.0.1:" + (port + 1);
    }

    public static void main(String[] arguments) throws Exception {
        var bench = new Figures(Integer.parseInt(arguments[1]));
        try (var connection = Cluster.connect(Path.of(arguments[0]))) {
            for (int at = 0; at < CLIENTS; at++) {
                bench.cityTokens.add(Cluster.token(connection, "demo.binh", "READ_CITY"));
                bench.writeTokens.add(Cluster.token(connection, "demo.lan", "WRITE_READINGS"));
            }
            bench.browser = new Client(bench.program).signIn("demo.binh", arguments[2]);
            bench.checkSums(Integer.parseInt(arguments[4]));
            bench.measure(Integer.parseInt(arguments[3]));
            bench.neverStale(connection);
        }
    }

    private String get(String address, String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address));
        if (token != null) request.header("Authorization", "Bearer " + token);
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IllegalStateException(address + " answers " + answer.statusCode() + " " + answer.body());
        return answer.body();
    }

    /** An answer is more than a status: the sums that are known from elsewhere. */
    private void checkSums(int communes) throws Exception {
        var json = get(program + "/api/v1/city/totals?period=2025&indicator=IND-A01", cityTokens.getFirst());
        var sum = samples(json);
        var course = get(program + "/api/v1/city/indicators/IND-A01?from=2025-t1&to=2025-t12", cityTokens.getFirst());
        if (samples(course).compareTo(sum) != 0) throw new IllegalStateException("the course differs: " + samples(course) + " " + sum);
        if (communes == 114 && sum.compareTo(CITY_SUM) != 0) throw new IllegalStateException("the city's sum is " + sum);
        System.out.println("tổng của thành phố, chỉ tiêu 1, năm 2025: " + sum.toPlainString());
        for (var question : QUESTIONS) System.out.printf("%-32s câu trả lời %d kB, câu SQL trần %d kB%n", question.name, get(program + question.json, cityTokens.getFirst()).length() / 1024, get(bare + question.bare, null).length() / 1024);
    }

    /** Of the communes that were made, without the demonstration's. */
    private static BigDecimal samples(String json) {
        var sum = BigDecimal.ZERO;
        for (var commune : json.split("\\{\"id\":")) {
            if (commune.contains("\"Xã Mẫu ")) sum = sum.add(values(commune));
        }
        return sum;
    }

    private static BigDecimal values(String json) {
        return Pattern.compile("\"value\":(-?[0-9.]+)").matcher(json).results()
                .map(found -> new BigDecimal(found.group(1)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private interface Ask {
        String answer(int client) throws Exception;
    }

    private void measure(int rounds) throws Exception {
        Map<String, List<double[]>> all = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (var question : QUESTIONS) {
                var sql = p95(_ -> get(bare + question.bare, null));
                var json = p95(client -> get(program + question.json, cityTokens.get(client)));
                var page = question.page.isEmpty() ? new double[] {0, 0} : p95(_ -> browser.get(question.page));
                if (round == 0) continue;
                all.computeIfAbsent(question.name, _ -> new ArrayList<>()).add(new double[] {sql[0], json[0], page[0], json[1]});
            }
        }
        System.out.printf("%d người cùng lúc, %d lượt xen kẽ sau một lượt nháp, trung vị của p95; tải máy %s%n", CLIENTS, rounds,
                String.join(" ", Arrays.copyOf(Files.readString(Path.of("/proc/loadavg")).split(" "), 3)));
        all.forEach((name, times) -> System.out.printf("%-32s SQL trần %6.1f ms  JSON %6.1f ms (%.2f ×)  HTML %6.1f ms (%.2f × JSON)  rảnh %.0f %%%n",
                name, median(times, 0), median(times, 1), median(times, 1) / median(times, 0), median(times, 2), median(times, 2) / median(times, 1), median(times, 3)));
    }

    /** Milliseconds within which 95 of 100 answers came, and the share of time in which the machine was idle. */
    private double[] p95(Ask ask) throws Exception {
        var work = new ArrayList<Callable<List<Double>>>();
        for (int at = 0; at < CLIENTS; at++) {
            var client = at;
            work.add(() -> {
                var times = new ArrayList<Double>();
                for (int i = 0; i < REQUESTS; i++) {
                    var begin = System.nanoTime();
                    if (ask.answer(client).length() < 200) throw new IllegalStateException("a short answer");
                    times.add((System.nanoTime() - begin) / 1e6);
                }
                return times;
            });
        }
        var before = idle();
        var times = new ArrayList<Double>();
        try (var pool = Executors.newFixedThreadPool(CLIENTS)) {
            for (var done : pool.invokeAll(work)) times.addAll(done.get());
        }
        var after = idle();
        times.sort(null);
        return new double[] {times.get((int) Math.ceil(times.size() * 0.95) - 1), 100.0 * (after[0] - before[0]) / Math.max(1, after[1] - before[1])};
    }

    private static long[] idle() throws Exception {
        var parts = Files.readAllLines(Path.of("/proc/stat")).getFirst().trim().split("\\s+");
        var all = Arrays.stream(parts).skip(1).mapToLong(Long::parseLong).sum();
        return new long[] {Long.parseLong(parts[4]), all};
    }

    private static double median(List<double[]> values, int at) {
        var sorted = values.stream().mapToDouble(one -> one[at]).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** A unit's figure is sent, and at once the city's total is asked for: each must hold it. */
    private void neverStale(Connection connection) throws Exception {
        var cells = Cluster.rows(connection, """
                select i.code, min(r.unit_id::text) from indicator_reporter r
                  join indicator i on i.commune_id = r.commune_id and i.id = r.indicator_id
                  join account a on a.commune_id = r.commune_id and a.username = 'demo.lan'
                where i.frequency = 'MONTH' and i.kind in ('COUNT', 'SUM', 'LEVEL') and r.ends_on is null
                group by i.code order by i.code limit %d""".formatted(WRITERS));
        var wrong = new AtomicInteger();
        var work = new ArrayList<Callable<Void>>();
        for (int at = 0; at < cells.size(); at++) {
            var writer = at;
            work.add(() -> {
                var cell = cells.get(writer);
                var base = new BigDecimal(0);
                for (int i = 0; i <= CHECKS / cells.size(); i++) {
                    var value = i % 2 == 0 ? i : 3 * i;
                    send(cell, value, writeTokens.get((writer * 2 + i % 2) % CLIENTS));
                    var total = values(get(program + "/api/v1/city/totals?period=2026-t11&indicator=" + cell.get(0), cityTokens.get((writer * 2 + i % 2) % CLIENTS)));
                    if (i == 0) base = total;
                    else if (total.compareTo(base.add(BigDecimal.valueOf(value))) != 0) wrong.incrementAndGet();
                }
                return null;
            });
        }
        var begin = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(WRITERS)) {
            for (var done : pool.invokeAll(work)) done.get();
        }
        System.out.printf("ghi rồi đọc tổng của thành phố: %d lần, %d lần sai, %.0f s%n", CHECKS, wrong.get(), (System.nanoTime() - begin) / 1e9);
    }

    private void send(List<String> cell, int value, String token) throws Exception {
        var body = "{\"readings\":[{\"indicator\":\"%s\",\"unit\":\"%s\",\"period\":\"2026-t11\",\"numerator\":%d,\"reason\":\"đo %d\"}]}".formatted(cell.get(0), cell.get(1), value, value);
        var answer = http.send(HttpRequest.newBuilder(URI.create(program + "/api/v1/readings"))
                .header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
}
