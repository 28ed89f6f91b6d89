import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Starts programs in turn and measures each: Start ROUNDS JAVA (NAME "WORDS --port")... */
class Start {

    record Program(String name, List<String> words, List<Long> millis, List<Long> memory, List<Long> others) {}

    public static void main(String[] arguments) throws Exception {
        var rounds = Integer.parseInt(arguments[0]);
        var programs = new ArrayList<Program>();
        for (var i = 2; i < arguments.length; i += 2) {
            var words = Stream.concat(Stream.of(arguments[1]), Stream.of(arguments[i + 1].split("\\s+")))
                    .toList();
            programs.add(new Program(arguments[i], words, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        }
        for (var round = 0; round <= rounds; round++) {
            for (var program : programs) measure(program, round > 0);
        }
        System.out.printf("%d lượt xen kẽ sau một lượt nháp, trung vị; tải máy %s%n", rounds, load());
        var own = programs.getFirst();
        for (var program : programs) {
            System.out.printf(
                    "%-36s %6d ms  %4d MB RSS%s%n",
                    program.name,
                    median(program.millis),
                    median(program.memory) / 1024,
                    median(program.others) == 0 ? "" : "  + PostgreSQL %d MB PSS".formatted(median(program.others) / 1024));
        }
        for (var program : programs.subList(1, programs.size())) {
            System.out.printf(
                    "%s / %s: khởi động %.2f, bộ nhớ %.2f%n",
                    own.name,
                    program.name,
                    (double) median(own.millis) / median(program.millis),
                    (double) median(own.memory) / median(program.memory));
        }
    }

    private static void measure(Program program, boolean counts) throws Exception {
        var port = freePort();
        var words = new ArrayList<>(program.words);
        words.set(words.size() - 1, words.getLast() + "=" + port);
        var begin = System.nanoTime();
        var process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            while (!answers(port)) {
                if (!process.isAlive()) throw new IllegalStateException(program.name + " did not start");
                Thread.sleep(2);
            }
            var millis = (System.nanoTime() - begin) / 1_000_000;
            Thread.sleep(4000);
            if (!counts) return;
            program.millis.add(millis);
            program.memory.add(kilobytes(process.pid(), "status", "VmRSS:"));
            var others = 0L;
            for (var child : process.descendants().toList()) others += kilobytes(child.pid(), "smaps_rollup", "Pss:");
            program.others.add(others);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static boolean answers(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write("GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes());
            return new String(socket.getInputStream().readNBytes(12)).endsWith(" 200");
        } catch (IOException notYet) {
            return false;
        }
    }

    private static long kilobytes(long pid, String file, String label) throws IOException {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/" + file))) {
            return lines.filter(line -> line.startsWith(label))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        }
    }

    private static long median(List<Long> values) {
        var sorted = values.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String load() throws IOException {
        return String.join(" ", Arrays.copyOf(Files.readString(Path.of("/proc/loadavg")).split(" "), 3));
    }
}
