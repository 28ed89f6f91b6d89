package vn.thidua;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.BeansException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import vn.thidua.database.CannotStart;
import vn.thidua.kernel.Command;
import vn.thidua.planfile.PlanCommand;

/** {@code bin/thidua}: finds the command that the words name and carries it out. Status 0 done, 2 refused. */
final class CommandLine {

    /** Commands with what they do; those that need the database are {@link Command} beans of the same name. */
    private static final Map<String, String> COMMANDS = commands();

    private static final String PLAN = "plan";
    private static final String RESTORE = "restore";
    private static final String VERIFY = "audit verify";
    private static final int REFUSED = 2;

    private CommandLine() {}

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            var options = Options.of(arguments);
            var name = named(options.words());
            if (name.isEmpty()) return list(options.words(), out, err);
            var rest = options.words()
                    .subList(name.get().split(" ").length, options.words().size());
            return carryOut(name.get(), rest, options, out, err);
        } catch (IllegalArgumentException misunderstood) {
            err.println(misunderstood.getMessage());
            return REFUSED;
        } catch (BeansException unmade) {
            err.println(reason(unmade));
            return REFUSED;
        }
    }

    /** Parts of the program are made when a command asks for them, so that the reason may lie deep. */
    private static String reason(BeansException unmade) {
        for (Throwable cause = unmade; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart) return String.valueOf(cause.getMessage());
        }
        throw unmade;
    }

    /** Names of all commands, in the order in which they are listed. */
    static Set<String> names() {
        return COMMANDS.keySet();
    }

    static String usage() {
        var lines = new StringBuilder("Cách dùng: bin/thidua LỆNH [--data THƯ_MỤC]\n");
        COMMANDS.forEach((name, purpose) -> lines.append("  %-26s %s%n".formatted(name, purpose)));
        return lines.toString().stripTrailing();
    }

    private static int list(List<String> words, PrintStream out, PrintStream err) {
        var asked = words.equals(List.of("help"));
        if (!asked) err.println("Không có lệnh “%s”.".formatted(String.join(" ", words)));
        (asked ? out : err).println(usage());
        return asked ? 0 : REFUSED;
    }

    private static Optional<String> named(List<String> words) {
        var line = String.join(" ", words) + " ";
        return names().stream().filter(name -> line.startsWith(name + " ")).findFirst();
    }

    private static int carryOut(
            String name, List<String> arguments, Options options, PrintStream out, PrintStream err) {
        if (name.equals(PLAN)) return PlanCommand.run(arguments, out, err);
        if (name.equals("routes")) return Routes.print(options, out);
        var status = carriedOut(name, arguments, options, out, err);
        var verifies = status == 0 && name.equals(RESTORE);
        return verifies ? carriedOut(VERIFY, List.of(), options, out, err) : status;
    }

    /** Joins the program that runs on the data folder; a restore needs the folder for itself. */
    private static int carriedOut(
            String name, List<String> arguments, Options options, PrintStream out, PrintStream err) {
        var joins = "--thidua.join=" + !name.equals(RESTORE);
        try (var context = program(WebApplicationType.NONE).run(options.with(List.of(joins)))) {
            return context.getBeansOfType(Command.class).values().stream()
                    .filter(command -> command.name().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .run(arguments, out, err);
        }
    }

    /** The program with only those of its parts that a command asks for. */
    static SpringApplication program(WebApplicationType web) {
        return new SpringApplicationBuilder(ThiDua.class)
                .web(web)
                .lazyInitialization(true)
                .build();
    }

    private static Map<String, String> commands() {
        var commands = new LinkedHashMap<String, String>();
        commands.put(PLAN, "read TỆP [--json] | score MẪU TỆP | score THƯ_MỤC: đọc văn bản kế hoạch, chấm kết quả đọc");
        commands.put("backup", "TỆP: sao lưu toàn bộ dữ liệu vào một tệp, kể cả khi chương trình đang chạy");
        commands.put(RESTORE, "TỆP [--replace]: khôi phục từ tệp sao lưu rồi kiểm tra nhật ký");
        commands.put(VERIFY, "kiểm tra nhật ký có nguyên vẹn không");
        commands.put("account reset", "cấp liên kết đặt mật khẩu cho một tên đăng nhập");
        commands.put("setup code", "cấp mã để khởi tạo thêm một xã, phường hoặc tỉnh, thành phố");
        commands.put("routes", "in các đường dẫn của chương trình");
        return commands;
    }
}
