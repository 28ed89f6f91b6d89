package vn.thidua.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.draft.OpenPoint.Sort;
import vn.thidua.movement.Clause.Kind;
import vn.thidua.planfile.Block;
import vn.thidua.web.Link;
import vn.thidua.web.Option;

/**
 * The text of a plan and what was read from it.
 *
 * @param organisation the units and groups of today
 * @param points what is still open
 * @param below the entries directly below each entry
 * @param byBlock the entries read from each passage
 * @param opened the entry whose form is shown; null when none is
 * @param headOpened whether the form of the document is shown
 * @param passage the passage to be made into an entry; -1 when none is
 * @param edits whether the reader may correct it
 */
record ReviewPage(
        Draft draft,
        Directory organisation,
        Map<Sort, List<OpenPoint>> points,
        Map<UUID, List<Entry>> below,
        Map<Integer, List<Entry>> byBlock,
        Map<UUID, Proposal> proposals,
        List<Option> places,
        @Nullable Entry opened,
        boolean headOpened,
        int passage,
        boolean edits) {

    /** Value of the page's parameter that opens the form of the document. */
    static final String HEAD = "van-ban";

    static ReviewPage of(Draft draft, Directory organisation, @Nullable String opened, int passage, boolean edits) {
        var outline = draft.outline();
        return new ReviewPage(
                draft,
                organisation,
                OpenPoints.of(draft.content(), outline, organisation),
                outline.entries().stream()
                        .filter(entry -> entry.parent() != null)
                        .collect(Collectors.groupingBy(entry -> Objects.requireNonNull(entry.parent()))),
                byBlock(outline),
                organisation.proposals(outline),
                Place.all(outline),
                edits ? entry(outline, opened) : null,
                edits && HEAD.equals(opened),
                edits ? passage : -1,
                edits);
    }

    private static @Nullable Entry entry(Outline outline, @Nullable String opened) {
        return outline.entries().stream()
                .filter(entry -> entry.id().toString().equals(opened))
                .findFirst()
                .orElse(null);
    }

    private static Map<Integer, List<Entry>> byBlock(Outline outline) {
        var byBlock = new HashMap<Integer, List<Entry>>();
        for (var entry : outline.entries()) {
            entry.sources().stream()
                    .map(source -> source.block())
                    .distinct()
                    .forEach(block -> byBlock.computeIfAbsent(block, _ -> new java.util.ArrayList<>())
                            .add(entry));
        }
        return byBlock;
    }

    Outline outline() {
        return draft.outline();
    }

    Head head() {
        return outline().head();
    }

    List<Block> blocks() {
        return draft.content().blocks();
    }

    String path() {
        return draft.path();
    }

    int open() {
        return OpenPoints.count(points);
    }

    List<Entry> top(Kind kind) {
        return outline().of(kind);
    }

    List<Entry> under(Entry entry) {
        return below.getOrDefault(entry.id(), List.of());
    }

    List<Entry> from(Block block) {
        return byBlock.getOrDefault(block.index(), List.of());
    }

    /** Whether nothing was read from the passage although it is no heading. */
    boolean isUnplaced(Block block) {
        return points.getOrDefault(Sort.UNPLACED, List.of()).stream().anyMatch(point -> point.block() == block.index());
    }

    boolean isOpened(Entry entry) {
        return opened != null && opened.id().equals(entry.id());
    }

    String likely(int block) {
        var headings = draft.content().frame().stream()
                .map(heading -> heading.source().block())
                .toList();
        return Place.likely(outline(), block, headings).value();
    }

    Proposal proposal(@Nullable UUID unit) {
        return proposals.getOrDefault(
                unit, new Proposal(new Behind(List.of(), List.of(), false), List.of(), List.of()));
    }

    /** How many units of the plan have a proposal. */
    long proposed() {
        return proposals.values().stream()
                .filter(proposal -> !proposal.isEmpty())
                .count();
    }

    /** What takes the place of "xã B": {@code xã Bình Giang}; null when the place is not known. */
    @Nullable
    String placeName() {
        var place = head().place();
        var issuer = head().issuer();
        if (place == null || issuer == null) return null;
        var at = issuer.indexOf(place);
        var word = at < 2 ? -1 : issuer.lastIndexOf(' ', at - 2);
        return at < 2 ? null : issuer.substring(word + 1);
    }

    /** The entry with the blank filled with the name of the place; null where that cannot be told. */
    @Nullable
    Entry filled(OpenPoint blank) {
        var name = placeName();
        var entry = blank.entry() == null ? null : outline().find(blank.entry()).orElse(null);
        if (name == null || entry == null) return null;
        var text = entry.text().replaceAll("(?<!\\p{L})(?:xã|phường) [A-BX](?![\\p{L}\\d])", name);
        return text.equals(entry.text()) ? null : entry.with(entry.facts().with(text));
    }

    List<OpenPoint> of(Sort sort) {
        return points.getOrDefault(sort, List.of());
    }

    /** Open points about the document itself. */
    List<OpenPoint> ofDocument() {
        return points.entrySet().stream()
                .filter(sort -> sort.getKey().isAboutTheDocument())
                .flatMap(sort -> sort.getValue().stream())
                .toList();
    }

    /** The sections that have entries, to go there. */
    List<Link> sections() {
        return Shape.TOP.stream()
                .filter(kind -> !top(kind).isEmpty())
                .map(kind -> Link.to(Shape.title(kind) + " (" + top(kind).size() + ")", "#" + anchor(kind)))
                .toList();
    }

    static String anchor(Kind kind) {
        return "phan-"
                + IntStream.range(0, Shape.TOP.size())
                        .filter(at -> Shape.TOP.get(at) == kind)
                        .findFirst()
                        .orElse(0);
    }
}
