package vn.thidua.draft;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.thidua.organization.UnitGroup;
import vn.thidua.organization.UnitKind;

/**
 * Whom a unit of the plan may stand for, by its name and by the kinds that it speaks of.
 *
 * @param behind units and groups that there are
 * @param groups kinds whose units would make a group that there is not yet, by its name
 * @param missing parts of the name for which nothing was found
 */
record Proposal(Behind behind, List<NewGroup> groups, List<String> missing) {

    /** A group of all units of one kind. */
    record NewGroup(String name, UnitKind kind, int members) {}

    private static final Set<UnitKind> MANY = EnumSet.of(
            UnitKind.VILLAGE,
            UnitKind.DIGITAL_TEAM,
            UnitKind.ENTERPRISE,
            UnitKind.COOPERATIVE,
            UnitKind.SCHOOL,
            UnitKind.UNION,
            UnitKind.HOUSEHOLD_BUSINESS);

    static Proposal of(String name, Directory organisation) {
        var units = new ArrayList<UUID>();
        var groups = new ArrayList<UUID>();
        var fresh = new ArrayList<NewGroup>();
        var missing = new ArrayList<String>();
        for (var part : parts(name, organisation)) {
            var found = organisation.named(part).or(() -> ofKind(part, organisation));
            found.ifPresent(behind -> units.addAll(behind.units()));
            found.ifPresent(behind -> groups.addAll(behind.groups()));
            if (found.isPresent()) continue;
            var group = newGroup(part, organisation);
            if (group == null) missing.add(part);
            else fresh.add(group);
        }
        return new Proposal(new Behind(units, groups, false), fresh, missing);
    }

    private static List<String> parts(String name, Directory organisation) {
        return organisation.named(name).isPresent() ? List.of(name) : UnitName.parts(name);
    }

    /** The group of exactly that kind, or the only unit of it. */
    private static Optional<Behind> ofKind(String part, Directory organisation) {
        var kind = kind(part);
        if (kind == UnitKind.OTHER) return Optional.empty();
        var group = organisation.groups().stream()
                .filter(one -> one.kinds().equals(List.of(kind)))
                .findFirst();
        var units = organisation.units().stream()
                .filter(unit -> unit.kind() == kind)
                .toList();
        if (group.isEmpty() && units.size() == 1)
            return Optional.of(Behind.units(List.of(units.getFirst().id())));
        return group.map(one -> Behind.group(one.id()));
    }

    private static @org.jspecify.annotations.Nullable NewGroup newGroup(String part, Directory organisation) {
        var kind = kind(part);
        var members = (int) organisation.units().stream()
                .filter(unit -> unit.kind() == kind)
                .count();
        return kind == UnitKind.OTHER || members < 2 ? null : new NewGroup(groupName(part, kind), kind, members);
    }

    /** The kind of which a part of the name means all units; OTHER when it names one unit. */
    private static UnitKind kind(String part) {
        var kind = UnitKind.suggestedBy(new UnitName(part).bare());
        var all = MANY.contains(kind) && (UnitName.isCollective(part) || isBareKind(part));
        return all ? kind : UnitKind.OTHER;
    }

    /** "Doanh nghiệp", "Tổ công nghệ số cộng đồng": the word for the kind and no name. */
    private static boolean isBareKind(String part) {
        return Set.of("doanh nghiep", "hop tac xa", "to cong nghe so cong dong", "truong hoc", "thon", "to dan pho")
                .contains(new UnitName(part).bare());
    }

    private static String groupName(String part, UnitKind kind) {
        return kind == UnitKind.VILLAGE
                        && part.toLowerCase(java.util.Locale.ROOT).contains("thôn")
                ? "Các thôn"
                : kind.label();
    }

    boolean isEmpty() {
        return behind.isEmpty() && groups.isEmpty();
    }

    /** What is proposed: {@code nhóm Các thôn (8 đơn vị)}. */
    String words(Directory organisation) {
        var words = new ArrayList<String>();
        if (!behind.isEmpty()) words.add(organisation.words(behind));
        for (var group : groups) words.add("lập nhóm “%s” (%d đơn vị)".formatted(group.name(), group.members()));
        return String.join("; ", words);
    }

    static String words(UnitGroup group) {
        return "nhóm %s (%d đơn vị)".formatted(group.name(), group.members().size());
    }
}
