import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.thidua.planfile.PlanReader;

/** Reads plans of 20 and 300 pages, in turn with PDFBox, which takes the bare text: Reading PLAN.pdf ROUNDS. */
class Reading {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    public static void main(String[] arguments) throws Exception {
        var plan = Files.readAllBytes(Path.of(arguments[0]));
        var rounds = Integer.parseInt(arguments[1]);
        measure(20, plan, 3 * rounds, 10);
        measure(300, plan, rounds, 1);
        var runtime = Runtime.getRuntime();
        System.out.printf("bộ nhớ heap tối đa cho phép %d MB%n", runtime.maxMemory() / 1024 / 1024);
    }

    private static void measure(int pages, byte[] plan, int rounds, int warmUp) throws Exception {
        var content = repeated(plan, pages);
        var own = new ArrayList<Long>();
        var bare = new ArrayList<Long>();
        for (int round = -warmUp; round < rounds; round++) {
            long ours = millis(() -> PlanReader.read("plan.pdf", content));
            long theirs = millis(() -> text(content));
            if (round < 0) continue;
            own.add(ours);
            bare.add(theirs);
        }
        System.out.printf(
                "%3d trang, thời gian bộ xử lý: đọc kế hoạch %5d ms (%d-%d), chỉ lấy chữ bằng PDFBox %5d ms, tỉ lệ %.2f%n",
                pages,
                median(own),
                own.stream().min(Long::compare).orElse(0L),
                own.stream().max(Long::compare).orElse(0L),
                median(bare),
                (double) median(own) / median(bare));
    }

    private static byte[] repeated(byte[] plan, int pages) throws Exception {
        try (var one = Loader.loadPDF(plan);
                var all = new PDDocument()) {
            for (int i = 0; i < pages; i++) all.importPage(one.getPage(i % one.getNumberOfPages()));
            var bytes = new ByteArrayOutputStream();
            all.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static String text(byte[] content) throws Exception {
        try (var document = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Processor time of this thread, which others on the machine stretch less than the time on the clock. */
    private static long millis(Callable<?> work) throws Exception {
        var begin = THREADS.getCurrentThreadCpuTime();
        work.call();
        return (THREADS.getCurrentThreadCpuTime() - begin) / 1_000_000;
    }

    private static long median(List<Long> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }
}
