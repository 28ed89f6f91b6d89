package vn.thidua.draft;

import java.util.Objects;
import java.util.UUID;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.identity.Actor;
import vn.thidua.kernel.Ids;

/** Sends the forms of one draft as somebody who looks at a version. */
record Desk(MockMvcTester pages, Actor officer, UUID draft) {

    MvcTestResult look() {
        return pages.get().uri(Draft.path(draft)).with(officer.signedIn()).exchange();
    }

    /** The identifier at the end of the address to which the answer leads. */
    static UUID madeBy(MvcTestResult answer) {
        var location = Objects.requireNonNull(answer.getResponse().getHeader("Location"));
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    MvcTestResult send(int seen, String path, Object... fields) {
        var request = pages.post()
                .uri(Draft.path(draft) + path)
                .param("_key", Ids.next().toString())
                .param("ban", String.valueOf(seen));
        for (var at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at].toString(), fields[at + 1].toString());
        }
        return request.with(officer.signedIn()).exchange();
    }
}
