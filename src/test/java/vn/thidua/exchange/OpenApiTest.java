package vn.thidua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.UnsupportedEncodingException;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thidua.PageTest;

/** The description says what is there, and is sound. */
@PageTest
class OpenApiTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void itPassesALinter() throws UnsupportedEncodingException {
        var options = new ParseOptions();
        options.setResolve(true);
        options.setValidateExternalRefs(true);
        var parsed = new OpenAPIV3Parser().readContents(document(), null, options);

        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
        parsed.getOpenAPI()
                .getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    assertThat(operation.getOperationId()).as(method + path).isNotBlank();
                    assertThat(operation.getSummary()).as(method + path).isNotBlank();
                    assertThat(operation.getTags()).as(method + path).isNotEmpty();
                    assertThat(operation.getResponses()).as(method + path).containsKey("200");
                }));
    }

    @Test
    void itNamesEveryRouteAndNoOther() throws UnsupportedEncodingException {
        var described = new TreeSet<String>();
        new OpenAPIV3Parser()
                .readContents(document())
                .getOpenAPI()
                .getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap().keySet().forEach(method -> described.add(method + " " + path)));

        assertThat(described).isEqualTo(new TreeSet<>(ProgramRoutes.of(mapping, true)));
    }

    private String document() throws UnsupportedEncodingException {
        return pages.get().uri("/api/v1/openapi.json").exchange().getResponse().getContentAsString();
    }
}
