package vn.thidua.notification;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A page of an inbox.
 *
 * @param total lines of the whole inbox
 */
record Inbox(List<Notification> lines, int page, int total) {

    /** What is new, by reason, the most pressing first. */
    Map<Reason, List<Notification>> fresh() {
        return lines.stream()
                .filter(Notification::isNew)
                .collect(Collectors.groupingBy(Notification::reason, TreeMap::new, Collectors.toList()));
    }

    List<Notification> read() {
        return lines.stream().filter(line -> !line.isNew()).toList();
    }
}
