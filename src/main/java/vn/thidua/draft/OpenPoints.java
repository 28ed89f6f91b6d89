package vn.thidua.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.draft.OpenPoint.Sort;
import vn.thidua.planfile.Block;
import vn.thidua.planfile.PlanDraft;

/** All that is still open in a draft. What is corrected or marked as seen is not. */
final class OpenPoints {

    private static final double SURE = 0.7;
    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");
    private static final Pattern QUANTITY =
            Pattern.compile("\\d|(?iu)\\b(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|toàn bộ|tất cả|không có) ");

    private final PlanDraft plan;
    private final Outline outline;
    private final Directory organisation;
    private final List<OpenPoint> points = new ArrayList<>();

    private OpenPoints(PlanDraft plan, Outline outline, Directory organisation) {
        this.plan = plan;
        this.outline = outline;
        this.organisation = organisation;
    }

    /** The open points by their sort, in the order in which they are told. */
    static Map<Sort, List<OpenPoint>> of(PlanDraft plan, Outline outline, Directory organisation) {
        var open = new OpenPoints(plan, outline, organisation);
        open.head();
        open.entries();
        open.doubts();
        unplaced(plan, outline).forEach(block -> open.add(OpenPoint.of(Sort.UNPLACED, block.index(), block.text())));
        Unowned.in(outline).forEach(item -> open.add(OpenPoint.of(Sort.UNOWNED, item, item.text())));
        var bySort = new EnumMap<Sort, List<OpenPoint>>(Sort.class);
        open.points.forEach(point ->
                bySort.computeIfAbsent(point.sort(), _ -> new ArrayList<>()).add(point));
        return bySort;
    }

    /** How many there are, hints of one sort told as one. */
    static int count(Map<Sort, List<OpenPoint>> points) {
        return points.entrySet().stream()
                .mapToInt(sort -> sort.getKey().isHint() ? 1 : sort.getValue().size())
                .sum();
    }

    /** Passages that nothing was read from, and that are no headings. */
    static List<Block> unplaced(PlanDraft plan, Outline outline) {
        var placed = new HashSet<Integer>(Set.of(plan.document().source().block()));
        plan.frame().forEach(passage -> placed.add(passage.source().block()));
        outline.entries().forEach(entry -> entry.sources().forEach(source -> placed.add(source.block())));
        return plan.blocks().stream()
                .filter(block -> !placed.contains(block.index()))
                .toList();
    }

    private void add(OpenPoint point) {
        if (!outline.settled().contains(point.key())) points.add(point);
    }

    private void head() {
        var head = outline.head();
        missing(Sort.NUMBER, head.number(), "Chưa có số, ký hiệu");
        if (!head.isDated()) add(OpenPoint.ofDocument(Sort.DATE, "Ngày ban hành chưa đủ ngày, tháng, năm"));
        missing(Sort.ISSUER, head.issuer(), "Chưa có cơ quan ban hành");
        if (head.issuer() != null && plan.document().inferred().contains("issuer")) {
            add(OpenPoint.concluded(Sort.ISSUER, "Cơ quan ban hành suy ra từ phần ký: " + head.issuer()));
        }
        missing(Sort.NAME, head.name(), "Chưa có tên phong trào");
        missing(Sort.PERIOD, head.starts() == null ? null : head.ends(), "Chưa rõ thời gian của phong trào");
    }

    private void missing(Sort sort, @Nullable String value, String words) {
        if (value == null) add(OpenPoint.ofDocument(sort, words));
    }

    private void entries() {
        for (var entry : outline.entries()) {
            if (entry.confidence() < SURE) add(OpenPoint.of(Sort.DOUBT, entry, entry.text()));
            switch (entry.kind()) {
                case UNIT -> unit(entry);
                case CRITERION -> {
                    if (isUnmeasured(entry)) add(OpenPoint.of(Sort.UNMEASURED, entry, entry.text()));
                }
                case PHASE -> {
                    if (entry.facts().ends() == null) add(OpenPoint.of(Sort.PHASE, entry, entry.text()));
                }
                default -> {}
            }
        }
    }

    private void unit(Entry unit) {
        if (!organisation.knows(unit)) add(OpenPoint.of(Sort.UNIT, unit, unit.text()));
        if (outline.under(unit.id()).isEmpty()) add(OpenPoint.of(Sort.IDLE, unit, unit.text()));
    }

    private static boolean isUnmeasured(Entry criterion) {
        return criterion.facts().points() == null
                && !QUANTITY.matcher(criterion.text()).find();
    }

    /** A doubt that quotes words is settled once no entry of its passage says them any more. */
    private void doubts() {
        for (var doubt : plan.doubts()) {
            var block = doubt.source().block();
            var quoted = QUOTED.matcher(doubt.text());
            if (!quoted.find()) {
                if (block != plan.document().source().block()) {
                    add(OpenPoint.of(Sort.DOUBT, block, doubt.text()));
                }
                continue;
            }
            var words = quoted.group(1);
            var there = outline.entries().stream()
                    .filter(entry -> entry.comesFrom(block))
                    .toList();
            there.stream()
                    .filter(entry -> entry.text().contains(words))
                    .findFirst()
                    .ifPresent(entry ->
                            add(new OpenPoint(Sort.BLANK, block + "-" + words, doubt.text(), entry.id(), block)));
            if (there.isEmpty()) add(OpenPoint.of(Sort.BLANK, block, doubt.text()));
        }
    }
}
