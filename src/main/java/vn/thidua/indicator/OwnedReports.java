package vn.thidua.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.organization.Belonging;
import vn.thidua.organization.Belongings;
import vn.thidua.organization.Leaving;
import vn.thidua.organization.Posts;
import vn.thidua.organization.Units;

/** Figures that somebody owes as what people and units answer for: nobody leaves before somebody else reports them. */
@Component
class OwnedReports implements Belongings {

    private final Reporters reporters;
    private final Indicators indicators;
    private final Posts posts;
    private final Units units;

    OwnedReports(Reporters reporters, Indicators indicators, Posts posts, Units units) {
        this.reporters = reporters;
        this.indicators = indicators;
        this.posts = posts;
        this.units = units;
    }

    @Override
    public List<Belonging> of(Leaving leaving) {
        return belongings(owed(leaving), leaving.person());
    }

    private List<Reporter> owed(Leaving leaving) {
        return reporters.owedBy(leaving.person()).stream()
                .filter(reporter -> leaving.unit() == null || reporter.unit().equals(leaving.unit()))
                .toList();
    }

    private List<Belonging> belongings(List<Reporter> owed, @Nullable UUID person) {
        if (owed.isEmpty()) return List.of();
        var named = named();
        var places = units.of(owed.stream().map(Reporter::unit).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(unit -> unit.id(), unit -> unit.name()));
        return owed.stream()
                .map(reporter -> new Belonging(
                        reporter.id(),
                        "chỉ tiêu phải báo cáo",
                        "%s – %s"
                                .formatted(
                                        Objects.requireNonNull(named.get(reporter.indicator()))
                                                .name(),
                                        places.get(reporter.unit())),
                        reporter.deputy().equals(person) ? "người thay thế" : "người phụ trách số liệu",
                        null,
                        true,
                        Set.of(reporter.deputy().equals(person) ? reporter.person() : reporter.deputy())))
                .toList();
    }

    private Map<UUID, Indicator> named() {
        return indicators.all(LocalDate.EPOCH).stream().collect(Collectors.toMap(Indicator::id, one -> one));
    }

    @Override
    public void handOver(Leaving leaving, Map<UUID, UUID> successors) {
        for (var reporter : owed(leaving)) {
            var to = successors.get(reporter.id());
            if (to == null) throw new RuleBroken("Còn chỉ tiêu phải báo cáo chưa có người nhận.");
            var owns = reporter.person().equals(leaving.person());
            reporters.pass(reporter, owns ? to : reporter.person(), owns ? reporter.deputy() : to);
        }
    }

    @Override
    public List<Belonging> ofUnit(UUID unit) {
        return belongings(reporters.owedIn(unit), null);
    }

    @Override
    public void handOverUnit(UUID unit, UUID heir, LocalDate lastDay) {
        var owed = reporters.owedIn(unit);
        if (owed.isEmpty()) return;
        var roster = posts.on(lastDay.plusDays(1));
        var head = roster.headOf(heir).orElseThrow(() -> nobodyIn(heir)).personId();
        var deputy = roster.deputyOf(heir).orElseThrow(() -> nobodyIn(heir)).personId();
        var named = named();
        for (var reporter : owed) {
            var last = Period.of(reporter.frequency(), lastDay);
            var indicator = Objects.requireNonNull(named.get(reporter.indicator()));
            reporters.end(indicator, reporter.id(), last);
            reporters.take(indicator, heir, head, deputy, last.next());
        }
    }

    private RuleBroken nobodyIn(UUID heir) {
        return new RuleBroken("%s cần có người đứng đầu và cấp phó trước khi nhận bàn giao chỉ tiêu phải báo cáo."
                .formatted(units.get(heir).name()));
    }
}
