package vn.thidua.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.web.Anyone;

/** The description of the interface for programs, kept by hand in {@code openapi.yaml}; a test holds it to the routes. */
@RestController
@Anyone
class OpenApiController {

    static final String PATH = ExchangeConfiguration.ROOT + "/openapi.json";

    private final byte[] document;
    private final String tag;

    OpenApiController() throws IOException {
        try (InputStream file = OpenApiController.class.getResourceAsStream("/exchange/openapi.yaml")) {
            Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            document = JsonMapper.builder().build().writeValueAsBytes(read);
            tag = DigestUtils.md5DigestAsHex(document);
        }
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .eTag(tag)
                .body(document);
    }
}
