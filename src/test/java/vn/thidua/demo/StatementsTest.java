package vn.thidua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.PageTest;
import vn.thidua.database.Statements;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Casting;

/** No page asks the database once for each of its rows: the pages of a year of work are opened, and what they ask is read. */
@PageTest
class StatementsTest {

    private static final List<String> PEOPLE = List.of("lan", "hoa", "tung", "mai", "thu", "binh");
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");
    private static final Pattern NAME = Pattern.compile("(?<=/)[^/]*[0-9][^/]*");
    private static final int PAGES_OF_A_KIND = 2;
    private static final int SAME = 3;
    private static final int ALL = 20;

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Casting casting;

    @Autowired
    private OnStage stage;

    @BeforeEach
    void begin() {
        stage.begin();
    }

    @AfterEach
    void end() {
        stage.end();
    }

    @Test
    void noPageAsksOnceForEachRow() {
        var wrong = new TreeSet<String>();
        for (var person : PEOPLE) walk(casting.known("demo." + person), wrong);
        assertThat(wrong).isEmpty();
    }

    private void walk(Actor actor, TreeSet<String> wrong) {
        var known = new HashSet<>(List.of("/"));
        var waiting = new ArrayDeque<>(known);
        Map<String, Integer> opened = new HashMap<>();
        while (!waiting.isEmpty()) {
            var path = waiting.remove();
            var kind = NAME.matcher(path.replaceAll("\\?.*", "")).replaceAll("…");
            if (kind.startsWith("/tep/") || opened.merge(kind, 1, Integer::sum) > PAGES_OF_A_KIND) continue;
            var body = new ArrayList<String>();
            var sent = Statements.of(() -> body.add(open(path, actor)));
            judge(kind, sent, wrong);
            LINK.matcher(body.getFirst())
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .filter(known::add)
                    .forEach(waiting::add);
        }
    }

    private String open(String path, Actor actor) {
        var answer = pages.get()
                .uri(java.net.URI.create(path.replace(" ", "+")))
                .with(actor.signedIn())
                .exchange();
        var type = answer.getResponse().getContentType();
        if (type == null || !type.startsWith("text/html")) return "";
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void judge(String kind, List<String> sent, TreeSet<String> wrong) {
        if (sent.size() > ALL) wrong.add(kind + " asks " + sent.size() + " times");
        sent.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .forEach((statement, times) -> {
                    if (times > SAME) wrong.add(kind + " asks " + times + " times: " + statement);
                });
    }
}
