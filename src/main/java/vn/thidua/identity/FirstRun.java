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

    FirstRun(Localities localities, SetupCodes codes) {
        this.localities = localities;
        this.codes = codes;
    }

    @EventListener
    void on(WebServerInitializedEvent served) {
        if (!localities.isEmpty()) return;
        System.out.println(
                "Chưa có xã, phường nào. Mở địa chỉ dưới đây rồi nhập mã khởi tạo, dùng một lần: " + codes.make());
    }
}
