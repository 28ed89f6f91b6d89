package vn.thidua;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thidua.web.Anyone;

/** The routes of the running program, each as {@code METHOD /path}, and a valid request to each. */
public class KnownRoutes {

    private final SortedSet<String> routes = new TreeSet<>();
    private final Map<String, RouteSamples.Sample> samples = new HashMap<>();

    KnownRoutes(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            List<RouteSamples> modules) {
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (ErrorController.class.isAssignableFrom(handler.getBeanType())) return;
            if (isOfTheTests(handler.getBeanType())) return;
            for (var path : info.getPatternValues()) {
                if (isForPrograms(path, handler.getBeanType())) continue;
                if (info.getMethodsCondition().isEmpty()) routes.add("ANY " + path);
                info.getMethodsCondition().getMethods().forEach(method -> routes.add(method + " " + path));
            }
        });
        modules.forEach(module -> samples.putAll(module.samples()));
    }

    /** Pages that tests make for themselves are no part of the program. */
    private static boolean isOfTheTests(Class<?> controller) {
        return controller
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .contains("test-classes");
    }

    /** What asks for a token is tried by a test of its own. */
    private static boolean isForPrograms(String path, Class<?> controller) {
        return path.startsWith("/api/v1/") && !controller.isAnnotationPresent(Anyone.class);
    }

    SortedSet<String> all() {
        return routes;
    }

    RouteSamples.Sample sample(String route) {
        if (samples.containsKey(route)) return samples.get(route);
        if (!route.startsWith("GET ") || route.contains("{")) throw new AssertionError("Add a sample of " + route);
        return (_, _) -> RouteSamples.get(path(route));
    }

    static String path(String route) {
        return route.substring(route.indexOf(' ') + 1);
    }

    /** Whether the path names an object of a commune. */
    static boolean namesAnObject(String route) {
        return route.matches(".*\\{(id|movement|held)}.*");
    }
}
