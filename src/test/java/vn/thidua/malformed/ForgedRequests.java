package vn.thidua.malformed;

import static vn.thidua.malformed.Malformed.of;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.kernel.Role;

/** Tokens, keys and identifiers that were guessed or taken from somebody else. */
final class ForgedRequests {

    private ForgedRequests() {}

    static List<Malformed> all() {
        return List.of(
                of("no token", scene -> scene.officer().body("/don-vi", Visitor.FORM, "name=Thon+Tay&kind=VILLAGE")),
                of(
                        "token of somebody else",
                        scene -> scene.officer()
                                .body(
                                        "/don-vi",
                                        Visitor.FORM,
                                        Visitor.form(
                                                "_csrf", scene.head().token(), "name", "Thôn Tây", "kind", "VILLAGE"))),
                of(
                        "token that is none",
                        scene -> scene.officer()
                                .body(
                                        "/don-vi",
                                        Visitor.FORM,
                                        Visitor.form("_csrf", "đoán", "name", "Thôn Tây", "kind", "VILLAGE"))),
                of(
                        "token with NUL",
                        scene -> scene.officer()
                                .body(
                                        "/don-vi",
                                        Visitor.FORM,
                                        Visitor.form("_csrf", "\0", "name", "Thôn Tây", "kind", "VILLAGE"))),
                of(
                        "late form of somebody else",
                        scene -> scene.officer()
                                .body(
                                        "/don-vi",
                                        Visitor.FORM,
                                        Visitor.form(
                                                "_csrf",
                                                "cũ",
                                                "_as",
                                                scene.cast()
                                                        .leader()
                                                        .member()
                                                        .account()
                                                        .toString(),
                                                "name",
                                                "Thôn Tây"))),
                of(
                        "owner of a late form that is none",
                        scene -> scene.officer()
                                .body(
                                        "/don-vi",
                                        Visitor.FORM,
                                        Visitor.form("_csrf", "cũ", "_as", "abc", "name", "Thôn Tây"))),
                of(
                        "upload without a token",
                        scene -> scene.officer()
                                .body(
                                        "/phong-trao/du-thao",
                                        "multipart/form-data; boundary=x",
                                        "--x\r\nContent-Disposition: form-data; name=\"plan\"; filename=\"a.md\"\r\n\r\nKẾ HOẠCH\r\n--x--\r\n")),
                of("command key that is none", scene -> unit(scene, "_key", "abc")),
                of("command key of 5,000 signs", scene -> unit(scene, "_key", "1".repeat(5_000))),
                of("command key with NUL", scene -> unit(scene, "_key", "\0")),
                of(
                        "unit of another commune",
                        scene -> scene.officer()
                                .post(
                                        "/don-vi/" + scene.foreign(),
                                        "name",
                                        "Thôn Tây",
                                        "kind",
                                        "VILLAGE",
                                        "version",
                                        "1")),
                of(
                        "account of another commune",
                        scene -> scene.administrator()
                                .post("/tai-khoan/"
                                        + scene.cast()
                                                .elsewhere(Role.LEADER)
                                                .member()
                                                .account() + "/vo-hieu-hoa")),
                of(
                        "right of somebody else",
                        scene -> scene.head().post("/don-vi", "name", "Thôn Tây", "kind", "VILLAGE")),
                of("code that is none", scene -> scene.stranger().post("/moi/abc", "password", "x", "again", "x")),
                of("set-up without a code", scene -> scene.stranger().post("/khoi-tao", "name", "Kẻ Sặt")));
    }

    /** Asked by whoever may see the page. */
    private static Answer unit(Scene scene, String... more) {
        return scene.officer()
                .post(
                        "/don-vi",
                        Stream.concat(Stream.of("name", "Thôn Tây", "kind", "VILLAGE"), Arrays.stream(more))
                                .toArray(String[]::new));
    }
}
