package vn.thidua.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Member;
import vn.thidua.web.Standing;

/** What other units contribute to tasks; the module above that keeps it implements this. */
public interface Contributions {

    /**
     * A task that went live.
     *
     * @param duty of which it was made; null when entered by hand
     * @param before the turn that it follows; null for the first
     */
    record Opened(
            UUID task,
            @Nullable UUID duty,
            @Nullable UUID before,
            @Nullable LocalDate due) {}

    /**
     * One contribution, as the page of the task shows it.
     *
     * @param word state in Vietnamese; null for the standing's own word
     * @param note what was said last; null when nothing was
     * @param awaited whether the lead still waits for it
     */
    record Row(
            String unit,
            String person,
            String text,
            @Nullable LocalDate due,
            Standing standing,
            @Nullable String word,
            @Nullable String note,
            boolean awaited) {}

    /** Opens what goes with the tasks, in their transaction. */
    void open(List<Opened> tasks);

    /** What is contributed to the task, oldest first. */
    List<Row> of(UUID task);

    /** Whether the member contributes to the task, and so may see it. */
    boolean isPartOf(Member member, UUID task);
}
