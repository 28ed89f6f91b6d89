package vn.thidua.notification;

import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.thidua.web.Show;

/** The words of a daily letter: plain text, what presses most first, each line with the address that opens it. */
record Letter(String subject, String text) {

    /** @param address the whole address of a path of this site */
    static Letter of(Digest digest, List<Notification> lines, UnaryOperator<String> address) {
        var text = new StringBuilder("Kính gửi ông/bà %s,\n\nTính đến ngày %s, ông/bà có %d thông báo chưa xem.\n"
                .formatted(digest.personName(), Show.date(digest.day()), lines.size()));
        var groups =
                lines.stream().collect(Collectors.groupingBy(Notification::reason, TreeMap::new, Collectors.toList()));
        groups.forEach((reason, group) -> {
            text.append("\n%s (%d)\n".formatted(reason.label(), group.size()));
            group.forEach(line -> text.append(
                    "- %s%s\n  %s\n".formatted(line.title(), said(line), address.apply("/thong-bao/" + line.id()))));
        });
        text.append("\nThư này gửi mỗi ngày một lần khi có thông báo mới. Đổi giờ nhận hoặc thôi nhận thư tại:\n")
                .append(address.apply("/thong-bao/thu"))
                .append('\n');
        return new Letter(
                "Thi Đua: %d thông báo ngày %s".formatted(lines.size(), Show.date(digest.day())), text.toString());
    }

    private static String said(Notification line) {
        return line.detail() == null ? "" : " (" + line.detail() + ")";
    }
}
