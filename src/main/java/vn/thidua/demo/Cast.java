package vn.thidua.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Role;
import vn.thidua.locality.Locality;
import vn.thidua.organization.Rank;
import vn.thidua.organization.UnitKind;

/** Who plays in the demonstration, and where. All names are invented. */
final class Cast {

    /** A unit; units with a parent stand below the one of that key. */
    record Place(
            String key,
            String name,
            UnitKind kind,
            @Nullable String above) {}

    /**
     * Somebody.
     *
     * @param key short name; the username is {@code demo.} and the key
     * @param unit key of the unit in which the post is held; null for none
     * @param roles none for a person without an account
     */
    record Player(String key, String name, @Nullable String unit, String title, Rank rank, List<Role> roles) {}

    static final List<Place> PLACES = List.of(
            new Place("ubnd", "Ủy ban nhân dân xã An Bình", UnitKind.LEADERSHIP, null),
            new Place("vhxh", "Phòng Văn hóa - Xã hội", UnitKind.OFFICE, "ubnd"),
            new Place("kinh-te", "Phòng Kinh tế", UnitKind.OFFICE, "ubnd"),
            new Place("hcc", "Trung tâm Phục vụ hành chính công", UnitKind.SERVICE_CENTRE, "ubnd"),
            new Place("mttq", "Ủy ban Mặt trận Tổ quốc Việt Nam xã", UnitKind.FRONT, null),
            new Place("thon-dong", "Thôn Đông", UnitKind.VILLAGE, "ubnd"),
            new Place("thon-doai", "Thôn Đoài", UnitKind.VILLAGE, "ubnd"),
            new Place("htx", "Hợp tác xã Dịch vụ nông nghiệp An Bình", UnitKind.COOPERATIVE, null),
            new Place("may", "Công ty TNHH May xuất khẩu Sông Hồng", UnitKind.ENTERPRISE, null));

    static final List<Player> PLAYERS = List.of(
            new Player("hoa", "Trần Thị Hoa", "ubnd", "Chủ tịch", Rank.HEAD, List.of(Role.LEADER)),
            new Player("khanh", "Đinh Quang Khánh", "ubnd", "Phó Chủ tịch", Rank.DEPUTY, List.of(Role.LEADER)),
            new Player("huong", "Đặng Thu Hương", "vhxh", "Trưởng phòng", Rank.HEAD, List.of(Role.UNIT_HEAD)),
            new Player("lan", "Nguyễn Thị Lan", "vhxh", "Chuyên viên", Rank.STAFF, List.of(Role.STANDING_OFFICER)),
            new Player("van", "Phạm Thị Vân", "vhxh", "Chuyên viên", Rank.STAFF, List.of(Role.ADMINISTRATOR)),
            new Player(
                    "hung",
                    "Vũ Quốc Hùng",
                    "kinh-te",
                    "Trưởng phòng",
                    Rank.HEAD,
                    List.of(Role.UNIT_HEAD, Role.COUNCIL_MEMBER)),
            new Player("phuc", "Lương Văn Phúc", "hcc", "Phó Giám đốc phụ trách", Rank.HEAD, List.of(Role.UNIT_HEAD)),
            new Player("mai", "Hoàng Thị Mai", "mttq", "Chủ tịch", Rank.HEAD, List.of(Role.FRONT)),
            new Player("son", "Phạm Văn Sơn", "mttq", "Phó Chủ tịch", Rank.DEPUTY, List.of()),
            new Player("tung", "Lê Văn Tùng", "thon-dong", "Trưởng thôn", Rank.HEAD, List.of(Role.UNIT_HEAD)),
            new Player("khoa", "Đỗ Minh Khoa", "thon-dong", "Phó trưởng thôn", Rank.DEPUTY, List.of(Role.UNIT_MEMBER)),
            new Player("loc", "Mạc Văn Lộc", "thon-doai", "Trưởng thôn", Rank.HEAD, List.of(Role.UNIT_HEAD)),
            new Player("thang", "Bùi Đức Thắng", null, "", Rank.STAFF, List.of(Role.AUDITOR)));

    /** Runs the city's own movement, and watches its communes. */
    static final List<Player> CITY = List.of(
            new Player("thu", "Vũ Thị Minh Thu", null, "", Rank.STAFF, List.of(Role.STANDING_OFFICER)),
            new Player("binh", "Ngô Thanh Bình", null, "", Rank.STAFF, List.of(Role.CITY_OFFICER)));

    /** Another commune of the city, in which nobody plays. */
    record Neighbour(Locality.Kind kind, String name) {}

    static final List<Neighbour> NEIGHBOURS = List.of(
            new Neighbour(Locality.Kind.PHUONG, "Yên Hòa (minh họa)"),
            new Neighbour(Locality.Kind.DAC_KHU, "Cát Sơn (minh họa)"));

    private Cast() {}
}
