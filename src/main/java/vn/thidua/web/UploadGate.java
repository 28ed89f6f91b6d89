package vn.thidua.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads an upload before anybody asks for its parameters. Tomcat says nothing when an upload is too large and somebody asks
 * for a parameter first: the token would be missing and the refusal would name the wrong cause. The page of the refusal
 * reads the upload again and fails before any controller, so the policy is told here. Who is not signed in uploads nothing:
 * of them only small forms are read, those whose session ended while somebody typed.
 */
@Component
@Order(UploadGate.BEFORE_SECURITY)
class UploadGate extends OncePerRequestFilter {

    static final int BEFORE_SECURITY = -200;

    private static final String SIGN_IN = "/dang-nhap?tai-lai";
    private static final long LARGEST_OF_STRANGERS = DataSize.ofMegabytes(1).toBytes();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isLarge(request) && !isSignedIn(request)) {
            response.sendRedirect(SIGN_IN);
            return;
        }
        var refused = refused(request);
        if (refused == null) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(ContentPolicy.HEADER, ContentPolicy.PAGES);
        response.sendError(refused.value());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !StringUtils.startsWithIgnoreCase(request.getContentType(), "multipart/form-data");
    }

    /** Also when its length is not told: what comes in chunks has no end that we know. */
    private static boolean isLarge(HttpServletRequest request) {
        return request.getContentLengthLong() > LARGEST_OF_STRANGERS
                || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private static boolean isSignedIn(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }

    private static @Nullable HttpStatus refused(HttpServletRequest request) {
        try {
            request.getParts();
            return null;
        } catch (IllegalStateException tooLarge) {
            return HttpStatus.CONTENT_TOO_LARGE;
        } catch (ServletException | IOException malformed) {
            return HttpStatus.UNPROCESSABLE_CONTENT;
        }
    }
}
