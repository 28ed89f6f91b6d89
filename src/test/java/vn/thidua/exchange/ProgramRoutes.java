package vn.thidua.exchange;

import java.util.List;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thidua.web.Anyone;

/** The routes for programs, as the running program has them: {@code GET /api/v1/units}. */
final class ProgramRoutes {

    private ProgramRoutes() {}

    static List<String> of(RequestMappingHandlerMapping mapping, boolean openOnes) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(route -> openOnes || !route.getValue().getBeanType().isAnnotationPresent(Anyone.class))
                .flatMap(route -> route.getKey().getPatternValues().stream()
                        .filter(path -> path.startsWith(ExchangeConfiguration.ROOT))
                        .flatMap(path -> route.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + path)))
                .sorted()
                .toList();
    }
}
