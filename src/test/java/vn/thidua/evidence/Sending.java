package vn.thidua.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Subject;

/** The village head sends evidence for a task, piece by piece. */
record Sending(MockMvcTester pages, Casting casting, Evidence evidence, Cast cast, UUID task) {

    UUID sent(String name, byte[] content, @Nullable Instant captured) {
        var id = begun(cast.unitHead(), name, content.length, captured);
        assertThat(piece(id, 0, content)).hasStatus(204);
        return id;
    }

    UUID begun(Actor actor, String name, long size, @Nullable Instant captured) {
        var id = Ids.next();
        assertThat(begin(actor, id, name, size, captured)).hasStatus(201);
        return id;
    }

    MvcTestResult begin(Actor actor, UUID id, String name, long size, @Nullable Instant captured) {
        var said = new Described(id, actor.member().account(), subject(), name, captured);
        return perform(actor, EvidenceSamples.begin(actor, said, size));
    }

    MvcTestResult piece(UUID id, long from, byte[] piece) {
        return perform(cast.unitHead(), EvidenceSamples.piece(id, from, piece));
    }

    List<String> waiting() {
        return casting
                .as(cast.unitHead(), () -> evidence.waiting(cast.unitHead().member(), subject()))
                .stream()
                .map(one -> one.file().name())
                .toList();
    }

    MvcTestResult report(Actor actor, UUID upload, byte @Nullable [] attached) {
        var form = MockMvcRequestBuilders.multipart("/nhiem-vu/" + task + "/bao-cao");
        if (attached != null) form.file(new MockMultipartFile("evidence", "c.jpg", "image/jpeg", attached));
        return perform(actor, form.param("note", "Đã xong").param("uploads", upload.toString()));
    }

    MvcTestResult get(Actor actor, String path) {
        return perform(actor, MockMvcRequestBuilders.get(path));
    }

    MvcTestResult perform(Actor actor, AbstractMockHttpServletRequestBuilder<?> request) {
        return pages.perform(servlets -> actor.signedIn().postProcessRequest(request.buildRequest(servlets)));
    }

    Subject subject() {
        return new Subject("task", task);
    }
}
