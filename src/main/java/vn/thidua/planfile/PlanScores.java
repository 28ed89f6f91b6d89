package vn.thidua.planfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The scores of a folder of plans, each beside its expected result of the same name with the ending {@code .json}.
 *
 * @param plans score by file name, in their order
 */
record PlanScores(Map<String, PlanScore> plans) {

    /** @throws UnreadablePlan when a plan cannot be read, or the folder holds none */
    static PlanScores of(Path folder) throws IOException {
        var scores = new LinkedHashMap<String, PlanScore>();
        for (var plan : plansIn(folder)) {
            var name = plan.getFileName().toString();
            var draft = PlanReader.read(name, Files.readAllBytes(plan));
            var expected = PlanJson.read(Files.readAllBytes(expected(plan)));
            scores.put(name, PlanScore.of(expected, PlanJson.tree(draft)));
        }
        if (scores.isEmpty()) {
            throw new UnreadablePlan("Thư mục không có kế hoạch nào kèm kết quả mẫu .json cùng tên.");
        }
        return new PlanScores(scores);
    }

    /** The plans of the folder that have an expected result, in the order of their names. */
    static List<Path> plansIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.equals(expected(file)) && Files.exists(expected(file)))
                    .sorted()
                    .toList();
        }
    }

    private static Path expected(Path plan) {
        return plan.resolveSibling(
                plan.getFileName().toString().replaceFirst("\\.[^.]*$", "").concat(".json"));
    }

    double mean() {
        return plans.values().stream().mapToDouble(PlanScore::mean).average().orElse(0);
    }

    String print() {
        var lines = new StringBuilder();
        plans.forEach((name, score) -> lines.append(line(name, score.mean())));
        return lines.append(line("mean", mean())).toString();
    }

    private static String line(String name, double score) {
        return String.format(Locale.ROOT, "%-40s %.3f%n", name, score);
    }
}
