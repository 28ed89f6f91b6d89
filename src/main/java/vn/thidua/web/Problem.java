package vn.thidua.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why a program got nothing, in the format of RFC 9457.
 *
 * @param status as the answer's own
 * @param title what happened, in a few words, Vietnamese
 * @param detail how to go on, whole sentences, Vietnamese
 * @param errors what is wrong where; empty when there is nothing to point at
 */
public record Problem(int status, String title, String detail, List<Wrong> errors) implements View {

    /** Type of the answer. */
    public static final String TYPE = "application/problem+json";

    /** Where addresses for programs begin. */
    static final String PROGRAMS = "/api/";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * One thing that is wrong.
     *
     * @param pointer into the body (RFC 6901), or the parameter of the address
     * @param detail whole sentences, Vietnamese
     */
    public record Wrong(String pointer, String detail) {}

    /** With nothing to point at. */
    public Problem(int status, String title, String detail) {
        this(status, title, detail, List.of());
    }

    /** Answers with it, from a filter. */
    public void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(JSON.writeValueAsBytes(this));
    }

    /** The same as the view of a controller or an advice. */
    public ModelAndView shown() {
        var shown = new ModelAndView(this);
        shown.setStatus(HttpStatus.valueOf(status));
        return shown;
    }

    static boolean isWanted(HttpServletRequest request) {
        return new Asked(request).path().startsWith(PROGRAMS);
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(response);
    }
}
