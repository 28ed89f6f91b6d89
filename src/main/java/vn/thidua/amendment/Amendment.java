package vn.thidua.amendment;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;
import vn.thidua.movement.Movement;
import vn.thidua.web.Show;

/**
 * A correction of a published movement: the rows that say what was changed and the news of it.
 *
 * @param document number of the document that orders it; null when there is none
 * @param by name of who made it; null for readers of another place
 * @param changes in the order of the plan; never empty
 */
record Amendment(
        UUID id,
        UUID movement,
        String reason,
        @Nullable String document,
        Instant at,
        @Nullable String by,
        List<Change> changes)
        implements DomainEvent {

    /** What can be changed. */
    enum Field {
        NUMBER("Số, ký hiệu"),
        DATED("Ngày ban hành"),
        NAME("Tên phong trào"),
        TITLE("Trích yếu"),
        ISSUER("Cơ quan ban hành"),
        SIGNATORY("Người ký"),
        STARTS("Bắt đầu"),
        ENDS("Thời hạn, kết thúc"),
        TEXT("Nội dung"),
        POINTS("Điểm"),
        VALUE("Chỉ số"),
        MEASURE("Đơn vị tính"),
        ADDED("Bổ sung"),
        RETIRED("Bãi bỏ");

        private final String label;

        Field(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * One value that was changed.
     *
     * @param clause null when it stands in the head of the document
     * @param was null when nothing stood there
     * @param becomes null when nothing stands there any more
     */
    record Change(
            @Nullable UUID clause,
            Field field,
            @Nullable String was,
            @Nullable String becomes) {

        @Nullable
        String wasShown() {
            return shown(was);
        }

        @Nullable
        String becomesShown() {
            return shown(becomes);
        }

        private @Nullable String shown(@Nullable String value) {
            var isDate = field == Field.DATED || field == Field.STARTS || field == Field.ENDS;
            return value == null || !isDate ? value : Show.partialDate(value);
        }
    }

    @Override
    public Subject subject() {
        return new Subject(Movement.SUBJECT, movement);
    }

    @Override
    public String summary() {
        return document == null ? "Đính chính nội dung phong trào" : "Điều chỉnh theo văn bản " + document;
    }

    @Override
    public Map<String, ?> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("amendment", id.toString());
        facts.put("changes", changes.size());
        facts.put("reason", reason);
        return facts;
    }
}
