package vn.thidua.ladder;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;
import vn.thidua.web.Show;

/** The commune set its ladder from a day on. */
record LadderSet(UUID id, LocalDate from, Map<Level, Integer> days) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("ladder", id);
    }

    @Override
    public String summary() {
        return "Đặt số ngày im lặng";
    }

    @Override
    public Map<String, ?> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("from", Show.date(from));
        for (var level : Level.values()) facts.put(level.name(), days.getOrDefault(level, 0));
        return facts;
    }
}
