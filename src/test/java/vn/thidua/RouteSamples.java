package vn.thidua;

import java.util.Map;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;

/**
 * Valid requests to the routes of a module, by route: {@code POST /don-vi/{id}}. A GET without an identifier needs none.
 */
public interface RouteSamples {

    Map<String, Sample> samples();

    /** Makes what the request is about, fresh, on the actor's side of the wall, and the request without its sender. */
    @FunctionalInterface
    interface Sample {
        AbstractMockHttpServletRequestBuilder<?> request(Cast cast, Actor actor);
    }

    static AbstractMockHttpServletRequestBuilder<?> get(String path) {
        return MockMvcRequestBuilders.get(path);
    }

    /** A form with fields given as name, value, name, value. */
    static AbstractMockHttpServletRequestBuilder<?> post(String path, Object... fields) {
        var request = MockMvcRequestBuilders.post(path);
        for (var at = 0; at < fields.length; at += 2) request.param(fields[at].toString(), fields[at + 1].toString());
        return request;
    }
}
