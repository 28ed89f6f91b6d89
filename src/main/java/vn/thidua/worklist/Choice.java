package vn.thidua.worklist;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import vn.thidua.task.Deed;

/**
 * What was ticked in a list, and what for.
 *
 * @param deed null when somebody only came to the address
 * @param ids null when nothing was ticked
 * @param all everything that the filter lets through
 */
record Choice(
        @BindParam("viec") @Nullable Deed deed,
        @BindParam("chon") @Nullable List<UUID> ids,
        @BindParam("tat-ca") @Nullable Boolean all) {

    boolean isAll() {
        return Boolean.TRUE.equals(all);
    }

    List<UUID> chosen() {
        return ids == null ? List.of() : ids.stream().distinct().toList();
    }
}
