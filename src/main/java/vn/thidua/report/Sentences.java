package vn.thidua.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.dashboard.Change;
import vn.thidua.dashboard.Line;
import vn.thidua.movement.Movement;
import vn.thidua.web.Show;

/** What the figures say, in sentences; one paragraph a line. They are proposals: the officer may write something else. */
final class Sentences {

    private static final int NAMED = 3;

    private Sentences() {}

    static String of(Topic topic, Facts facts) {
        var lines = switch (topic) {
            case STEERING -> steering(facts);
            case RESULTS -> results(facts);
            case TASKS -> tasks(facts);
            case SHORTCOMINGS -> shortcomings(facts);
            case PLANS -> plans(facts);
            case PROPOSALS -> List.of("Không.");
        };
        return String.join("\n", lines);
    }

    private static List<String> steering(Facts facts) {
        var names = facts.movements().stream()
                .limit(NAMED)
                .map(Movement::name)
                .map(name -> "“" + name + "”")
                .collect(Collectors.joining("; "));
        return List.of(
                names.isEmpty()
                        ? "Trong kỳ, địa phương chưa công bố phong trào thi đua nào trên hệ thống."
                        : "%s tiếp tục chỉ đạo, triển khai phong trào thi đua %s; giao nhiệm vụ, chỉ tiêu cho từng đơn vị và theo dõi, thẩm định kết quả trên hệ thống."
                                .formatted(facts.place().peoplesCommittee(), names));
    }

    private static List<String> results(Facts facts) {
        var lines = new ArrayList<String>();
        lines.add("Trong kỳ theo dõi %d chỉ tiêu; các đơn vị đã gửi %d trên %d số liệu, trong đó %d đã thẩm định."
                .formatted(facts.lines().size(), facts.sent(), facts.expected(), facts.verified()));
        var aimed = facts.lines().stream()
                .filter(line -> line.attainment().isPresent())
                .toList();
        if (!aimed.isEmpty()) {
            var met = aimed.stream().filter(Line::isMet).toList();
            lines.add("Tính từ đầu năm, %d trên %d chỉ tiêu có mức đặt ra đã đạt hoặc vượt%s."
                    .formatted(met.size(), aimed.size(), named(met, Sentences::soFar)));
        }
        var better = moved(facts, true);
        if (!better.isEmpty())
            lines.add("So với kỳ trước, %d chỉ tiêu tốt hơn%s."
                    .formatted(better.size(), named(better, Sentences::value)));
        return lines;
    }

    private static List<String> tasks(Facts facts) {
        var work = facts.work();
        if (work.given() == 0) return List.of("Trong kỳ không có nhiệm vụ nào đến hạn.");
        return List.of(
                "Trong kỳ có %d nhiệm vụ đến hạn: %d đã hoàn thành, %d đã báo cáo và chờ thẩm định, %d quá hạn chưa báo cáo."
                        .formatted(work.given(), work.done(), work.waiting(), work.overdue()));
    }

    private static List<String> shortcomings(Facts facts) {
        var lines = new ArrayList<String>();
        var missing = facts.expected() - facts.sent();
        if (missing > 0) lines.add("Còn %d số liệu các đơn vị chưa gửi.".formatted(missing));
        if (facts.late() > 0) lines.add("%d số liệu được gửi sau hạn.".formatted(facts.late()));
        var worse = moved(facts, false);
        if (!worse.isEmpty()) {
            lines.add(
                    "So với kỳ trước, %d chỉ tiêu kém hơn%s.".formatted(worse.size(), named(worse, Sentences::value)));
        }
        if (facts.work().overdue() > 0) {
            lines.add("%d nhiệm vụ quá hạn chưa báo cáo.".formatted(facts.work().overdue()));
        }
        return lines.isEmpty() ? List.of("Trong kỳ không có số liệu gửi muộn, nhiệm vụ quá hạn.") : lines;
    }

    private static List<String> plans(Facts facts) {
        var lines = new ArrayList<String>();
        lines.add("Tiếp tục thực hiện các nhiệm vụ, chỉ tiêu của phong trào thi đua theo kế hoạch.");
        var missing = facts.expected() - facts.sent();
        if (missing > 0)
            lines.add("Đôn đốc các đơn vị gửi đủ %d số liệu còn thiếu và thẩm định ngay khi nhận.".formatted(missing));
        if (facts.work().overdue() > 0) {
            lines.add("Làm rõ nguyên nhân, hoàn thành %d nhiệm vụ quá hạn."
                    .formatted(facts.work().overdue()));
        }
        return lines;
    }

    private static List<Line> moved(Facts facts, boolean better) {
        return facts.lines().stream()
                .filter(line -> line.change()
                        .flatMap(Change::better)
                        .filter(one -> one == better)
                        .isPresent())
                .toList();
    }

    /** The first of them by name with their values; empty for none. */
    private static String named(List<Line> lines, Function<Line, String> value) {
        if (lines.isEmpty()) return "";
        var more = lines.size() > NAMED ? "; …" : "";
        return lines.stream()
                .limit(NAMED)
                .map(line -> "%s: %s".formatted(lowered(line.indicator().name()), value.apply(line)))
                .collect(Collectors.joining("; ", " (", more + ")"));
    }

    private static String soFar(Line line) {
        return line.sinceNewYear().shown() + unit(line);
    }

    private static String unit(Line line) {
        var kind = line.indicator().kind();
        return kind.isPercent() || kind.isAnswer()
                ? ""
                : " " + line.indicator().definition().unit();
    }

    private static String value(Line line) {
        var change = line.change()
                .filter(one -> one.difference().signum() != 0)
                .map(one -> ", %s %s"
                        .formatted(
                                one.difference().signum() > 0 ? "tăng" : "giảm",
                                Show.number(one.difference().abs().stripTrailingZeros())))
                .orElse("");
        return line.now().shown() + unit(line) + change;
    }

    private static String lowered(String name) {
        return name.substring(0, 1).toLowerCase(java.util.Locale.of("vi")) + name.substring(1);
    }
}
