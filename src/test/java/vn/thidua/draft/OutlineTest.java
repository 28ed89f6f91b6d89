package vn.thidua.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.movement.Clause.Kind;
import vn.thidua.planfile.PlanDraft.Source;

/** What holds after any acts in any order. */
class OutlineTest {

    private static final int ACTS = 250;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void randomActsKeepTheDocumentWhole(long seed) {
        var random = new Random(seed);
        var first = AnBinh.outline();
        var versions = new ArrayDeque<>(List.of(first));
        var byHand = new HashSet<UUID>();
        for (var done = 0; done < ACTS; done++) {
            var before = versions.getLast();
            var act = some(random, before);
            Outline after;
            try {
                after = act.on(before);
            } catch (RuleBroken refused) {
                continue;
            }
            byHand.addAll(madeByHand(act, before, after));
            assertThat(act.said(before)).isNotBlank();
            holds(after);
            losesNothing(act, before, after);
            assertThat(after.entries()).allMatch(entry -> !entry.sources().isEmpty() || byHand.contains(entry.id()));
            versions.add(after);
        }
        assertThat(versions).hasSizeGreaterThan(ACTS / 2);
        while (versions.size() > 1) versions.removeLast();
        assertThat(versions.getLast()).isEqualTo(first);
    }

    private static void holds(Outline outline) {
        var seen = new HashMap<UUID, Entry>();
        var top = -1;
        for (var entry : outline.entries()) {
            assertThat(seen.put(entry.id(), entry))
                    .as("one entry for each identifier")
                    .isNull();
            var parent = entry.parent() == null ? null : seen.get(entry.parent());
            if (entry.parent() != null)
                assertThat(parent).as("the parent stands before").isNotNull();
            assertThat(Shape.fits(entry.kind(), parent == null ? null : parent.kind()))
                    .isTrue();
            if (parent == null) {
                assertThat(Shape.TOP.indexOf(entry.kind())).as("kinds in order").isGreaterThanOrEqualTo(top);
                top = Shape.TOP.indexOf(entry.kind());
            }
        }
        assertThat(outline.with(outline.entries()))
                .as("the order is the only one")
                .isEqualTo(outline);
    }

    /** New entries without a passage: added so, or split from such a one. */
    private static List<UUID> madeByHand(Act act, Outline before, Outline after) {
        if (act instanceof Add add && add.source() == null) return List.of(add.id());
        if (!(act instanceof Split split)) return List.of();
        var whole = before.whole(before.get(split.entry()));
        if (whole.stream().noneMatch(entry -> entry.sources().isEmpty())) return List.of();
        return after.entries().stream()
                .filter(entry -> entry.sources().isEmpty())
                .map(Entry::id)
                .filter(id -> before.find(id).isEmpty())
                .toList();
    }

    private static void losesNothing(Act act, Outline before, Outline after) {
        var gone = new ArrayList<>(before.entries().stream().map(Entry::id).toList());
        gone.removeAll(after.entries().stream().map(Entry::id).toList());
        switch (act) {
            case Drop drop ->
                assertThat(gone)
                        .isEqualTo(before.whole(before.get(drop.entry())).stream()
                                .map(Entry::id)
                                .toList());
            case Merge merge -> assertThat(gone).containsExactly(merge.entry());
            default -> assertThat(gone).isEmpty();
        }
    }

    private static Act some(Random random, Outline outline) {
        var entries = outline.entries();
        if (entries.size() < 10) return added(random, outline, null);
        var one = entries.get(random.nextInt(entries.size()));
        var other = entries.get(random.nextInt(entries.size()));
        var below = Shape.below(other.kind());
        return switch (random.nextInt(12)) {
            case 0 -> new EditEntry(one.id(), Facts.of(one.text() + " thêm"));
            case 1 -> new Shift(one.id(), random.nextBoolean());
            case 2 -> new Move(one.id(), Shape.TOP.get(random.nextInt(Shape.TOP.size())), null);
            case 3, 4 -> new Move(one.id(), below == null ? Kind.DUTY : below, other.id());
            case 5 -> Split.at(one.id(), one.text().replaceFirst(" ", "\n"));
            case 6 -> new Merge(one.id());
            case 7 -> new Drop(one.id());
            case 8 -> added(random, outline, null);
            case 9 -> added(random, outline, new Source(random.nextInt(40), "Một câu"));
            case 10 -> new StandFor(Map.of(one.id(), Behind.NEW));
            default -> new Settle(java.util.Set.of(OpenPoint.Sort.DOUBT.key(random.nextInt(9))));
        };
    }

    private static Act added(Random random, Outline outline, @org.jspecify.annotations.Nullable Source source) {
        var parents = outline.entries().stream()
                .filter(entry -> Shape.below(entry.kind()) != null)
                .toList();
        if (parents.isEmpty() || random.nextBoolean()) {
            return new Add(Ids.next(), Shape.TOP.get(random.nextInt(Shape.TOP.size())), null, "Một câu", source);
        }
        var parent = parents.get(random.nextInt(parents.size()));
        var kind = java.util.Objects.requireNonNull(Shape.below(parent.kind()));
        return new Add(Ids.next(), kind, parent.id(), "Một câu", source);
    }

    @Test
    void isTheSameAfterItWasStored() {
        var json = JsonMapper.builder().build();
        var first = AnBinh.outline();
        var unit = AnBinh.id(first, Kind.UNIT, "Thôn Đông");
        var changed = new StandFor(Map.of(unit, Behind.NEW)).on(first).settling(List.of("DOUBT:1"));

        assertThat(json.readValue(json.writeValueAsString(changed), Outline.class))
                .isEqualTo(changed);
    }

    @Test
    void theClausesAreTheEntriesInTheirOrder() {
        var outline = AnBinh.outline();

        var clauses = Clauses.of(outline);

        assertThat(clauses).hasSameSizeAs(outline.entries());
        for (var index = 0; index < clauses.size(); index++) {
            var clause = clauses.get(index);
            var entry = outline.entries().get(index);
            assertThat(clause.id()).isEqualTo(entry.id());
            assertThat(clause.ordinal()).isEqualTo(index);
            assertThat(clause.text()).isEqualTo(entry.text());
            assertThat(clause.sourceText()).isNotEmpty();
            assertThat(AnBinh.PLAN.blocks().get(clause.sourceBlock()).text()).contains(clause.sourceText());
        }
    }

    @Test
    void whatIsAskedOfAUnitIsAskedWithEachDuty() {
        var outline = AnBinh.outline();
        var front = AnBinh.id(outline, Kind.UNIT, "Ủy ban Mặt trận");

        assertThat(Clauses.of(outline))
                .filteredOn(clause -> front.equals(clause.parent()))
                .isNotEmpty()
                .allMatch(clause -> clause.requested());
    }
}
