package vn.thidua;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/** Serves in the foreground until it is told to stop. */
final class Server {

    private static final String USAGE = "Cách dùng: bin/run [--port CỔNG] [--host ĐỊA_CHỈ] [--data THƯ_MỤC] [--demo]";
    private static final List<String> ALL_ADDRESSES = List.of("0.0.0.0", "::");

    private Server() {}

    static boolean isMeant(List<String> arguments) {
        if (arguments.isEmpty()) return true;
        var first = arguments.getFirst();
        return first.equals("serve") || first.startsWith("--");
    }

    /** Returns when it serves; ends the program with status 2 when that cannot be. */
    static void start(List<String> arguments) {
        try {
            serve(options(arguments));
        } catch (IllegalArgumentException misunderstood) {
            System.err.println(misunderstood.getMessage());
            System.err.println(USAGE);
            System.exit(2);
        }
    }

    private static void serve(Options options) {
        try {
            application().run(options.with(behindProxy(System.getenv("THIDUA_PUBLIC_URL"))));
        } catch (RuntimeException reported) {
            System.exit(2);
        }
    }

    private static Options options(List<String> arguments) {
        var options = Options.of(arguments);
        var unknown =
                options.words().stream().filter(word -> !word.equals("serve")).findFirst();
        if (unknown.isEmpty()) return options;
        throw new IllegalArgumentException("Không hiểu “%s”.".formatted(unknown.get()));
    }

    /** What a proxy reports about the caller counts only where somebody says that there is a proxy. */
    static List<String> behindProxy(@Nullable String publicUrl) {
        if (publicUrl == null || publicUrl.isBlank()) return List.of();
        return List.of(
                "--server.forward-headers-strategy=native",
                "--server.servlet.session.cookie.secure=" + publicUrl.startsWith("https:"));
    }

    private static SpringApplication application() {
        var application = new SpringApplication(ThiDua.class);
        ApplicationListener<ApplicationReadyEvent> ready = Server::sayWhere;
        ApplicationListener<ContextClosedEvent> closed = _ -> System.err.println("Đang dừng…");
        application.addListeners(ready, closed);
        return application;
    }

    private static void sayWhere(ApplicationReadyEvent ready) {
        var context = (WebServerApplicationContext) ready.getApplicationContext();
        var port = Objects.requireNonNull(context.getWebServer()).getPort();
        var host = ready.getApplicationContext().getEnvironment().getProperty("server.address", "127.0.0.1");
        System.out.println("Thi Đua đang phục vụ tại " + address(System.getenv("THIDUA_PUBLIC_URL"), host, port));
    }

    static String address(@Nullable String publicUrl, String host, int port) {
        if (publicUrl != null && !publicUrl.isBlank()) return publicUrl;
        var name = ALL_ADDRESSES.contains(host) ? "localhost" : host.contains(":") ? "[" + host + "]" : host;
        return "http://%s:%d/".formatted(name, port);
    }
}
