package vn.thidua.part;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.locality.Localities;
import vn.thidua.notification.News;
import vn.thidua.notification.Reason;
import vn.thidua.task.Climbs;
import vn.thidua.web.Dates;
import vn.thidua.web.Show;

/** Looks each morning for parts that are late: calls who is in charge, then the head of the unit, then the office. */
@Component
class PartWatch {

    private static final Logger LOG = LoggerFactory.getLogger(PartWatch.class);

    private final Localities localities;
    private final Parts parts;
    private final Climbs climbs;
    private final ApplicationEventPublisher events;
    private final CommuneTransaction transaction;
    private final Clock clock;

    PartWatch(
            Localities localities,
            Parts parts,
            Climbs climbs,
            ApplicationEventPublisher events,
            CommuneTransaction transaction,
            Clock clock) {
        this.localities = localities;
        this.parts = parts;
        this.climbs = climbs;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "${thidua.parts.watch:0 10 6 * * *}", zone = "Asia/Ho_Chi_Minh")
    void go() {
        for (var commune : localities.ids()) {
            try {
                serve(commune);
            } catch (RuntimeException failed) {
                LOG.error("Không rà soát được phần việc phối hợp quá hạn của một đơn vị.", failed);
            }
        }
    }

    /** Looks at one commune. */
    void serve(UUID commune) {
        transaction.write(commune, () -> look(Dates.today(clock)));
    }

    private void look(LocalDate today) {
        var late = parts.owed().stream()
                .map(Parts.Named::part)
                .filter(part -> part.due() != null && today.isAfter(part.due()))
                .toList();
        if (late.isEmpty()) return;
        var climb = climbs.on(today);
        var told = new ArrayList<News.Item>();
        for (var part : late) {
            var days = ChronoUnit.DAYS.between(java.util.Objects.requireNonNull(part.due()), today);
            climb.after(days, part.person(), part.unit())
                    .filter(reached -> !reached.level().equals(part.called()))
                    .ifPresent(reached -> {
                        parts.call(part.id(), reached.level());
                        told.add(PartNews.item(
                                reached.person(), Reason.OVERDUE, part, "Hạn " + Show.date(part.due()) + "."));
                    });
        }
        events.publishEvent(new News(told));
    }
}
