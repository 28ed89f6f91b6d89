package vn.thidua.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** The page for requests that Tomcat itself refuses, such as one with a malformed address: no layout, no English. */
public class LastResort extends ErrorReportValve {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="vi"><head><meta charset="UTF-8"><title>%1$s - Thi Đua</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"></head>
            <body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/">Về trang đầu</a></p></main></body></html>
            """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
        var refusal = Refusal.of(response.getStatus());
        try {
            response.setHeader(ContentPolicy.HEADER, ContentPolicy.PAGES);
            response.setContentType("text/html");
            response.setCharacterEncoding("UTF-8");
            var writer = response.getReporter();
            if (writer == null) return;
            writer.write(PAGE.formatted(refusal.title(), refusal.text()));
            response.finishResponse();
        } catch (IOException gone) {
            LoggerFactory.getLogger(LastResort.class).debug("Nobody waits for the page any more", gone);
        }
    }

    /** Puts the page in place of Tomcat's own. */
    @Component
    static class InPlace implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

        @Override
        public void customize(TomcatServletWebServerFactory factory) {
            factory.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(LastResort.class.getName());
                }
            });
        }
    }
}
