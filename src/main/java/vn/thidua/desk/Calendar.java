package vn.thidua.desk;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.thidua.web.DueItem;

/** What a person owes as a calendar (RFC 5545): each item is a whole day, its last one, so that no zone can move it. */
final class Calendar {

    private Calendar() {}

    /**
     * @param items those without a day are left out
     * @param address the whole address of a path of this site
     */
    static String of(List<DueItem> items, Instant now, UnaryOperator<String> address) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Thi Dua//VI");
        calendar.setName("Thi Đua: việc của tôi");
        calendar.setRefreshInterval(Duration.builder().hours(4).build());
        for (var item : items) {
            if (item.due() != null) calendar.addEvent(event(item, item.due(), now, address.apply(item.href())));
        }
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(DueItem item, LocalDate due, Instant now, String address) {
        var event = new VEvent();
        event.setUid(item.href().substring(1).replace('/', '-') + "@thidua");
        event.setDateTimeStamp(Date.from(now));
        event.setSummary("Hạn: " + item.title());
        event.setDescription((item.from() == null ? "" : item.from() + "\n") + address);
        event.setUrl(address);
        event.setDateStart(day(due), false);
        event.addAlarm(theDayBefore(item.title()));
        return event;
    }

    /** The library writes a day as it falls in the machine's zone. */
    private static Date day(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    /** At eight in the morning of the day before: sixteen hours before the day begins. */
    private static VAlarm theDayBefore(String title) {
        return VAlarm.display(
                new Trigger(Duration.builder().prior(true).hours(16).build(), Related.START), title);
    }
}
