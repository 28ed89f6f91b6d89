package vn.thidua.dashboard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Indicators;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Reporter;
import vn.thidua.indicator.Reporters;
import vn.thidua.organization.Person;
import vn.thidua.organization.Persons;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.reading.Presence;
import vn.thidua.reading.Reading;
import vn.thidua.reading.Readings;
import vn.thidua.reading.State;
import vn.thidua.sheet.TableFile;
import vn.thidua.web.Show;

/** The figures of a period one by one, as they were sent, with who entered and who verified them. */
@Component
class EachFigure {

    static final List<String> HEADER = List.of(
            "Đơn vị",
            "Mã",
            "Chỉ tiêu",
            "Đơn vị tính",
            "Kỳ",
            "Nhóm",
            "Số, tử số",
            "Mẫu số",
            "Giá trị",
            "Ghi nhận",
            "Trạng thái",
            "Gửi muộn",
            "Người nhập",
            "Nhập lúc",
            "Người thẩm định",
            "Ghi chú",
            "Giải trình",
            "Lý do trả lại, sửa");

    private final Readings readings;
    private final Indicators indicators;
    private final Reporters reporters;
    private final Units units;
    private final Persons persons;

    EachFigure(Readings readings, Indicators indicators, Reporters reporters, Units units, Persons persons) {
        this.readings = readings;
        this.indicators = indicators;
        this.reporters = reporters;
        this.units = units;
        this.persons = persons;
    }

    /** Words that rows share. */
    private record Names(Map<UUID, Indicator> indicators, Map<UUID, String> units, Map<UUID, String> people) {

        String person(@Nullable UUID id) {
            return id == null ? "Hệ thống" : people.getOrDefault(id, "");
        }
    }

    /** Rows by period, unit and indicator; nothing but the names is held. */
    void write(Period period, TableFile.Rows rows) {
        var all = indicators.all(period.first());
        var bases = new HashSet<Period>();
        all.stream()
                .map(Indicator::frequency)
                .filter(base -> base.divides(period.frequency()))
                .forEach(base -> bases.addAll(period.parts(base)));
        var known = reporters.ever().stream().map(Reporter::unit).collect(Collectors.toSet());
        units.all().forEach(unit -> known.add(unit.id()));
        var names = new Names(
                all.stream().collect(Collectors.toMap(Indicator::id, Function.identity())),
                units.of(known).stream().collect(Collectors.toMap(Unit::id, Unit::name)),
                persons.all().stream().collect(Collectors.toMap(Person::id, Person::fullName)));
        readings.each(bases, reading -> rows.row(row(reading, names)));
    }

    private static List<@Nullable Object> row(Reading reading, Names names) {
        var indicator = names.indicators().get(reading.indicatorId());
        var group = Breakdown.of(reading.breakdown());
        var row = new ArrayList<@Nullable Object>();
        row.add(names.units().get(reading.unitId()));
        row.add(indicator == null ? null : indicator.code());
        row.add(indicator == null ? null : indicator.name());
        row.add(indicator == null ? null : indicator.definition().unit());
        row.add(Period.of(reading.period()).label());
        row.add(group == Breakdown.WHOLE ? null : group.label());
        row.add(reading.numerator());
        row.add(reading.denominator());
        row.add(indicator == null ? null : indicator.kind().value(reading.sum()).orElse(null));
        row.add(
                reading.presence() == Presence.NUMBER
                        ? null
                        : reading.presence().label());
        row.add(reading.state().standing().label());
        row.add(reading.late() ? "gửi muộn" : null);
        row.add(names.person(reading.typistId()));
        row.add(Show.time(reading.enteredAt()));
        row.add(reading.state() == State.SUBMITTED ? null : names.person(reading.actorId()));
        row.add(reading.note());
        row.add(reading.warned());
        row.add(reading.reason());
        return row;
    }
}
