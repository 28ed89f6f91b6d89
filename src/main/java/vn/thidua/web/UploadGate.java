package vn.thidua.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads an upload before anybody asks for its parameters. Tomcat says nothing when an upload is too large and somebody asks
 * for a parameter first: the token would be missing and the refusal would name the wrong cause. The page of the refusal reads the upload again and fails before any controller,
 * so the policy is told here.
 */
@Component
@Order(UploadGate.BEFORE_SECURITY)
class UploadGate extends OncePerRequestFilter {

    static final int BEFORE_SECURITY = -200;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
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
