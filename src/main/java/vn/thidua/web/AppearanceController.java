package vn.thidua.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes a reader's choice of theme and size of text. */
@Controller
@Anyone
class AppearanceController {

    @PostMapping("/giao-dien")
    ResponseEntity<Void> choose(
            @RequestParam(name = "mau", required = false) @Nullable String theme,
            @RequestParam(name = "co-chu", required = false) @Nullable String size,
            @RequestParam(name = "ve", defaultValue = "/") String back,
            HttpServletRequest request) {
        var chosen = Appearance.of(request);
        if (theme != null) chosen = chosen.with(Appearance.Theme.of(theme));
        if (size != null) chosen = chosen.with(size.equals("lon"));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(
                        HttpHeaders.SET_COOKIE,
                        cookie(chosen, request.isSecure()).toString())
                .header(HttpHeaders.LOCATION, Paths.within(back))
                .build();
    }

    private static ResponseCookie cookie(Appearance chosen, boolean secure) {
        return ResponseCookie.from(Appearance.COOKIE, chosen.cookie())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build();
    }
}
