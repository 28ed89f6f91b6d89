package vn.thidua.movement;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the plan says, tied to its sentence.
 *
 * @param parent the clause under which it stands; null at the top
 * @param ordinal position in the movement, from 0
 * @param starts first time of a phase as printed; null otherwise
 * @param ends last time of a phase, or deadline of a duty, a target or an item of a phase, as printed; null when none is printed
 * @param points of a criterion or a subject group, zero or more; null when none are printed
 * @param value number of a target as printed, {@code "85"}; null otherwise
 * @param measure unit of measure of the value as printed, {@code "%"}; null when there is none
 * @param requested the plan asks for it and does not order it
 * @param coordinating the unit of this duty helps; another one leads
 * @param shared the units of this duty have one task together; otherwise each has its own
 * @param sourceBlock index of the passage of the document; -1 when it was added by hand
 * @param sourceText words as they stand in that passage; empty when it was added by hand
 * @param version how often it was written, from 1; a change names the one that it read
 * @param sourceVersion which document the passage stands in: 1 is the plan, 2 a newer version of it, and so on
 * @param retired it is not in force any more and only shown as history
 */
public record Clause(
        UUID id,
        @Nullable UUID parent,
        Kind kind,
        int ordinal,
        String text,
        @Nullable String starts,
        @Nullable String ends,
        @Nullable BigDecimal points,
        @Nullable String value,
        @Nullable String measure,
        boolean requested,
        boolean coordinating,
        boolean shared,
        int sourceBlock,
        String sourceText,
        int version,
        int sourceVersion,
        boolean retired) {

    /** A clause as it is published first. */
    public Clause(
            UUID id,
            @Nullable UUID parent,
            Kind kind,
            int ordinal,
            String text,
            @Nullable String starts,
            @Nullable String ends,
            @Nullable BigDecimal points,
            @Nullable String value,
            @Nullable String measure,
            boolean requested,
            boolean coordinating,
            boolean shared,
            int sourceBlock,
            String sourceText) {
        this(
                id,
                parent,
                kind,
                ordinal,
                text,
                starts,
                ends,
                points,
                value,
                measure,
                requested,
                coordinating,
                shared,
                sourceBlock,
                sourceText,
                1,
                1,
                false);
    }

    /** The same at another position of its movement. */
    /** The same in other words. */
    public Clause saying(String words) {
        return new Clause(
                id,
                parent,
                kind,
                ordinal,
                words,
                starts,
                ends,
                points,
                value,
                measure,
                requested,
                coordinating,
                shared,
                sourceBlock,
                sourceText,
                version,
                sourceVersion,
                retired);
    }

    Clause at(int position) {
        return new Clause(
                id,
                parent,
                kind,
                position,
                text,
                starts,
                ends,
                points,
                value,
                measure,
                requested,
                coordinating,
                shared,
                sourceBlock,
                sourceText,
                version,
                sourceVersion,
                retired);
    }

    /** The place of the clause on the page of its movement; stays the same whatever is changed: {@code dieu-0193…}. */
    public String anchor() {
        return anchor(id);
    }

    static String anchor(UUID clause) {
        return "dieu-" + clause;
    }

    /** What sort of thing a clause says; the label is a Vietnamese noun for headings and counts. */
    public enum Kind {
        PURPOSE("mục đích"),
        REQUIREMENT("yêu cầu"),
        BASIS("căn cứ"),
        AREA("nội dung thi đua"),
        AREA_ITEM("việc trong nội dung thi đua"),
        SUBJECT_GROUP("nhóm đối tượng"),
        CRITERION("tiêu chí"),
        AWARD_FORM("hình thức khen thưởng"),
        AWARD_STANDARD("tiêu chuẩn khen thưởng"),
        SOLUTION("giải pháp"),
        SOLUTION_ITEM("việc của giải pháp"),
        PHASE("giai đoạn"),
        PHASE_ITEM("việc trong giai đoạn"),
        UNIT("đơn vị thực hiện"),
        DUTY("nhiệm vụ được giao"),
        TARGET("chỉ tiêu"),
        DEADLINE("thời hạn"),
        RECIPIENT("nơi nhận");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The kind of what stands below such a clause; null where nothing does. */
        public @Nullable Kind below() {
            return switch (this) {
                case AREA, AREA_ITEM -> AREA_ITEM;
                case SUBJECT_GROUP -> CRITERION;
                case SOLUTION, SOLUTION_ITEM -> SOLUTION_ITEM;
                case UNIT -> DUTY;
                case PHASE -> PHASE_ITEM;
                default -> null;
            };
        }

        /** Vietnamese noun in lower case. */
        public String label() {
            return label;
        }
    }
}
