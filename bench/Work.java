import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** Eight people of eight communes open lists and desks in turn: Work BASE PASSWORD ROUNDS. */
class Work {

    private static final int CLIENTS = 8;
    private static final int REQUESTS = 12;
    private static final String SMALLEST = "Trang nhỏ nhất";
    private static final String STATIC = "Tệp tĩnh cùng cỡ";

    /** A page, for whom, and what must stand in it: an answer is not only a status. */
    record Page(String name, String who, String path, String mark) {}

    private static final List<Page> PAGES = List.of(
            new Page(SMALLEST, "lan", "/mat-khau", "Mật khẩu"),
            new Page("Bàn làm việc của thường trực", "lan", "/", "Chờ tôi"),
            new Page("Bàn làm việc của trưởng thôn", "tung", "/", "Tôi cần làm"),
            new Page("Danh sách nhiệm vụ", "lan", "/nhiem-vu", "nhiệm vụ"),
            new Page("Danh sách tìm không dấu", "lan", "/nhiem-vu?tim=rac", "rác"),
            new Page("Trang cuối danh sách", "lan", "/nhiem-vu?trang=20", "nhiệm vụ"),
            new Page("Toàn cảnh của lãnh đạo", "hoa", "/toan-canh", "nhiệm vụ"),
            new Page("Các phong trào", "lan", "/phong-trao", "An Bình"),
            new Page("Thông báo", "tung", "/thong-bao", "Thông báo"));

    public static void main(String[] arguments) throws Exception {
        var base = arguments[0];
        var rounds = Integer.parseInt(arguments[2]);
        var clients = new ConcurrentHashMap<String, Client>();
        for (var who : PAGES.stream().map(Page::who).distinct().toList()) {
            for (var n = 2; n < 2 + CLIENTS; n++) {
                clients.put(who + n, new Client(base).signIn("demo." + who + "." + n, arguments[1]));
            }
        }
        var pages = new ArrayList<>(PAGES);
        pages.add(likeSmallest(clients.get("lan2")));
        Map<String, List<Double>> percentiles = new LinkedHashMap<>();
        for (var round = 0; round <= rounds; round++) {
            for (var page : pages) {
                var p95 = measure(page, clients);
                if (round > 0) percentiles.computeIfAbsent(page.name, _ -> new ArrayList<>()).add(p95);
            }
        }
        print(percentiles, rounds);
    }

    private static Page likeSmallest(Client client) throws Exception {
        var page = client.get("/mat-khau");
        var assets = Pattern.compile("(?:href|src)=\"(/[^\"]+\\.(?:css|js)[^\"]*)\"").matcher(page).results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        String nearest = null;
        var distance = Integer.MAX_VALUE;
        for (var asset : assets) {
            var apart = Math.abs(client.get(asset).length() - page.length());
            if (apart < distance) {
                distance = apart;
                nearest = asset;
            }
        }
        return new Page(STATIC, "lan", nearest, "");
    }

    /** Milliseconds within which 95 of 100 answers came. */
    private static double measure(Page page, Map<String, Client> clients) throws Exception {
        var work = new ArrayList<Callable<double[]>>();
        for (var n = 2; n < 2 + CLIENTS; n++) {
            var client = clients.get(page.who + n);
            work.add(() -> {
                var times = new double[REQUESTS];
                for (var i = 0; i < REQUESTS; i++) {
                    var begin = System.nanoTime();
                    var body = client.get(page.path);
                    times[i] = (System.nanoTime() - begin) / 1e6;
                    if (!body.contains(page.mark)) throw new IllegalStateException(page.path + " says something else");
                }
                return times;
            });
        }
        var all = new ArrayList<Double>();
        try (var pool = Executors.newFixedThreadPool(CLIENTS)) {
            for (var done : pool.invokeAll(work)) for (var time : done.get()) all.add(time);
        }
        all.sort(null);
        return all.get((int) Math.ceil(all.size() * 0.95) - 1);
    }

    private static void print(Map<String, List<Double>> percentiles, int rounds) throws Exception {
        System.out.printf("%d người cùng lúc, %d lượt xen kẽ sau một lượt nháp, trung vị của p95; tải máy %s%n", CLIENTS, rounds,
                String.join(" ", Arrays.copyOf(Files.readString(Path.of("/proc/loadavg")).split(" "), 3)));
        var smallest = median(percentiles.get(SMALLEST));
        percentiles.forEach((name, times) -> System.out.printf("%-32s %8.1f ms  %5.2f × trang nhỏ nhất%n", name, median(times), median(times) / smallest));
        System.out.printf("%s / %s: %.2f%n", SMALLEST, STATIC, smallest / median(percentiles.get(STATIC)));
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
