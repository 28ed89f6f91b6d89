package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.Subject;

@PageTest
class FilePagesTest {

    private static final byte[] PAGE = "<h1>Kế hoạch</h1><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

    @Autowired
    MockMvcTester pages;

    @Autowired
    Casting casting;

    @Autowired
    Files files;

    @Test
    void aPhotoIsShownToThoseWhoSeeItsSubject(Cast cast) {
        var photo = taken(
                cast,
                "Ảnh thôn Đông.jpg",
                Pictures.jpeg(600, 300),
                cast.village().subject());

        assertThat(get(cast.unitMember(), photo.path()))
                .hasStatusOk()
                .hasContentType("image/jpeg")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Security-Policy", "sandbox; default-src 'none'")
                .hasHeader("Cache-Control", "no-cache, private");
        assertThat(disposition(get(cast.unitMember(), photo.path())))
                .contains("inline", "filename*=UTF-8''%E1%BA%A2nh%20th%C3%B4n%20%C4%90%C3%B4ng.jpg");
        assertThat(get(cast.unitMember(), photo.previewPath())).hasStatusOk().hasContentType("image/jpeg");
    }

    @Test
    void othersFindNothing(Cast cast) {
        var photo = taken(cast, "a.jpg", Pictures.jpeg(8, 8), cast.village().subject());

        assertThat(get(cast.elsewhere(Role.ADMINISTRATOR), photo.path())).hasStatus(404);
        assertThat(get(cast.elsewhere(Role.ADMINISTRATOR), photo.previewPath())).hasStatus(404);
        assertThat(get(cast.cityOfficer(), photo.path())).hasStatus(404);
        assertThat(pages.get().uri(photo.path())).hasStatus(302);
        assertThat(get(cast.officer(), "/tep/" + Ids.next())).hasStatus(404);
        assertThat(get(cast.officer(), "/tep/khong-phai-ma")).hasStatus(404);
    }

    @Test
    void aFileOfNobodyIsSeenByNobody(Cast cast) {
        var orphan = taken(cast, "a.jpg", Pictures.jpeg(8, 8), new Subject("nothing", Ids.next()));
        var lost = taken(cast, "a.jpg", Pictures.jpeg(8, 8), new Subject("unit", Ids.next()));

        assertThat(get(cast.administrator(), orphan.path())).hasStatus(404);
        assertThat(get(cast.administrator(), lost.path())).hasStatus(404);
    }

    @Test
    void aPageIsHandedOverButNeverShown(Cast cast) {
        var page = taken(cast, "Kế hoạch.html", PAGE, cast.village().subject());

        assertThat(get(cast.officer(), page.path())).hasStatusOk().hasHeader("Content-Type", "text/html;charset=UTF-8");
        assertThat(disposition(get(cast.officer(), page.path()))).contains("attachment");
        assertThat(get(cast.officer(), page.previewPath())).hasStatus(404);
    }

    @Test
    void apartCanBeFetchedAndNothingTwice(Cast cast) {
        var page = taken(cast, "Kế hoạch.html", PAGE, cast.village().subject());

        assertThat(pages.get()
                        .uri(page.path())
                        .header("Range", "bytes=0-3")
                        .with(cast.officer().signedIn()))
                .hasStatus(206)
                .bodyText()
                .isEqualTo("<h1>");
        assertThat(pages.get()
                        .uri(page.path())
                        .header("If-None-Match", "\"" + page.sha256() + "\"")
                        .with(cast.officer().signedIn()))
                .hasStatus(304);
    }

    private StoredFile taken(Cast cast, String name, byte[] content, Subject subject) {
        return casting.as(cast.officer(), () -> files.take(name, content, subject));
    }

    private static @Nullable String disposition(MvcTestResult answer) {
        return answer.getResponse().getHeader("Content-Disposition");
    }

    private MvcTestResult get(Actor actor, String path) {
        return pages.get().uri(path).with(actor.signedIn()).exchange();
    }
}
