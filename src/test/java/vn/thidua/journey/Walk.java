package vn.thidua.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Follows every link that somebody has, and looks at each page that is unlike those already seen. */
final class Walk {

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");
    private static final Pattern CLASS = Pattern.compile("<main.*", Pattern.DOTALL);
    private static final Pattern NAMES = Pattern.compile("class=\"([^\"]*)\"|name=\"([^\"\\[]*)\"");

    /** Pages of one route that one person opens at most. */
    private static final int ENOUGH = 12;

    /** Pages of one route, unlike each other, that are looked at. */
    private static final int UNLIKE = 3;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final List<PathPattern> routes;
    private final Set<String> looked = new HashSet<>();
    private final Set<String> reached = new TreeSet<>();
    private final Map<String, Integer> pictures = new HashMap<>();
    private final Map<String, Integer> unlike = new HashMap<>();

    Walk(Set<String> routes) {
        this.routes = routes.stream()
                .map(PathPatternParser.defaultInstance::parse)
                .sorted(PathPattern.SPECIFICITY_COMPARATOR)
                .toList();
    }

    /** From the desk to wherever links lead. */
    void from(Screen screen, String start, Look look) {
        var cookies = screen.cookies();
        var known = new HashSet<>(Set.of(start));
        var waiting = new ArrayDeque<>(known);
        var opened = new HashMap<String, Integer>();
        while (!waiting.isEmpty()) {
            var path = waiting.remove();
            var route = route(path);
            if (route.startsWith("/tep/") || opened.merge(route, 1, Integer::sum) > ENOUGH) continue;
            var body = body(screen.address(path), cookies, look);
            if (body.isEmpty()) {
                reached.add(route);
                continue;
            }
            links(body).filter(known::add).forEach(waiting::add);
            if (isNew(route, body)) {
                screen.open(path);
                look.at(name(route));
            }
        }
    }

    /** Notes that a route was reached in another way. */
    void reached(String... paths) {
        Arrays.stream(paths).map(this::route).forEach(reached::add);
    }

    Set<String> unreached() {
        var all = routes.stream().map(PathPattern::getPatternString).collect(Collectors.toCollection(TreeSet::new));
        all.removeAll(reached);
        return all;
    }

    /** The page; empty when the link is a download. Asked without the browser, which takes twice as long. */
    private String body(String address, String cookies, Look look) {
        var request = HttpRequest.newBuilder(URI.create(address.replace(' ', '+')))
                .header("Cookie", cookies)
                .build();
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200)
                look.wrong().add("A link leads to " + address + ", which answers " + answer.statusCode());
            return answer.headers().firstValue("content-type").orElse("").startsWith("text/html") ? answer.body() : "";
        } catch (IOException broken) {
            throw new UncheckedIOException(address, broken);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    private static java.util.stream.Stream<String> links(String body) {
        return LINK.matcher(body).results().map(link -> link.group(1).replace("&amp;", "&"));
    }

    /** Whether a page of this route with these parts was not looked at yet. */
    private boolean isNew(String route, String body) {
        reached.add(route);
        var main = CLASS.matcher(body)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElse("");
        var parts =
                NAMES.matcher(main).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
        return unlike.getOrDefault(route, 0) < UNLIKE
                && looked.add(route + parts)
                && unlike.merge(route, 1, Integer::sum) <= UNLIKE;
    }

    private String name(String route) {
        var name = route.equals("/")
                ? "ban-lam-viec"
                : route.substring(1).replaceAll("[{}]", "").replace('/', '-');
        return name + "-" + pictures.merge(name, 1, Integer::sum);
    }

    private String route(String path) {
        var parsed = PathContainer.parsePath(URI.create(path.replace(' ', '+')).getPath());
        return routes.stream()
                .filter(route -> route.matches(parsed))
                .map(PathPattern::getPatternString)
                .findFirst()
                .orElse(path);
    }
}
