package vn.thidua.draft;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something in a draft that a person should look at before publishing.
 *
 * @param about what tells it from other points of its sort: an identifier or the index of a passage
 * @param words what is open, Vietnamese
 * @param entry the entry that it is about; null when it is about none
 * @param block the passage that it is about; -1 when it is about none
 */
record OpenPoint(
        Sort sort, String about, String words, @Nullable UUID entry, int block) {

    static final String CONCLUDED = "suy-ra";

    /** What sort of thing is open, in the order in which it is told. */
    enum Sort {
        NUMBER("Văn bản"),
        DATE("Văn bản"),
        ISSUER("Văn bản"),
        NAME("Văn bản"),
        PERIOD("Văn bản"),
        BLANK("Chỗ còn để trống hoặc chưa thay tên"),
        UNIT("Đơn vị chưa rõ là đơn vị nào của địa phương"),
        UNPLACED("Đoạn chưa xếp được vào phần nào"),
        PHASE("Giai đoạn chưa rõ thời gian"),
        IDLE("Đơn vị có tên nhưng chưa có nhiệm vụ"),
        DOUBT("Đọc chưa chắc"),
        UNMEASURED("Tiêu chí chưa có điểm hoặc số lượng để đo"),
        UNOWNED("Việc chưa thấy giao cho đơn vị nào");

        private final String title;

        Sort(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        /** Points of these sorts are settled together: they are told as one. */
        boolean isHint() {
            return this == UNMEASURED || this == UNOWNED;
        }

        boolean isAboutTheDocument() {
            return ordinal() <= PERIOD.ordinal();
        }

        String key(Object about) {
            return name() + ":" + about;
        }
    }

    static OpenPoint ofDocument(Sort sort, String words) {
        return new OpenPoint(sort, "", words, null, -1);
    }

    /** Not printed, concluded from other places; see {@link EditHead}. */
    static OpenPoint concluded(Sort sort, String words) {
        return new OpenPoint(sort, CONCLUDED, words, null, -1);
    }

    static OpenPoint of(Sort sort, Entry entry, String words) {
        return new OpenPoint(sort, entry.id().toString(), words, entry.id(), entry.block());
    }

    static OpenPoint of(Sort sort, int block, String words) {
        return new OpenPoint(sort, String.valueOf(block), words, null, block);
    }

    String key() {
        return sort.key(about);
    }
}
