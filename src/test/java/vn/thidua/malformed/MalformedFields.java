package vn.thidua.malformed;

import static vn.thidua.malformed.Malformed.of;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Text that nobody types, and markup in text. */
final class MalformedFields {

    static final String MARKUP = "<script>alert(1)</script>\"><img src=x onerror=alert(2)>";

    private MalformedFields() {}

    /** A form that is valid but for the field with the text. */
    private record Field(
            String name, int longest, Function<Scene, Visitor> who, Function<Scene, String> path, String... others) {

        Answer with(Scene scene, String text, String... more) {
            var fields = new ArrayList<>(Arrays.asList(others));
            fields.addAll(List.of(more));
            fields.addAll(List.of(name, text));
            return who.apply(scene).post(path.apply(scene), fields.toArray(String[]::new));
        }
    }

    private static List<Field> texts() {
        return List.of(
                new Field("name", 200, Scene::officer, _ -> "/don-vi", "kind", "VILLAGE"),
                new Field("name", 200, Scene::officer, Scene::unit, "kind", "VILLAGE", "version", "1"),
                new Field(
                        "fullName",
                        100,
                        Scene::officer,
                        posts(),
                        "title",
                        "Trưởng thôn",
                        "rank",
                        "STAFF",
                        "starts",
                        "1/11/2026"),
                new Field(
                        "title",
                        150,
                        Scene::officer,
                        posts(),
                        "fullName",
                        "Đặng Thu",
                        "rank",
                        "STAFF",
                        "starts",
                        "1/11/2026"),
                new Field("fullName", 100, Scene::officer, Scene::person, "version", "1"),
                new Field("phone", 20, Scene::officer, Scene::person, "fullName", "Đỗ Minh Khoa", "version", "1"),
                new Field("email", 254, Scene::officer, Scene::person, "fullName", "Đỗ Minh Khoa", "version", "1"),
                new Field("note", 5_000, Scene::head, scene -> "/nhiem-vu/" + scene.accepted() + "/bao-cao"),
                new Field("reason", 2_000, Scene::officer, scene -> "/nhiem-vu/" + scene.reported() + "/tra-lai"),
                new Field(
                        "fullName",
                        100,
                        Scene::administrator,
                        _ -> "/tai-khoan",
                        "username",
                        "thu.dang",
                        "roles",
                        "FRONT"),
                new Field(
                        "username",
                        60,
                        Scene::administrator,
                        _ -> "/tai-khoan",
                        "fullName",
                        "Đặng Thu",
                        "roles",
                        "FRONT"),
                new Field("source", 200, Scene::administrator, setting(), "value", "10", "validFrom", "24/11/2026"),
                new Field(
                        "note",
                        300,
                        Scene::administrator,
                        setting(),
                        "value",
                        "10",
                        "validFrom",
                        "24/11/2026",
                        "source",
                        "QĐ 1"),
                new Field("username", 60, Scene::stranger, _ -> "/dang-nhap", "password", "Mật khẩu nào đó"));
    }

    static List<Malformed> all() {
        var all = new ArrayList<Malformed>();
        for (var field : texts()) {
            all.add(of(at(field) + ": NUL", scene -> field.with(scene, "Thôn\0Đông")));
            all.add(of(at(field) + ": control character", scene -> field.with(scene, "Thôn\u0007\u001b[2JĐông")));
            all.add(of(at(field) + ": 100,000 signs", scene -> field.with(scene, "ă".repeat(100_000))));
            all.add(of(at(field) + ": one sign too many", scene -> field.with(scene, "ă".repeat(field.longest() + 1))));
        }
        return all;
    }

    /** Forms with markup in a field and something else wrong, so that they are shown again. */
    static List<Malformed> markup() {
        return List.of(
                of("unit", scene -> scene.officer().post("/don-vi", "name", MARKUP, "kind", "KHONG_CO")),
                of(
                        "post",
                        scene -> scene.officer()
                                .post(
                                        scene.unit() + "/chuc-vu",
                                        "fullName",
                                        MARKUP,
                                        "title",
                                        MARKUP,
                                        "phone",
                                        "<b>1",
                                        "starts",
                                        MARKUP)),
                of("person", scene -> scene.officer().post(scene.person(), "fullName", MARKUP, "email", MARKUP)),
                of("end of a post", scene -> scene.officer().post(scene.post() + "/ket-thuc", "lastDay", MARKUP)),
                of(
                        "report",
                        scene -> scene.head()
                                .post("/nhiem-vu/" + scene.accepted() + "/bao-cao", "note", MARKUP.repeat(200))),
                of(
                        "reason",
                        scene -> scene.officer().post("/nhiem-vu/" + scene.accepted() + "/tra-lai", "reason", MARKUP)),
                of(
                        "account",
                        scene -> scene.administrator().post("/tai-khoan", "fullName", MARKUP, "username", MARKUP)),
                of(
                        "role",
                        scene -> scene.administrator()
                                .post(
                                        "/tai-khoan/"
                                                + scene.cast().front().member().account() + "/vai-tro",
                                        "role",
                                        "FRONT",
                                        "starts",
                                        MARKUP)),
                of("delegation", scene -> scene.administrator().post("/uy-quyen", "reason", MARKUP, "starts", MARKUP)),
                of(
                        "setting",
                        scene -> scene.administrator()
                                .post("/cai-dat/khoa-phien", "source", MARKUP, "note", MARKUP, "value", MARKUP)),
                of(
                        "sign-in",
                        scene -> scene.stranger()
                                .post(
                                        "/dang-nhap",
                                        "username",
                                        MARKUP,
                                        "password",
                                        "x",
                                        "ve",
                                        "//evil.example/" + MARKUP)),
                of("search", 200, scene -> scene.officer().get("/tim-kiem?" + Visitor.form("tim", MARKUP))),
                of("list of tasks", 200, scene -> scene.officer().get("/nhiem-vu?" + Visitor.form("tim", MARKUP))),
                of("list of units", 200, scene -> scene.officer().get("/don-vi?" + Visitor.form("tim", MARKUP))),
                of(
                        "list of accounts",
                        200,
                        scene -> scene.administrator().get("/tai-khoan?" + Visitor.form("tim", MARKUP))),
                of(
                        "way back",
                        200,
                        scene -> scene.officer()
                                .get(scene.person() + "/sua?" + Visitor.form("ve", "javascript:alert(1)" + MARKUP))));
    }

    private static String at(Field field) {
        return field.name() + " beside " + Arrays.toString(field.others());
    }

    private static Function<Scene, String> posts() {
        return scene -> scene.unit() + "/chuc-vu";
    }

    private static Function<Scene, String> setting() {
        return _ -> "/cai-dat/khoa-phien";
    }
}
