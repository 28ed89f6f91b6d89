package vn.thidua.draft;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.thidua.RouteSamples;
import vn.thidua.identity.Cast;
import vn.thidua.movement.Clause.Kind;

public class DraftSamples implements RouteSamples {

    private static final String DRAFTS = "/phong-trao/du-thao";
    private static final String DRAFT = DRAFTS + "/{id}";
    private static final String ENTRY = DRAFT + "/muc/{entry}";
    private static final String PLAN = """
            # KẾ HOẠCH
            Tổ chức Phong trào thi đua “An Bình sống xanh” giai đoạn 2026 - 2030
            ## I. MỤC ĐÍCH, YÊU CẦU
            - Nâng cao nhận thức của nhân dân.
            """;

    private final SmallPlan plan;

    DraftSamples(SmallPlan plan) {
        this.plan = plan;
    }

    @Override
    public Map<String, Sample> samples() {
        var samples = new HashMap<String, Sample>();
        samples.put("GET " + DRAFTS, (_, _) -> RouteSamples.get(DRAFTS));
        samples.put(
                "POST " + DRAFTS,
                (_, _) -> MockMvcRequestBuilders.multipart(DRAFTS)
                        .file(new MockMultipartFile(
                                "plan", "ke-hoach.md", null, PLAN.getBytes(StandardCharsets.UTF_8))));
        samples.put("GET " + DRAFT, (cast, _) -> RouteSamples.get(DRAFTS + "/" + plan.submitted(cast.officer())));
        samples.put("GET " + DRAFT + "/phien-ban", get("/phien-ban"));
        samples.put("GET " + DRAFT + "/cong-bo", get("/cong-bo"));
        samples.put(
                "POST " + DRAFT + "/van-ban", post("/van-ban", "name", "An Bình sống xanh", "number", "86/KH-UBND"));
        samples.put("POST " + DRAFT + "/muc", post("/muc", "cho", "PURPOSE", "doan", "2"));
        samples.put("POST " + DRAFT + "/diem-can-xem", post("/diem-can-xem", "diem", "NUMBER:"));
        samples.put("POST " + DRAFT + "/don-vi", post("/don-vi", "moi", "true"));
        samples.put("POST " + DRAFT + "/cach-giao", post("/cach-giao", "tatCa", "chung"));
        samples.put("POST " + DRAFT + "/cong-bo", post("/cong-bo"));
        samples.put("POST " + DRAFT + "/phien-ban", post("/phien-ban", "den", "1"));
        samples.put("POST " + DRAFT + "/trinh", post("/trinh", "note", "Kính trình đồng chí xem"));
        samples.put("POST " + DRAFT + "/bo", post("/bo", "note", "Trùng với kế hoạch khác"));
        samples.put(
                "POST " + DRAFT + "/y-kien",
                (cast, _) ->
                        RouteSamples.post(DRAFTS + "/" + plan.submitted(cast.officer()) + "/y-kien", "dongY", "true"));
        samples.put("POST " + ENTRY, duty("", "text", "Mở lớp kỹ năng số"));
        samples.put("POST " + ENTRY + "/vi-tri", duty("/vi-tri", "cho", "PURPOSE"));
        samples.put("POST " + ENTRY + "/tach", duty("/tach", "text", "Mở lớp\nKỹ năng số"));
        samples.put("POST " + ENTRY + "/gop", entry(this::secondUnit, "/gop"));
        samples.put("POST " + ENTRY + "/bo", duty("/bo"));
        samples.put("POST " + ENTRY + "/don-vi", entry(this::secondUnit, "/don-vi", "moi", "true"));
        samples.put("GET /phong-trao/{id}", (cast, _) -> RouteSamples.get("/phong-trao/" + plan.published(cast)));
        samples.put(
                "GET /phong-trao/{id}/nguon",
                (cast, _) -> RouteSamples.get("/phong-trao/" + plan.published(cast) + "/nguon"));
        return samples;
    }

    private Sample get(String path) {
        return (cast, _) -> RouteSamples.get(DRAFTS + "/" + plan.draft(cast.officer()) + path);
    }

    private Sample post(String path, Object... fields) {
        return (cast, _) -> RouteSamples.post(DRAFTS + "/" + plan.draft(cast.officer()) + path, fields)
                .param("ban", "1");
    }

    private Sample duty(String path, Object... fields) {
        return entry(outline -> outline.of(Kind.DUTY).getFirst().id(), path, fields);
    }

    private Sample entry(Function<Outline, UUID> which, String path, Object... fields) {
        return (cast, _) -> {
            var draft = draft(cast);
            return RouteSamples.post(draft.path() + "/muc/" + which.apply(draft.outline()) + path, fields)
                    .param("ban", "1");
        };
    }

    private Draft draft(Cast cast) {
        return plan.read(cast.officer(), plan.draft(cast.officer()));
    }

    private UUID secondUnit(Outline outline) {
        return outline.of(Kind.UNIT).get(1).id();
    }
}
