package vn.thidua;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The routes of the running program: method, path, who answers. */
final class Routes {

    private Routes() {}

    static int print(Options options, PrintStream out) {
        System.setOut(System.err);
        var settings = options.with(List.of("--thidua.join=true", "--server.port=0"));
        try (var context = CommandLine.program(WebApplicationType.SERVLET).run(settings)) {
            context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                    .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                    .flatMap(route -> lines(route.getKey(), route.getValue()))
                    .sorted()
                    .forEach(out::println);
        }
        return 0;
    }

    /** One line for each method and path, sorted by path when sorted by letter. */
    private static Stream<String> lines(RequestMappingInfo route, HandlerMethod method) {
        var methods = route.getMethodsCondition().getMethods();
        var names = methods.isEmpty()
                ? List.of("*")
                : methods.stream().map(Enum::name).toList();
        var answer = "%s#%s"
                .formatted(
                        method.getBeanType().getSimpleName(), method.getMethod().getName());
        return route.getPatternValues().stream()
                .flatMap(path -> names.stream().map(name -> "%-48s %-6s %s".formatted(path, name, answer)));
    }
}
