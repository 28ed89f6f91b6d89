package vn.thidua.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Walks a draft: every source stands verbatim in its block, and every block is a source. */
final class SourceCheck {

    private SourceCheck() {}

    static void check(PlanDraft draft) {
        var sources = new HashSet<Integer>();
        walk(PlanJson.tree(draft), draft, sources);
        for (var block : draft.blocks()) {
            assertThat(sources).as("block %d: %s", block.index(), block.text()).contains(block.index());
        }
    }

    private static void walk(JsonNode node, PlanDraft draft, Set<Integer> sources) {
        var source = node.path("source");
        if (source.isObject() && source.path("block").asInt() >= 0) {
            int block = source.path("block").asInt();
            sources.add(block);
            assertThat(draft.blocks().get(block).text())
                    .contains(source.path("text").asString());
        }
        node.forEach(child -> walk(child, draft, sources));
    }
}
