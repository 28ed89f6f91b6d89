package vn.thidua.identity;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.locality.Localities;

/** While nothing is installed, prints a code for the first set-up on the console at each start. */
@Component
class FirstRun {

    private final Localities localities;
    private final SetupCodes codes;
    private final PublicUrl url;

    FirstRun(Localities localities, SetupCodes codes, PublicUrl url) {
        this.localities = localities;
        this.codes = codes;
        this.url = url;
    }

    @EventListener
    void on(WebServerInitializedEvent served) {
        if (!localities.isEmpty()) return;
        System.out.printf(
                "%nChưa có xã, phường nào được khởi tạo. Mở trang %s và nhập mã dùng một lần: %s%n%n",
                url.of("/khoi-tao"), codes.make());
    }
}
