package vn.thidua.intake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Indicators;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.web.Option;
import vn.thidua.web.Show;

/**
 * By which names files call our units and indicators; without accents and capitals.
 *
 * @param units what each name means
 * @param codes code of the indicator that each name means
 */
record Names(Map<String, UUID> units, Map<String, String> codes, Map<UUID, Unit> all, Map<String, Indicator> known) {

    /** Reads them. */
    @Component
    record Source(Units units, Indicators indicators, Aliases aliases) {

        Names read() {
            var byName = new HashMap<String, UUID>();
            var all = new HashMap<UUID, Unit>();
            for (var unit : units.all()) {
                byName.put(Show.folded(unit.name()), unit.id());
                byName.put(unit.id().toString(), unit.id());
                all.put(unit.id(), unit);
            }
            byName.putAll(aliases.all(Aliases.Kind.UNIT));
            var codes = new HashMap<String, String>();
            var known = new HashMap<String, Indicator>();
            var byId = new HashMap<UUID, String>();
            for (var indicator : indicators.all(LocalDate.EPOCH)) {
                codes.put(Show.folded(indicator.name()), indicator.code());
                codes.put(Show.folded(indicator.code()), indicator.code());
                byId.put(indicator.id(), indicator.code());
                known.put(indicator.code(), indicator);
            }
            aliases.all(Aliases.Kind.INDICATOR).forEach((words, id) -> {
                var code = byId.get(id);
                if (code != null) codes.put(words, code);
            });
            return new Names(byName, codes, all, known);
        }
    }

    /** Our indicators, by code. */
    List<Indicator> indicators() {
        return known.values().stream()
                .sorted(Comparator.comparing(Indicator::code))
                .toList();
    }

    /** Our units to choose from, by name. */
    List<Option> choices() {
        var sorted =
                all.values().stream().sorted(Comparator.comparing(Unit::name)).toList();
        return Option.of(sorted, Unit::id, Unit::name);
    }

    Optional<UUID> unit(String words) {
        return Optional.ofNullable(units.get(Show.folded(words)));
    }

    Optional<String> indicator(String words) {
        return Optional.ofNullable(codes.get(Show.folded(words)));
    }

    /** Name of the unit; a dash when it is not there. */
    String shown(UUID unit) {
        var found = all.get(unit);
        return found == null ? "–" : found.name();
    }
}
