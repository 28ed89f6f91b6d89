package vn.thidua.exchange;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * A request whose body ends where we stop reading, whatever length it tells or does not tell; what was read is remembered
 * by its digest.
 */
class BoundedBody extends HttpServletRequestWrapper {

    /** Bytes; some 40,000 figures. */
    static final long MOST = 10L * 1024 * 1024;

    private final MessageDigest digest = sha256();
    private byte @Nullable [] sent;

    BoundedBody(HttpServletRequest request) {
        super(request);
        if (request.getQueryString() != null)
            digest.update(request.getQueryString().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    /** SHA-256 of the query and of what was read of the body until this is asked for the first time. */
    byte[] sent() {
        if (sent == null) sent = digest.digest();
        return sent;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Counted(super.getInputStream(), digest);
    }

    private static final class Counted extends ServletInputStream {
        private final ServletInputStream body;
        private final MessageDigest digest;
        private long read;

        Counted(ServletInputStream body, MessageDigest digest) {
            this.body = body;
            this.digest = digest;
        }

        @Override
        public int read() throws IOException {
            var one = body.read();
            count(one < 0 ? 0 : 1);
            if (one >= 0) digest.update((byte) one);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var some = body.read(into, from, length);
            count(Math.max(some, 0));
            if (some > 0) digest.update(into, from, some);
            return some;
        }

        private void count(int more) {
            read += more;
            if (read > MOST) throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
