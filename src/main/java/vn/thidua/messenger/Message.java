package vn.thidua.messenger;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.thidua.web.Show;

/**
 * A text that is ready to be passed on.
 *
 * @param to who is written to
 * @param text plain text with whole addresses
 */
record Message(String to, String text) {

    /**
     * About one task.
     *
     * @param sender who signs
     * @param address the whole address of a path of this site
     */
    static Message about(Item item, String sender, LocalDate today, UnaryOperator<String> address) {
        return new Message(item.ownerName(), """
                Kính gửi ông/bà %s, %s.
                Nhiệm vụ %s, %s.
                %s
                Mở tại: %s
                Trân trọng, %s""".formatted(
                        item.ownerName(),
                        item.unitName(),
                        item.name(),
                        item.term(today),
                        item.asked(),
                        address.apply(item.href()),
                        sender));
    }

    /** About all tasks of one owner that are late or silent; {@code items} has one at least. */
    static Message about(List<Item> items, String sender, LocalDate today, UnaryOperator<String> address) {
        if (items.size() == 1) return about(items.getFirst(), sender, today, address);
        var owner = items.getFirst();
        var text = new StringBuilder("Kính gửi ông/bà %s, %s.\nĐến ngày %s, ông/bà có %d nhiệm vụ cần cập nhật:\n"
                .formatted(owner.ownerName(), owner.unitName(), Show.date(today), items.size()));
        for (var at = 0; at < items.size(); at++) {
            var item = items.get(at);
            text.append(
                    "%d. %s, %s: %s\n".formatted(at + 1, item.name(), item.term(today), address.apply(item.href())));
        }
        text.append("Đề nghị ông/bà cập nhật tiến độ, báo cáo kết quả hoặc nêu vướng mắc.\nTrân trọng, ")
                .append(sender);
        return new Message(owner.ownerName(), text.toString());
    }
}
