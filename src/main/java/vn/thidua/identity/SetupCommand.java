package vn.thidua.identity;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Command;

/** {@code bin/thidua setup code}: a one-time code with which another commune or city can be set up. */
@Component
class SetupCommand implements Command {

    private final SetupCodes codes;
    private final PublicUrl url;

    SetupCommand(SetupCodes codes, PublicUrl url) {
        this.codes = codes;
        this.url = url;
    }

    @Override
    public String name() {
        return "setup code";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        err.println("Mở trang " + url.of("/khoi-tao") + " và nhập mã dùng một lần:");
        out.println(codes.make());
        return 0;
    }
}
