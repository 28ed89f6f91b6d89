package vn.thidua.demo;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.database.CannotStart;

/** {@code bin/run --demo}: sets the demonstration up before the program says that it serves. */
@Component
class DemonstrationStart {

    private final Demonstration demonstration;
    private final boolean wanted;
    private final String host;

    DemonstrationStart(
            Demonstration demonstration,
            @Value("${thidua.demo:false}") boolean wanted,
            @Value("${server.address:127.0.0.1}") String host) {
        this.demonstration = demonstration;
        this.wanted = wanted;
        this.host = host;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() throws UnknownHostException {
        if (!wanted) return;
        if (!InetAddress.getByName(host).isLoopbackAddress()) {
            throw new CannotStart(
                    "Dữ liệu minh họa có mật khẩu ai cũng biết nên chỉ chạy trên máy này: bỏ --demo hoặc bỏ --host.");
        }
        demonstration.begin();
        System.out.printf(
                "Dữ liệu minh họa: xã An Bình. Đăng nhập bằng demo.lan (thường trực), demo.tung (trưởng thôn), "
                        + "demo.hoa (lãnh đạo), demo.mai (Mặt trận), demo.thu (thường trực thành phố), demo.binh (theo dõi của thành phố)…; mật khẩu “%s”.%n",
                Demonstration.PASSWORD);
    }
}
