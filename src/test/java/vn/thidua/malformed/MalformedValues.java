package vn.thidua.malformed;

import static vn.thidua.malformed.Malformed.of;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.kernel.Role;

/** Values that are no dates, numbers, choices or identifiers of ours. */
final class MalformedValues {

    private MalformedValues() {}

    static List<Malformed> all() {
        return List.of(
                post("date that is not in the calendar", "starts", "31/02/2026"),
                post("date in words", "starts", "ngày mai"),
                post("date of a far year", "starts", "01/01/99999"),
                post("rank that is none", "rank", "BOSS"),
                post("person that is no identifier", "personId", "'; drop table person; --"),
                of(
                        "person of another commune",
                        scene -> scene.officer()
                                .post(
                                        scene.unit() + "/chuc-vu",
                                        "personId",
                                        scene.cast()
                                                .elsewhere(Role.LEADER)
                                                .member()
                                                .person()
                                                .toString(),
                                        "title",
                                        "Trưởng thôn",
                                        "rank",
                                        "STAFF",
                                        "starts",
                                        "1/11/2026")),
                of("kind that is none", scene -> scene.officer().post("/don-vi", "name", "Thôn Tây", "kind", "DROP")),
                of("unit above that is no identifier", scene -> unit(scene, "abc")),
                of("unit above of another commune", scene -> unit(scene, scene.foreign())),
                of(
                        "unit below itself",
                        scene -> scene.officer()
                                .post(
                                        scene.unit(),
                                        "name",
                                        "Thôn Đông",
                                        "kind",
                                        "VILLAGE",
                                        "version",
                                        "1",
                                        "parentId",
                                        scene.cast().village().id().toString())),
                of(
                        "version that never was",
                        scene -> scene.officer()
                                .post(scene.unit(), "name", "Thôn Tây", "kind", "VILLAGE", "version", "-7")),
                of(
                        "version that is no number",
                        scene -> scene.officer()
                                .post(scene.unit(), "name", "Thôn Tây", "kind", "VILLAGE", "version", "một")),
                of(
                        "version left out",
                        scene -> scene.officer().post(scene.unit(), "name", "Thôn Tây", "kind", "VILLAGE")),
                setting("number in words", "mười"),
                setting("number beyond all limits", "99999999999999999999"),
                setting("negative number", "-1"),
                setting("number with an exponent", "1e9"),
                of(
                        "role that is none",
                        scene -> scene.administrator()
                                .post("/tai-khoan", "fullName", "Đặng Thu", "username", "thu.dang", "roles", "ROOT")),
                of(
                        "role of the city",
                        scene -> scene.administrator()
                                .post(
                                        "/tai-khoan",
                                        "fullName",
                                        "Đặng Thu",
                                        "username",
                                        "thu.dang",
                                        "roles",
                                        "CITY_OFFICER")),
                of(
                        "person of another commune gets an account",
                        scene -> scene.administrator()
                                .post(
                                        "/tai-khoan",
                                        "person",
                                        scene.cast()
                                                .elsewhere(Role.LEADER)
                                                .member()
                                                .person()
                                                .toString(),
                                        "username",
                                        "thu.dang",
                                        "roles",
                                        "FRONT")),
                of(
                        "delegation to another commune",
                        scene -> scene.administrator()
                                .post(
                                        "/uy-quyen",
                                        "absent",
                                        scene.cast().leader().member().person().toString(),
                                        "acting",
                                        scene.cast()
                                                .elsewhere(Role.LEADER)
                                                .member()
                                                .person()
                                                .toString(),
                                        "starts",
                                        "23/11/2026",
                                        "ends",
                                        "24/11/2026",
                                        "reason",
                                        "Đi họp")),
                of(
                        "delegation that ends before it begins",
                        scene -> scene.administrator()
                                .post(
                                        "/uy-quyen",
                                        "absent",
                                        scene.cast().leader().member().person().toString(),
                                        "acting",
                                        scene.cast()
                                                .unitHead()
                                                .member()
                                                .person()
                                                .toString(),
                                        "starts",
                                        "25/11/2026",
                                        "ends",
                                        "24/11/2026",
                                        "reason",
                                        "Đi họp")),
                of(
                        "task for a person of another commune",
                        scene -> assignment(
                                scene,
                                "rows[0].owner",
                                scene.cast()
                                        .elsewhere(Role.LEADER)
                                        .member()
                                        .person()
                                        .toString())),
                of(
                        "task row that is no number",
                        scene -> scene.officer().post(assign(scene), "rows[x].chosen", "true")),
                of("task row far away", scene -> scene.officer().post(assign(scene), "rows[99999999].chosen", "true")),
                of("task ticked with a word", scene -> assignment(scene, "rows[0].chosen", "vâng")),
                of("nothing entered at all", scene -> scene.officer().post("/don-vi")));
    }

    private static Malformed post(String name, String field, String value) {
        return of(name, scene -> {
            var fields = new LinkedHashMap<String, String>();
            fields.put("fullName", field.equals("personId") ? "" : "Đặng Thu");
            fields.putAll(Map.of("title", "Trưởng thôn", "rank", "STAFF", "starts", "1/11/2026"));
            fields.put(field, value);
            return scene.officer()
                    .post(
                            scene.unit() + "/chuc-vu",
                            fields.entrySet().stream()
                                    .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                                    .toArray(String[]::new));
        });
    }

    private static Malformed setting(String name, String value) {
        return of(
                name,
                scene -> scene.administrator()
                        .post("/cai-dat/khoa-phien", "value", value, "validFrom", "24/11/2026", "source", "QĐ 1"));
    }

    private static Answer unit(Scene scene, String above) {
        return scene.officer().post("/don-vi", "name", "Thôn Tây", "kind", "VILLAGE", "parentId", above);
    }

    private static Answer assignment(Scene scene, String field, String value) {
        return scene.officer()
                .post(
                        assign(scene),
                        "rows[0].duty",
                        scene.movement().toString(),
                        "rows[0].unit",
                        scene.cast().village().id().toString(),
                        "rows[0].chosen",
                        "true",
                        "rows[0].deputy",
                        scene.cast().unitHead().member().person().toString(),
                        field,
                        value);
    }

    private static String assign(Scene scene) {
        return "/phong-trao/" + scene.movement() + "/giao-viec";
    }
}
