package vn.thidua.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses parameters that nobody typed: control characters, which the database does not take or which hide what a text
 * says; what cannot be decoded; and rows of a list whose number is none, or so large that an attacker made it.
 */
@Component
@Order(UploadGate.BEFORE_SECURITY + 1)
class TextGate extends OncePerRequestFilter {

    private static final int MALFORMED = 422;
    private static final int TOO_LARGE = 413;
    private static final Pattern NO_INDEX = Pattern.compile("\\[(?!\\d{1,4}])");
    private static final Pattern NOT_TYPED = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (isOurs(request.getParameterMap())) chain.doFilter(request, response);
            else response.sendError(MALFORMED);
        } catch (InvalidParameterException malformed) {
            response.sendError(malformed.getErrorCode() == TOO_LARGE ? TOO_LARGE : MALFORMED);
        }
    }

    private static boolean isOurs(Map<String, String[]> parameters) {
        return parameters.keySet().stream()
                        .noneMatch(name -> NO_INDEX.matcher(name).find())
                && isText(parameters);
    }

    private static boolean isText(Map<String, String[]> parameters) {
        return parameters.entrySet().stream()
                .flatMap(parameter -> Stream.concat(Stream.of(parameter.getKey()), Arrays.stream(parameter.getValue())))
                .noneMatch(text -> NOT_TYPED.matcher(text).find());
    }
}
