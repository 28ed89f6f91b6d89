package vn.thidua.organization;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A group that plans often name and that this commune has units for, but not yet the group.
 *
 * @param kinds kinds of its units
 * @param units how many units it would have
 */
record SuggestedGroup(String name, List<UnitKind> kinds, long units) {

    private static final int FEWEST = 2;

    /** What may be offered beside the groups that there are. */
    static List<SuggestedGroup> beside(List<UnitGroup> groups, List<Unit> units) {
        return Stream.of(
                        of("Các thôn, tổ dân phố", units, UnitKind.VILLAGE),
                        of("Các phòng, trung tâm", units, UnitKind.OFFICE, UnitKind.SERVICE_CENTRE),
                        of("Mặt trận Tổ quốc và các tổ chức chính trị - xã hội", units, UnitKind.FRONT, UnitKind.UNION),
                        of("Doanh nghiệp, hợp tác xã", units, UnitKind.ENTERPRISE, UnitKind.COOPERATIVE),
                        of("Các trường học", units, UnitKind.SCHOOL),
                        of("Các tổ công nghệ số cộng đồng", units, UnitKind.DIGITAL_TEAM),
                        of("Các hộ sản xuất, kinh doanh", units, UnitKind.HOUSEHOLD_BUSINESS))
                .filter(group -> group.units >= FEWEST)
                .filter(group -> groups.stream().noneMatch(group::isAlready))
                .toList();
    }

    private static SuggestedGroup of(String name, List<Unit> units, UnitKind... kinds) {
        var among = units.stream()
                .filter(unit -> List.of(kinds).contains(unit.kind()))
                .toList();
        return new SuggestedGroup(villages(name, among), List.of(kinds), among.size());
    }

    /** Where no unit is a neighbourhood of a town, the villages are called by their own word. */
    private static String villages(String name, List<Unit> among) {
        var allVillages = !among.isEmpty()
                && among.stream()
                        .allMatch(unit -> unit.kind() == UnitKind.VILLAGE
                                && unit.name().toLowerCase(Words.VIETNAMESE).startsWith("thôn"));
        return allVillages ? "Các thôn" : name;
    }

    private boolean isAlready(UnitGroup group) {
        return group.name().equalsIgnoreCase(name) || Set.copyOf(group.kinds()).equals(Set.copyOf(kinds));
    }
}
