package vn.thidua.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.Clause;

/**
 * What a subject promises ("giao ước thi đua").
 *
 * @param areas content areas of the plan in which it takes part
 * @param representative who stands for a unit, with post; null for people and households
 * @param text one promise a line, at most 4000 characters
 */
record Pledge(List<UUID> areas, @Nullable String representative, String text) {

    private static final String BEGINNING = "Thi đua ";

    Pledge {
        areas = List.copyOf(areas);
    }

    /** The promises, one after the other. */
    List<String> lines() {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** A text to begin with: one promise for each area, and one for the whole. */
    static String proposed(List<Clause> areas, boolean unit) {
        var lines = new ArrayList<String>();
        areas.forEach(area -> lines.add(line(area, unit)));
        lines.add(
                unit
                        ? "Tuyên truyền, quán triệt phong trào đến mọi người trong đơn vị; báo cáo kết quả đúng hạn,"
                                + " trung thực, có minh chứng."
                        : "Tích cực tham gia, vận động gia đình và mọi người xung quanh cùng hưởng ứng phong trào.");
        return String.join("\n", lines);
    }

    /** The promises of the areas, one a line. */
    static String lines(List<Clause> areas, boolean unit) {
        return areas.stream().map(area -> line(area, unit)).collect(Collectors.joining("\n"));
    }

    private static String line(Clause area, boolean unit) {
        var text = area.text().strip().replaceFirst("[.;]+$", "");
        if (!text.startsWith(BEGINNING)) return "Thực hiện tốt nội dung: " + text + ".";
        return (unit ? "Tổ chức thi đua " : "Tích cực thi đua ") + text.substring(BEGINNING.length()) + ".";
    }
}
