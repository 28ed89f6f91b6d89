package vn.thidua.audit;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/** An event as it was published, its values in canonical JSON (sorted keys, NFC), so that they seal to the same bytes. */
record Noted(
        String kind,
        Subject subject,
        String summary,
        String facts,
        @Nullable String personal) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Noted of(DomainEvent event) {
        var personal = event.personal().isEmpty() ? null : canonical(event.personal());
        return new Noted(
                event.getClass().getSimpleName(),
                event.subject(),
                Normalizer.normalize(event.summary(), Normalizer.Form.NFC),
                canonical(event.facts()),
                personal);
    }

    private static String canonical(Map<String, ?> values) {
        return Normalizer.normalize(JSON.writeValueAsString(new TreeMap<>(values)), Normalizer.Form.NFC);
    }
}
