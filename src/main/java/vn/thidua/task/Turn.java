package vn.thidua.task;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;

/** The moment at which somebody wants to do something with a task: says which rule speaks against it. */
record Turn(Task task, Past past, Member by, Said said) {

    static final String NOT_NOW =
            "Việc này không còn làm được vì nhiệm vụ đã sang bước khác. Hãy mở lại nhiệm vụ để xem.";
    private static final String NOT_YOURS =
            "Chỉ người phụ trách, người thay thế hoặc người đứng đầu đơn vị thực hiện mới làm được việc này.";
    private static final String OFFICE_ONLY = "Việc này do cán bộ thường trực thi đua thực hiện.";
    private static final String OWN_REPORT =
            "Người thẩm định không thể là người báo cáo hoặc người nhập báo cáo. Hãy để người khác thẩm định.";
    private static final String OWN_ITEM = "Việc của chính cơ quan thường trực do lãnh đạo Ủy ban nhân dân hoặc người "
            + "thẩm định thứ hai được chỉ định thẩm định.";

    /** The rule in words; null when nothing speaks against it. */
    @Nullable
    String against(Act act) {
        if (act.from(task.state(), task.requested()) == null) return NOT_NOW;
        var rule = againstParty(act.party(), act);
        return rule != null ? rule : againstAnswer(act);
    }

    private @Nullable String againstParty(Party party, Act act) {
        return switch (party) {
            case WORKER -> said.behalf() == null ? unless(task.workedOnBy(by), NOT_YOURS) : againstTyping(act);
            case OFFICE -> unless(by.isAny(Role.STANDING_OFFICER), OFFICE_ONLY);
            case VERIFIER -> againstVerifier();
            case ADDRESSEE -> againstAddressee();
            case PROGRAM -> NOT_YOURS;
        };
    }

    /** The office and the people of the unit may type for those who answer for the task. */
    private @Nullable String againstTyping(Act act) {
        var behalf = said.behalf();
        if (!act.mayBeTyped()) return NOT_YOURS;
        if (!task.owner().equals(behalf) && !task.deputy().equals(behalf)) {
            return "Chỉ nhập thay cho người phụ trách hoặc người thay thế của nhiệm vụ.";
        }
        return unless(
                by.isAny(Role.STANDING_OFFICER) || by.worksIn(task.unit()) || task.workedOnBy(by),
                "Chỉ cán bộ thường trực thi đua hoặc người của đơn vị thực hiện mới nhập thay được.");
    }

    private @Nullable String againstVerifier() {
        if (past.lastReport().filter(report -> report.isBy(by.person())).isPresent()) return OWN_REPORT;
        if (by.person().equals(task.owner())) return OWN_REPORT;
        if (by.person().equals(task.second()) || by.isAny(Role.LEADER)) return null;
        if (!by.isAny(Role.STANDING_OFFICER)) return "Báo cáo do cơ quan thường trực thi đua thẩm định.";
        return unless(!by.worksIn(task.unit()) && !by.person().equals(task.deputy()), OWN_ITEM);
    }

    private @Nullable String againstAddressee() {
        return unless(
                said.about() != null && isPutTo(said.about()),
                "Vướng mắc này đã được trả lời, hoặc không gửi đến ông/bà.");
    }

    private boolean isPutTo(UUID obstacle) {
        return past.openObstacle(obstacle)
                .map(step -> step.said().to())
                .filter(by::actsAs)
                .isPresent();
    }

    private @Nullable String againstAnswer(Act act) {
        var extension = past.openExtension();
        return switch (act) {
            case EXTENSION_ASKED ->
                unless(extension.isEmpty(), "Đề nghị gia hạn trước đang chờ trả lời, chưa gửi thêm được.");
            case EXTENSION_GRANTED, EXTENSION_REFUSED ->
                unless(
                        extension.filter(asked -> !asked.isBy(by.person())).isPresent(),
                        "Không có đề nghị gia hạn nào chờ ông/bà trả lời; người xin gia hạn không tự trả lời.");
            case COUNTER_ACCEPTED, COUNTER_REFUSED ->
                unless(
                        past.lastCounter()
                                .filter(counter -> !counter.isBy(by.person()))
                                .isPresent(),
                        "Người đề xuất không tự trả lời đề xuất của mình.");
            case HANDED_OVER ->
                unless(
                        !Objects.equals(
                                Objects.requireNonNullElse(said.to(), task.owner()),
                                Objects.requireNonNullElse(said.deputy(), task.deputy())),
                        "Người thay thế phải khác người phụ trách.");
            default -> null;
        };
    }

    private static @Nullable String unless(boolean holds, String rule) {
        return holds ? null : rule;
    }
}
