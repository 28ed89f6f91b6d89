package vn.thidua.audit;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Command;

/** {@code bin/thidua audit verify}: status 0 when every chain is whole, 2 when something was found. */
@Component
class AuditVerify implements Command {

    private final JournalCheck check;

    AuditVerify(JournalCheck check) {
        this.check = check;
    }

    @Override
    public String name() {
        return "audit verify";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var whole = true;
        for (var checked : check.all()) {
            var findings = checked.findings();
            whole &= findings.none();
            out.printf(
                    "%s: %d sự kiện, %s%n",
                    checked.name(), findings.events(), findings.none() ? "nhật ký nguyên vẹn" : "CÓ SAI KHÁC");
            findings.sentences().forEach(sentence -> out.println("  - " + sentence));
        }
        return whole ? 0 : 2;
    }
}
