package vn.thidua.malformed;

import static vn.thidua.malformed.Malformed.of;

import java.util.List;
import java.util.UUID;
import vn.thidua.database.Side;

/** Acts on a draft that no form of ours would send. */
final class MalformedDrafts {

    private MalformedDrafts() {}

    static List<Malformed> all() {
        return List.of(
                of("draft: text with NUL", scene -> entry(scene, "", "text", "Mở\0lớp")),
                of("draft: blank text", scene -> entry(scene, "", "text", " ")),
                of("draft: 10,001 signs", scene -> entry(scene, "", "text", "ă".repeat(10_001))),
                of("draft: 100,000 signs", scene -> entry(scene, "", "text", "ă".repeat(100_000))),
                of("draft: split of 100,000 signs", scene -> entry(scene, "/tach", "text", "ă\n".repeat(50_000))),
                of("draft: split nowhere", scene -> entry(scene, "/tach", "text", "Mở lớp")),
                of("draft: deadline that is none", scene -> entry(scene, "", "text", "Mở lớp", "ends", "31/02/2026")),
                of("draft: points in words", scene -> entry(scene, "", "text", "Mở lớp", "points", "mười")),
                of("draft: points beyond all", scene -> entry(scene, "", "text", "Mở lớp", "points", "1e99")),
                of("draft: place that is none", scene -> entry(scene, "/vi-tri", "cho", "BOSS:abc")),
                of("draft: place of nobody", scene -> entry(scene, "/vi-tri", "cho", "DUTY:" + UUID.randomUUID())),
                of("draft: no place", scene -> entry(scene, "/vi-tri")),
                of("draft: first goes up", scene -> entry(scene, "/vi-tri", "buoc", "len")),
                of("draft: merge with nothing before", scene -> entry(scene, "/gop")),
                of("draft: entry that is none", scene -> act(scene, "/muc/" + UUID.randomUUID() + "/bo")),
                of("draft: entry that is no identifier", scene -> act(scene, "/muc/abc/bo")),
                of("draft: unit of another commune", scene -> unit(scene, "donVi", scene.foreign())),
                of(
                        "draft: group that is none",
                        scene -> unit(scene, "nhom", UUID.randomUUID().toString())),
                of("draft: unit that is no identifier", scene -> unit(scene, "donVi", "abc")),
                of("draft: no unit", scene -> unit(scene, "tenNhom", "Các thôn")),
                of("draft: duty that is no unit", scene -> entry(scene, "/don-vi", "moi", "true")),
                of("draft: passage far away", scene -> act(scene, "/muc", "cho", "PURPOSE", "doan", "99999")),
                of("draft: passage that is no number", scene -> act(scene, "/muc", "cho", "PURPOSE", "doan", "hai")),
                of("draft: entry of nothing", scene -> act(scene, "/muc", "cho", "PURPOSE")),
                of("draft: version that never was", scene -> act(scene, "/phien-ban", "den", "77")),
                of("draft: version that is no number", scene -> act(scene, "/phien-ban", "den", "một")),
                of("draft: version not told", scene -> scene.officer().post(path(scene) + "/cong-bo")),
                of("draft: older version", scene -> scene.officer().post(path(scene) + "/cong-bo", "ban", "0")),
                of("draft: drop without a reason", scene -> act(scene, "/bo", "note", " ")),
                of("draft: reason of 2,001 signs", scene -> act(scene, "/bo", "note", "ă".repeat(2_001))),
                of("draft: movement without a name", scene -> act(scene, "/van-ban", "name", "")),
                of("draft: date of the document", scene -> act(scene, "/van-ban", "name", "Sống xanh", "date", "mai")),
                of("draft: form of no entry", 422, scene -> scene.officer().get(path(scene) + "?doan=hai")));
    }

    static List<Malformed> markup() {
        return List.of(
                of("entry", scene -> entry(scene, "", "text", MalformedFields.MARKUP, "ends", MalformedFields.MARKUP)),
                of("document", scene -> act(scene, "/van-ban", "title", MalformedFields.MARKUP)),
                of(
                        "older version",
                        scene -> scene.officer()
                                .post(
                                        path(scene) + "/muc",
                                        "ban",
                                        "0",
                                        "cho",
                                        "PURPOSE",
                                        "text",
                                        MalformedFields.MARKUP)),
                of(
                        "place",
                        200,
                        scene -> scene.officer().get(path(scene) + "?" + Visitor.form("sua", MalformedFields.MARKUP))));
    }

    private static Answer act(Scene scene, String path, String... fields) {
        var all = new java.util.ArrayList<>(List.of("ban", "1"));
        all.addAll(List.of(fields));
        return scene.officer().post(path(scene) + path, all.toArray(String[]::new));
    }

    private static Answer entry(Scene scene, String path, String... fields) {
        return act(scene, "/muc/" + first(scene, "DUTY") + path, fields);
    }

    private static Answer unit(Scene scene, String... fields) {
        return act(scene, "/muc/" + first(scene, "UNIT") + "/don-vi", fields);
    }

    private static String path(Scene scene) {
        return "/phong-trao/du-thao/" + scene.draft();
    }

    private static String first(Scene scene, String kind) {
        return Side.owner("""
                select entry ->> 'id' from plan_draft_version v, jsonb_array_elements(v.outline -> 'entries') entry
                where v.draft_id = ?::uuid and entry ->> 'kind' = ? limit 1""", scene.draft(), kind).getFirst();
    }
}
