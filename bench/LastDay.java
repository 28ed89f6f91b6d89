import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** 500 people report with a photo within five minutes, after twenty did so alone: LastDay BASE PASSWORD COMMUNES. */
class LastDay {

    private static final List<String> PEOPLE = List.of("tung", "phuc", "hung", "huong", "loc");
    private static final int ALONE = 20;
    private static final int CROWD = 500;
    private static final int SECONDS = Integer.getInteger("seconds", 300);
    private static final Pattern TASK = Pattern.compile("href=\"(/nhiem-vu/[0-9a-f-]{36})\"");

    private final String base;
    private final String password;
    private final byte[] photo = photo();

    LastDay(String base, String password) throws Exception {
        this.base = base;
        this.password = password;
    }

    public static void main(String[] arguments) throws Exception {
        new LastDay(arguments[0], arguments[1]).run(Integer.parseInt(arguments[2]));
    }

    private void run(int communes) throws Exception {
        var people = new ArrayList<String>();
        for (var n = 2; n <= communes; n++) for (var who : PEOPLE) people.add("demo." + who + "." + n);
        var idle = new ArrayList<Double>();
        for (var who : people.subList(0, ALONE)) idle.addAll(report(who));
        var crowd = people.subList(ALONE, Math.min(people.size(), ALONE + CROWD));
        var begin = System.nanoTime();
        var busy = new ArrayList<Double>();
        var failed = new ArrayList<String>();
        var random = new Random(7);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = crowd.stream()
                    .map(who -> later(who, random.nextDouble() * SECONDS))
                    .toList();
            for (var done : pool.invokeAll(work)) {
                try {
                    busy.addAll(done.get());
                } catch (java.util.concurrent.ExecutionException wrong) {
                    failed.add(String.valueOf(wrong.getCause()));
                }
            }
        }
        System.out.printf(
                "%d người báo cáo trong %d giây: %d lỗi; p95 %.0f ms, một người một lúc %.0f ms, tỉ lệ %.2f%n",
                crowd.size(), (System.nanoTime() - begin) / 1_000_000_000L, failed.size(), p95(busy), p95(idle), p95(busy) / p95(idle));
        failed.stream().limit(5).forEach(System.out::println);
        if (!failed.isEmpty()) System.exit(1);
    }

    private Callable<List<Double>> later(String who, double seconds) {
        return () -> {
            TimeUnit.MILLISECONDS.sleep((long) (seconds * 1000));
            return report(who);
        };
    }

    /** Signs in, opens the desk and a task, reports, and sees the report once; how long each step took. */
    private List<Double> report(String who) throws Exception {
        var times = new ArrayList<Double>();
        var client = new Client(base);
        time(times, () -> client.signIn(who, password));
        var desk = time(times, () -> client.get("/"));
        var tasks = TASK.matcher(desk).results().map(found -> found.group(1)).distinct().toList();
        for (var task : tasks) {
            var page = time(times, () -> client.get(task));
            if (!page.contains("action=\"" + task + "/bao-cao\"")) continue;
            var note = "Đã làm xong, " + who + " báo cáo lúc " + System.nanoTime();
            var fields = Client.fields(page, task + "/bao-cao", Map.of("note", note));
            var answer = time(times, () -> client.send(task + "/bao-cao", fields, "evidence", photo));
            if (answer.statusCode() != 200 || count(client.get(task), note) == 0) {
                throw new IllegalStateException(who + ": " + answer.statusCode() + " " + task);
            }
            return times;
        }
        throw new IllegalStateException(who + " has nothing to report");
    }

    private static int count(String page, String note) {
        return page.split(Pattern.quote(note), -1).length - 1;
    }

    private static <T> T time(List<Double> times, Callable<T> work) throws Exception {
        var begin = System.nanoTime();
        var result = work.call();
        times.add((System.nanoTime() - begin) / 1e6);
        return result;
    }

    private static double p95(List<Double> times) {
        var sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
    }

    /** A picture of the size that a phone sends after shrinking. */
    private static byte[] photo() throws Exception {
        var image = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        var graphics = image.createGraphics();
        for (var i = 0; i < 4000; i++) {
            graphics.setColor(new Color(random.nextInt(0xffffff)));
            graphics.fillOval(random.nextInt(1600), random.nextInt(1200), random.nextInt(90), random.nextInt(90));
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }
}
