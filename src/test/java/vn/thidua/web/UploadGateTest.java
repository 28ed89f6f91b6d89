package vn.thidua.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Part;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

class UploadGateTest {

    private static final int MEGABYTE = 1 << 20;

    /** An upload that notes whether somebody read it. */
    private static final class Upload extends MockHttpServletRequest {

        private final long length;
        private boolean read;

        Upload(long length) {
            super("POST", "/phong-trao/du-thao");
            this.length = length;
            if (length < 0) addHeader("Transfer-Encoding", "chunked");
            setContentType("multipart/form-data; boundary=x");
        }

        @Override
        public long getContentLengthLong() {
            return length;
        }

        @Override
        public Collection<Part> getParts() {
            read = true;
            return List.of();
        }

        Upload signedIn() {
            var session = new MockHttpSession();
            session.setAttribute(
                    HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl());
            setSession(session);
            return this;
        }
    }

    @Test
    void aLargeUploadOfAStrangerIsNotReadButLedToSignIn() throws Exception {
        for (var length : List.of(20L * MEGABYTE, -1L)) {
            var upload = new Upload(length);

            var answer = through(upload);

            assertThat(answer.getRedirectedUrl()).isEqualTo("/dang-nhap?tai-lai");
            assertThat(upload.read).isFalse();
        }
    }

    @Test
    void aSmallFormOfAStrangerIsReadSoThatWhatWasTypedIsKept() throws Exception {
        var upload = new Upload(2_000);

        assertThat(through(upload).getStatus()).isEqualTo(200);
        assertThat(upload.read).isTrue();
    }

    @Test
    void whoIsSignedInUploads() throws Exception {
        var upload = new Upload(20L * MEGABYTE).signedIn();

        assertThat(through(upload).getStatus()).isEqualTo(200);
        assertThat(upload.read).isTrue();
    }

    private static MockHttpServletResponse through(Upload upload) throws Exception {
        var answer = new MockHttpServletResponse();
        new UploadGate().doFilter(upload, answer, new MockFilterChain());
        return answer;
    }
}
