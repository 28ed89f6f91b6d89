package vn.thidua.notification;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Casting;
import vn.thidua.kernel.Subject;

/** Tells people news, as modules above do. */
public class Newsroom {

    private final ApplicationEventPublisher events;
    private final Notifications notifications;
    private final Casting casting;

    Newsroom(ApplicationEventPublisher events, Notifications notifications, Casting casting) {
        this.events = events;
        this.notifications = notifications;
        this.casting = casting;
    }

    /** Tells the person; gives the notification that is in the inbox now. */
    public UUID tell(Actor to, Reason reason, Subject about, String title) {
        return casting.as(to, () -> {
            var item = new News.Item(to.member().person(), reason, about, title, null, "/nhiem-vu");
            events.publishEvent(News.of(item));
            return inbox(to).getFirst().id();
        });
    }

    List<Notification> inbox(Actor of) {
        return casting.as(of, () -> notifications.of(of.member().person(), 1));
    }
}
