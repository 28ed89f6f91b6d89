package vn.thidua.planfile;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The command {@code plan}: reads a plan, or scores what was read against what was expected. */
public final class PlanCommand {

    private static final int DONE = 0;
    private static final int REFUSED = 2;
    private static final String USAGE = """
            Cách dùng:
              plan read TỆP [--json]        đọc kế hoạch, in tóm tắt hoặc JSON
              plan score KẾT_QUẢ_MẪU TỆP    chấm kết quả đọc so với mẫu JSON
              plan score THƯ_MỤC            chấm mọi kế hoạch có mẫu JSON cùng tên""";

    private PlanCommand() {}

    /**
     * Runs the command; only the result goes to {@code out}.
     *
     * @param arguments words after {@code plan}
     * @return 0 when done, 2 when refused
     */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        var before = System.out;
        System.setOut(err);
        try {
            return result(arguments, out, err);
        } finally {
            System.setOut(before);
        }
    }

    /** Libraries that talk are heard on {@code err} only. */
    private static int result(List<String> arguments, PrintStream out, PrintStream err) {
        var words = arguments.stream().filter(word -> !word.equals("--json")).toList();
        try {
            if (words.size() == 2 && words.getFirst().equals("read")) {
                var draft = read(words.get(1));
                out.println(arguments.contains("--json") ? PlanJson.write(draft) : Summary.of(draft));
                return DONE;
            }
            if (words.size() == 3 && words.getFirst().equals("score")) {
                out.print(PlanScore.of(PlanJson.read(bytes(words.get(1))), PlanJson.tree(read(words.get(2))))
                        .print());
                return DONE;
            }
            if (words.size() == 2 && words.getFirst().equals("score")) {
                out.print(PlanScores.of(Path.of(words.get(1))).print());
                return DONE;
            }
            err.println(USAGE);
        } catch (UnreadablePlan refused) {
            err.println(refused.getMessage());
        } catch (IOException missing) {
            err.println("Không mở được tệp: " + missing.getMessage());
        }
        return REFUSED;
    }

    private static PlanDraft read(String file) throws IOException {
        return PlanReader.read(Path.of(file).getFileName().toString(), bytes(file));
    }

    private static byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(Path.of(file));
    }
}
