package vn.thidua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = Gallery.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LastResortTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /<script> HTTP/1.1",
                "GET /%zz HTTP/1.1",
                "GET /%00 HTTP/1.1",
                "GET /a/..%2f..%2fb HTTP/1.1",
                "G@T / HTTP/1.1",
                "GET /thu-vien?q=%zz HTTP/1.1"
            })
    void malformedRequestsAreNotAnsweredInEnglish(String line) throws IOException {
        assertThat(answer(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .doesNotContainIgnoringCase("Bad Request", "Apache", "Exception", "HTTP Status");
    }

    @Test
    void headersThatAreTooLongAreNotAnsweredInEnglish() throws IOException {
        var request = "GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "a".repeat(20_000) + "\r\n\r\n";
        assertThat(answer(request)).startsWith("HTTP/1.1 400").doesNotContain("Apache", "Exception", "HTTP Status");
    }

    @Test
    void aPageThatCannotBeRenderedLeavesNoHalfPage() throws IOException {
        assertThat(answer("GET /trang-hong HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 500")
                .contains("Hệ thống gặp sự cố", "Mã sự cố")
                .doesNotContain("Exception");
    }

    @Test
    void aParameterThatCannotBeDecodedIsMalformed() throws IOException {
        assertThat(answer("GET /can-so?number=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 4")
                .contains("Yêu cầu chưa đọc được");
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary=x"})
    void aBrokenUploadIsMalformed(String type) throws IOException {
        assertThat(answer("POST /thu-vien/nhiem-vu HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: " + type + "\r\nContent-Length: 4\r\n\r\n--x\n"))
                .startsWith("HTTP/1.1 422")
                .contains("Yêu cầu chưa đọc được");
    }

    @Test
    void aHugeFileOfAStrangerIsLedToSignInUnread() throws Exception {
        var body = "--b\r\nContent-Disposition: form-data; name=\"evidence\"; filename=\"a.jpg\"\r\n\r\n"
                + "a".repeat(26 << 20) + "\r\n--b--\r\n";
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/thu-vien/nhiem-vu"))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/dang-nhap?tai-lai");
        }
    }

    private String answer(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
