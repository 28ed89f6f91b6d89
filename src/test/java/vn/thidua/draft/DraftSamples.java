package vn.thidua.draft;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.thidua.RouteSamples;

public class DraftSamples implements RouteSamples {

    private static final String DRAFTS = "/phong-trao/du-thao";
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
        return Map.of(
                "GET /phong-trao/du-thao", (_, _) -> RouteSamples.get(DRAFTS),
                "POST /phong-trao/du-thao",
                        (_, _) -> MockMvcRequestBuilders.multipart(DRAFTS)
                                .file(new MockMultipartFile(
                                        "plan", "ke-hoach.md", null, PLAN.getBytes(StandardCharsets.UTF_8))),
                "GET /phong-trao/du-thao/{id}",
                        (cast, _) -> RouteSamples.get(DRAFTS + "/" + plan.draft(cast.officer())),
                "POST /phong-trao/du-thao/{id}/cong-bo",
                        (cast, _) -> RouteSamples.post(
                                DRAFTS + "/" + plan.draft(cast.officer()) + "/cong-bo", "units[2]", "moi"),
                "GET /phong-trao/{id}", (cast, _) -> RouteSamples.get("/phong-trao/" + plan.published(cast)),
                "GET /phong-trao/{id}/nguon",
                        (cast, _) -> RouteSamples.get("/phong-trao/" + plan.published(cast) + "/nguon"));
    }
}
