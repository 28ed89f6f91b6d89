package vn.thidua.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitGroup;
import vn.thidua.web.Show;

/** All lines about units, judged together: they may name each other in any order. */
final class UnitLines {

    /** A unit that a cell names, or why it is none. */
    record Found(@Nullable UUID id, @Nullable String problem) {}

    private final List<UnitLine> lines;
    private final Map<String, UnitLine> byKey = new HashMap<>();
    private final Present present;

    UnitLines(List<Line> lines, Present present) {
        this.present = present;
        this.lines = lines.stream().map(line -> new UnitLine(line, present)).toList();
        this.lines.forEach(this::refuseTwice);
        settle();
        this.lines.stream().filter(line -> !line.judged.isWrong()).forEach(this::compare);
    }

    List<UnitLine> lines() {
        return lines;
    }

    /** The unit of that name, there already or made by this list. */
    Found find(String name) {
        var there = present.unit(name);
        if (there != null) return new Found(there.id(), null);
        var line = byKey.get(Present.key(name));
        if (line == null) {
            return new Found(
                    null,
                    "không có đơn vị “%s”.".formatted(name) + Nearest.question(name, names())
                            + " Nếu là đơn vị mới, hãy thêm ở trang “Đơn vị”.");
        }
        if (!line.judged.isWrong()) return new Found(line.id, null);
        return new Found(
                null,
                "đơn vị “%s” ở dòng %d trang “Đơn vị” còn lỗi nên chưa có. Hãy sửa dòng đó trước."
                        .formatted(name, line.judged.line().row()));
    }

    private List<String> names() {
        return Stream.concat(
                        present.units().stream().map(Unit::name),
                        byKey.values().stream().map(line -> line.name))
                .distinct()
                .toList();
    }

    private void refuseTwice(UnitLine line) {
        if (line.name == null) return;
        var first = byKey.putIfAbsent(Present.key(line.name), line);
        if (first != null) {
            line.judged.wrong(
                    Column.UNIT_NAME,
                    "“%s” đã có ở dòng %d. Mỗi đơn vị chỉ ghi một dòng."
                            .formatted(line.name, first.judged.line().row()));
        }
    }

    /** A line that falls takes those with it that build on it, until no more fall. */
    private void settle() {
        long wrong;
        do {
            wrong = countWrong();
            lines.stream().filter(line -> !line.judged.isWrong()).forEach(this::findParent);
            refuseCircles();
        } while (wrong != countWrong());
    }

    private long countWrong() {
        return lines.stream().filter(line -> line.judged.isWrong()).count();
    }

    private void findParent(UnitLine line) {
        if (line.above == null) return;
        var found = find(line.above);
        line.parent = found.id();
        if (found.problem() != null) line.judged.wrong(Column.UNIT_ABOVE, found.problem());
    }

    private void refuseCircles() {
        var above = new HashMap<UUID, @Nullable UUID>();
        present.units().forEach(unit -> above.put(unit.id(), unit.parentId()));
        var sound = lines.stream().filter(line -> !line.judged.isWrong()).toList();
        sound.forEach(line -> above.put(line.id, line.parentAfter()));
        for (var line : sound) {
            if (line.parent != null && isBelowItself(line.id, above)) {
                line.judged.wrong(
                        Column.UNIT_ABOVE,
                        line.id.equals(line.parent)
                                ? "“%s” không thể trực thuộc chính mình.".formatted(line.name)
                                : "“%s” không thể trực thuộc “%s”: hai đơn vị thành cấp trên của nhau."
                                        .formatted(line.name, line.above));
            }
        }
    }

    private static boolean isBelowItself(UUID unit, Map<UUID, @Nullable UUID> above) {
        var seen = new HashSet<UUID>();
        for (var level = above.get(unit); level != null && seen.add(level); level = above.get(level)) {
            if (level.equals(unit)) return true;
        }
        return false;
    }

    private void compare(UnitLine line) {
        var judged = line.judged;
        var before = line.before;
        if (before == null) {
            judged.add();
            noteLikeness(line);
        } else {
            var kind = java.util.Objects.requireNonNull(line.kind);
            judged.rests("unit " + before.version());
            judged.change(Column.UNIT_KIND.header(), before.kind().label(), kind.label());
            judged.change(Column.UNIT_ABOVE.header(), name(before.parentId()), name(line.parentAfter()));
        }
        judged.change(
                Column.UNIT_GROUPS.header(),
                "",
                line.joined().stream().map(UnitGroup::name).collect(Collectors.joining("; ")));
    }

    private void noteLikeness(UnitLine line) {
        var folded = Show.folded(String.valueOf(line.name));
        present.units().stream()
                .filter(unit -> Show.folded(unit.name()).equals(folded))
                .forEach(unit -> line.judged.note(
                        "Đã có “%s”, chỉ khác dấu. Hãy kiểm tra có phải cùng một đơn vị.".formatted(unit.name())));
    }

    private @Nullable String name(@Nullable UUID unit) {
        var there = present.unit(unit);
        if (there != null) return there.name();
        return lines.stream()
                .filter(line -> line.id.equals(unit))
                .map(line -> line.name)
                .findFirst()
                .orElse(null);
    }

    List<Judged> judged() {
        return new ArrayList<>(lines.stream().map(line -> line.judged).toList());
    }
}
