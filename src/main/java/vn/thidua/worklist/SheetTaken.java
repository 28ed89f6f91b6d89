package vn.thidua.worklist;

import java.util.Map;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/** The sound lines of a file were taken; each task has its own entry beside this one. */
record SheetTaken(SheetImport sheet, int done, int wrong) implements DomainEvent {

    @Override
    public Subject subject() {
        return SheetImport.subject(sheet.id());
    }

    @Override
    public String summary() {
        return "Nhận thay đổi nhiệm vụ từ tệp Excel";
    }

    @Override
    public Map<String, ?> facts() {
        return Map.of("file", sheet.file().toString(), "done", done, "wrong", wrong);
    }
}
