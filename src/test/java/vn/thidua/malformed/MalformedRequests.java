package vn.thidua.malformed;

import static vn.thidua.malformed.Malformed.of;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Addresses, methods, bodies and cookies that no page of ours makes. */
final class MalformedRequests {

    private static final byte[] NOTHING = new byte[0];

    private MalformedRequests() {}

    static List<Malformed> all() {
        return Stream.of(addresses(), searches(), methods(), bodies())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Malformed> addresses() {
        return List.of(
                get("unit that is no identifier", "/don-vi/abc"),
                get("task that is a number", "/nhiem-vu/1"),
                get("movement with SQL", "/phong-trao/1%27%20or%201=1"),
                get("file that is a path", "/tep/..%2f..%2fetc%2fpasswd"),
                get("identifier nobody has", "/nhiem-vu/" + new UUID(1, 2)),
                get("setting that is none", "/cai-dat/khong-co"),
                get("link of 5,000 signs", "/moi/" + "a".repeat(5_000)),
                get("path traversal", "/css/..%2f..%2fapplication.properties"),
                get("path traversal, plain", "/css/../../application.properties"),
                get("path traversal, twice encoded", "/css/%252e%252e/application.properties"),
                get("path traversal, backslash", "/css/..\\..\\application.properties"),
                get("double slash", "//evil.example/don-vi"),
                get("path parameter", "/don-vi;jsessionid=1"),
                get("NUL in the path", "/don-vi/%00"),
                get("broken percent in the path", "/don-vi/%zz"),
                get("overlong UTF-8 in the path", "/don-vi/%c0%af"),
                get("broken percent in the query", "/tim-kiem?tim=%zz"),
                get("half a sign in the query", "/tim-kiem?tim=%"),
                get("NUL in the query", "/tim-kiem?tim=a%00b"),
                get("NUL in a name of the query", "/tim-kiem?t%00im=a"),
                get("address of 9,000 signs", "/tim-kiem?tim=" + "a".repeat(9_000)),
                get("2,100 parameters", "/tim-kiem?" + "a=1&".repeat(2_100)),
                get("state that is none", "/nhiem-vu?trang-thai=XONG"),
                get("movement that is no identifier", "/nhiem-vu?phong-trao=abc"),
                get("nobody's", "/nhiem-vu?cua=co-le"),
                get("day that is none", "/nhiem-vu?han-tu=31/2/2026"),
                get("neither yes nor no", "/nhiem-vu?chua-gan=co-le"),
                get("page in words", "/nhiem-vu?trang=hai"),
                get("page beyond all numbers", "/nhiem-vu?trang=99999999999"),
                get("kind that is none", "/don-vi?loai=XYZ"));
    }

    /** Taken for what they say. */
    private static List<Malformed> searches() {
        return List.of(
                of("negative page", 200, scene -> scene.officer().get("/nhiem-vu?trang=-5")),
                of("last page of all", 200, scene -> scene.officer().get("/nhiem-vu?trang=2147483647")),
                of("SQL in the search", 200, scene -> scene.officer().get("/tim-kiem?tim=%27%20or%20%271%27=%271")),
                of("SQL in the list", 200, scene -> scene.officer().get("/nhiem-vu?tim=%27%29;drop%20table%20task;--")),
                of("unknown parameter", 200, scene -> scene.officer().get("/don-vi?class.module.classLoader=1&la=2")),
                of("parameter twice", 200, scene -> scene.officer().get("/tim-kiem?tim=a&tim=b")),
                of("session that is none", 302, scene -> cookie(scene, "SESSION=khong-phai-phien")),
                of("session with markup", 302, scene -> cookie(scene, "SESSION=<script>alert(1)</script>")),
                of("session of another form", 302, scene -> cookie(scene, "SESSION=" + "A".repeat(2_000))),
                of(
                        "look with markup",
                        200,
                        scene -> scene.officer().ask("GET", "/don-vi", "Cookie: giao-dien=\"><script>", NOTHING)),
                of(
                        "way back to another site",
                        303,
                        scene -> scene.officer().post("/giao-dien", "mau", "toi", "ve", "//evil.example")),
                of(
                        "way back over a backslash",
                        303,
                        scene -> scene.officer().post("/giao-dien", "mau", "toi", "ve", "/\\evil.example")),
                of(
                        "way back to an address",
                        303,
                        scene -> scene.officer().post("/giao-dien", "co-chu", "lon", "ve", "https://evil.example")),
                of(
                        "way back with another header",
                        303,
                        scene -> scene.officer().post("/giao-dien", "ve", "/toi\r\nX-Evil: 1")),
                of(
                        "page after sign-in elsewhere",
                        200,
                        scene -> scene.stranger().get("/dang-nhap?ve=//evil.example")));
    }

    private static List<Malformed> methods() {
        return List.of(
                of("GET of an act", scene -> scene.officer().get("/nhiem-vu/" + scene.reported() + "/tham-dinh")),
                of("POST of a list", scene -> scene.officer().post("/nhiem-vu")),
                ask("DELETE", "DELETE"),
                ask("PUT", "PUT"),
                ask("PATCH", "PATCH"),
                ask("TRACE", "TRACE"),
                ask("method of one's own", "XOA"),
                of("no method at all", scene -> scene.stranger().wire().send("chào", NOTHING)),
                of(
                        "no host",
                        scene -> scene.stranger().wire().send("GET /dang-nhap HTTP/1.1\r\nConnection: close", NOTHING)),
                of(
                        "two lengths",
                        scene -> scene.stranger()
                                .wire()
                                .send(
                                        "POST /dang-nhap HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 4\r\nContent-Length: 5",
                                        NOTHING)),
                of(
                        "head of 40 KB",
                        scene -> scene.stranger().ask("GET", "/dang-nhap", "X-Long: " + "a".repeat(40_000), NOTHING)));
    }

    private static List<Malformed> bodies() {
        return List.of(
                body("JSON", "application/json", "{\"name\":\"Thôn Tây\",\"kind\":\"VILLAGE\"}"),
                body("XML", "application/xml", "<unit><name>Thôn Tây</name></unit>"),
                body("plain text", "text/plain", "name=Thôn Tây&kind=VILLAGE"),
                body("a type that is none", "không có", "name=Thôn Tây&kind=VILLAGE"),
                body("broken percent", Visitor.FORM, "name=%zz&kind=VILLAGE"),
                body("form of 5 MB", Visitor.FORM, "kind=VILLAGE&name=" + "a".repeat(5_000_000)),
                body("20,000 fields", Visitor.FORM, "name=T%C3%A2y&kind=VILLAGE&" + "a=1&".repeat(20_000)));
    }

    private static Malformed get(String name, String target) {
        return of(name, scene -> (target.startsWith("/cai-dat") ? scene.administrator() : scene.officer()).get(target));
    }

    private static Malformed ask(String name, String method) {
        return of(
                name,
                scene -> scene.officer()
                        .ask(
                                method,
                                scene.unit(),
                                "X-CSRF-TOKEN: " + scene.officer().token(),
                                NOTHING));
    }

    private static Malformed body(String name, String type, String body) {
        return of(
                name,
                scene -> scene.officer()
                        .ask(
                                "POST",
                                "/don-vi",
                                "Content-Type: " + type + "\r\nX-CSRF-TOKEN: "
                                        + scene.officer().token(),
                                body.getBytes(StandardCharsets.UTF_8)));
    }

    private static Answer cookie(Scene scene, String cookie) {
        return scene.stranger().wire().send("GET /toi HTTP/1.0\r\nHost: localhost\r\nCookie: " + cookie, NOTHING);
    }
}
