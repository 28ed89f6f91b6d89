package vn.thidua.reading;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.kernel.Timeline;
import vn.thidua.notification.News;
import vn.thidua.notification.Reason;
import vn.thidua.web.ChangedMeanwhile;

/** Judges figures that were sent: verifies them, or gives them back with a reason. */
@Component
class VerificationDesk {

    private final Readings readings;
    private final Sheets sheets;
    private final ApplicationEventPublisher events;
    private final Timeline timeline;
    private final Clock clock;

    VerificationDesk(
            Readings readings, Sheets sheets, ApplicationEventPublisher events, Timeline timeline, Clock clock) {
        this.readings = readings;
        this.sheets = sheets;
        this.events = events;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Accepts the figures as they were seen; see {@link #judge}. */
    int verify(List<Choice> choices, Member member) {
        return judge(choices, State.VERIFIED, null, member);
    }

    /** Gives the figures back with a reason, and tells whoever reported them; see {@link #judge}. */
    int giveBack(List<Choice> choices, String reason, Member member) {
        return judge(choices, State.RETURNED, reason, member);
    }

    /**
     * @return how many were judged
     * @throws NotThere when one of them does not exist
     * @throws RuleBroken when one was changed since it was seen, or is the member's own
     */
    private int judge(List<Choice> choices, State state, @Nullable String reason, Member member) {
        var known =
                readings
                        .in(choices.stream()
                                .map(choice -> choice.cell().period())
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Reading::cell, Function.identity()));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var judged = new ArrayList<Reading>();
        for (var choice : Set.copyOf(choices)) {
            var reading = known.get(choice.cell());
            if (reading == null) throw new NotThere();
            refuse(reading, choice, state, member);
            judged.add(reading.judged(state, member.person(), now, reason));
        }
        if (readings.write(judged) != judged.size()) throw changed(judged.getFirst());
        tell(judged, state, reason);
        return judged.size();
    }

    private void refuse(Reading reading, Choice choice, State state, Member member) {
        if (reading.version() != choice.version() || reading.state() == state || reading.state() == State.RETURNED) {
            throw changed(reading);
        }
        if (reading.isOf(member)) {
            throw new RuleBroken("Người báo cáo hoặc nhập số liệu không thẩm định số liệu của mình. "
                    + "Hãy bỏ chọn các ô đó; người khác có quyền thẩm định sẽ làm.");
        }
    }

    private RuleBroken changed(Reading reading) {
        var cell = reading.cell();
        return ChangedMeanwhile.told(
                timeline, sheets.of(cell.unit(), cell.period()).subject());
    }

    private void tell(List<Reading> judged, State state, @Nullable String reason) {
        var items = new ArrayList<News.Item>();
        judged.stream()
                .collect(Collectors.groupingBy(Reading::unitId))
                .forEach((unit, ofUnit) -> ofUnit.stream()
                        .collect(Collectors.groupingBy(one -> one.cell().period()))
                        .forEach((period, ofSheet) -> {
                            var sheet = sheets.of(unit, period);
                            var done = state == State.VERIFIED ? "Thẩm định" : "Trả lại";
                            var words = "%s %d số liệu %s".formatted(done, ofSheet.size(), period.label());
                            events.publishEvent(
                                    new SheetEvent(sheet, words, reason == null ? Map.of() : Map.of("lý do", reason)));
                            if (state == State.RETURNED) items.addAll(news(sheet, ofSheet, words, reason));
                        }));
        if (!items.isEmpty()) events.publishEvent(new News(items));
    }

    private static List<News.Item> news(Sheet sheet, List<Reading> returned, String words, @Nullable String reason) {
        Set<UUID> persons = returned.stream()
                .<UUID>mapMulti((reading, people) -> {
                    if (reading.reporterId() != null) people.accept(reading.reporterId());
                    if (reading.typistId() != null) people.accept(reading.typistId());
                })
                .collect(Collectors.toSet());
        return persons.stream()
                .map(person -> new News.Item(person, Reason.RETURNED, sheet.subject(), words, reason, sheet.path()))
                .toList();
    }
}
