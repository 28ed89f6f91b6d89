package vn.thidua.operations;

import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Subject;

/** An administrator asked for a backup at once. */
record BackupAsked(Subject subject) implements DomainEvent {

    BackupAsked() {
        this(new Subject("backup", Ids.next()));
    }

    @Override
    public String summary() {
        return "Yêu cầu sao lưu dữ liệu";
    }
}
