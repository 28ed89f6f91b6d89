package vn.thidua.dashboard;

import java.util.HashMap;
import java.util.List;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Reporter;
import vn.thidua.organization.UnitGroup;
import vn.thidua.reading.Totals;

/**
 * What the units of a group reached together, by the rule of the indicator's kind; those that do not report it are no part of it.
 *
 * @param units how many report it
 */
record OfUnits(UnitGroup group, int units, Figure figure) {

    /** Of each group in which some unit reports; a unit may be in several. */
    static List<OfUnits> of(
            List<UnitGroup> groups,
            Indicator indicator,
            Period period,
            List<IndicatorPage.OfUnit> units,
            List<Reporter> reporters) {
        return groups.stream()
                .map(group -> of(
                        group,
                        indicator,
                        period,
                        units.stream()
                                .filter(one -> group.includes(one.unit().id()))
                                .toList(),
                        reporters))
                .filter(one -> one.units() > 0)
                .toList();
    }

    private static OfUnits of(
            UnitGroup group,
            Indicator indicator,
            Period period,
            List<IndicatorPage.OfUnit> units,
            List<Reporter> reporters) {
        var totals = new HashMap<Integer, Totals.Total>();
        for (var unit : units) {
            unit.totals(indicator.id()).forEach(total -> totals.merge(total.period(), total, Totals.Total::plus));
        }
        var figure = Figure.of(
                indicator.kind(), period, period.parts(indicator.frequency()), totals, part -> (int) reporters.stream()
                        .filter(one -> group.includes(one.unit()) && one.reports(part))
                        .count());
        return new OfUnits(group, units.size(), figure);
    }
}
