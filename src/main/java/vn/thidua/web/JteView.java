package vn.thidua.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** One page. It is rendered whole before the first byte leaves, so that a failure never leaves half a page. */
record JteView(TemplateEngine engine, String name, BiFunction<HttpServletRequest, Map<String, ?>, Shell> shells)
        implements View {

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var values = new HashMap<String, Object>(model == null ? Map.of() : model);
        var shell = shells.apply(request, values);
        values.put("errors", shell.errors());
        var page = new Utf8ByteOutput();
        ScopedValue.where(Shell.CURRENT, shell).run(() -> engine.render(name + ".jte", values, page));
        if (!shell.errors().isEmpty() && response.getStatus() == HttpStatus.OK.value()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        response.setContentType(getContentType());
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
    }
}
