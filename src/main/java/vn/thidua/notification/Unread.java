package vn.thidua.notification;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.database.BesidePage;
import vn.thidua.database.Wall;
import vn.thidua.web.Shell;

/** How many notifications wait for the reader, beside the entry of the menu. */
@Component
class Unread implements BesidePage {

    private final Notifications notifications;

    Unread(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public void read(HttpServletRequest request) {
        Wall.member()
                .ifPresent(member -> request.setAttribute(
                        Shell.WAITING, Map.of("/thong-bao", notifications.unread(member.person()))));
    }
}
