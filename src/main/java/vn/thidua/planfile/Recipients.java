package vn.thidua.planfile;

import java.util.List;
import vn.thidua.planfile.PlanDraft.Passage;

/** One recipient a line, the file copy included. */
final class Recipients {

    private Recipients() {}

    static List<Passage> of(Tail tail) {
        return tail.recipients.stream()
                .map(line -> new Passage(Texts.trimStop(line.body()), line.source(), 0.95))
                .toList();
    }
}
