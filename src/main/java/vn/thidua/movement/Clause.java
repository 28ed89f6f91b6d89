package vn.thidua.movement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the plan says, tied to its sentence.
 *
 * @param parent the clause under which it stands; null at the top
 * @param ordinal position in the movement, from 0
 * @param starts first time of a phase as printed; null otherwise
 * @param ends last time of a phase, or deadline of a duty, as printed; null when none is printed
 * @param requested the plan asks for it and does not order it
 * @param sourceBlock index of the block of the document
 * @param sourceText words as they stand in that block
 */
record Clause(
        UUID id,
        @Nullable UUID parent,
        Kind kind,
        int ordinal,
        String text,
        @Nullable String starts,
        @Nullable String ends,
        boolean requested,
        int sourceBlock,
        String sourceText) {

    /** What sort of thing a clause says; the label is a Vietnamese noun for headings and counts. */
    enum Kind {
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
        UNIT("đơn vị thực hiện"),
        DUTY("nhiệm vụ được giao"),
        TARGET("chỉ tiêu"),
        DEADLINE("thời hạn"),
        RECIPIENT("nơi nhận");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
