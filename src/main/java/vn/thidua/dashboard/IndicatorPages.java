package vn.thidua.dashboard;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Indicators;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Periods;
import vn.thidua.indicator.Reporter;
import vn.thidua.indicator.Reporters;
import vn.thidua.indicator.Target;
import vn.thidua.indicator.Targets;
import vn.thidua.kernel.NotThere;
import vn.thidua.organization.Groups;
import vn.thidua.organization.Persons;
import vn.thidua.organization.Units;
import vn.thidua.reading.Reading;
import vn.thidua.reading.Readings;
import vn.thidua.reading.Totals;

/** Puts the page of an indicator together. */
@Component
class IndicatorPages {

    private final Source source;
    private final Figures figures;
    private final Units units;
    private final Persons persons;
    private final Periods periods;

    IndicatorPages(Source source, Figures figures, Units units, Persons persons, Periods periods) {
        this.source = source;
        this.figures = figures;
        this.units = units;
        this.persons = persons;
        this.periods = periods;
    }

    /** What the page is made of. */
    @Component
    record Source(
            Indicators indicators,
            Reporters reporters,
            Targets targets,
            Readings readings,
            Totals totals,
            Groups groups,
            MeasuredDuties duties) {}

    /**
     * @param slug of the period; the latest one of the indicator's own length when it is blank
     * @throws NotThere when there is no such indicator, or its periods do not make the asked one
     */
    IndicatorPage of(UUID id, String slug, String span) {
        var frequency = source.indicators().get(id, LocalDate.EPOCH).frequency();
        var period = slug.isBlank() ? periods.latest(frequency) : Periods.exactly(slug);
        if (!frequency.divides(period.frequency())) throw new NotThere();
        var indicator = source.indicators().get(id, period.first());
        var chosen = Span.of(span, period);
        var shown = Stream.concat(Stream.of(period), chosen.periods(period).stream())
                .toList();
        var trend = figures.of(indicator, shown);
        var parts = period.parts(frequency);
        var reporters = source.reporters().of(indicator.id());
        var ofUnits = ofUnits(indicator, parts, reporters);
        return new IndicatorPage(
                indicator,
                period,
                chosen,
                trend.getFirst(),
                trend.subList(1, trend.size()),
                figures.byGroup(indicator, period),
                parts,
                ofUnits,
                OfUnits.of(source.groups().all(), indicator, period, ofUnits, reporters),
                targets(indicator),
                source.duties().of(id),
                parts.size() == 1 ? names(ofUnits) : Map.of());
    }

    private Map<Integer, Target> targets(Indicator indicator) {
        return source.targets().of(indicator.id()).stream()
                .filter(target -> target.unit() == null)
                .collect(Collectors.toMap(Target::year, Function.identity()));
    }

    private List<IndicatorPage.OfUnit> ofUnits(Indicator indicator, List<Period> parts, List<Reporter> reporters) {
        var found = source.readings().of(parts, indicator.id()).stream()
                .collect(
                        Collectors.groupingBy(Reading::unitId, Collectors.toMap(Reading::period, Function.identity())));
        var shown = reporters.stream()
                .filter(reporter -> parts.stream().anyMatch(reporter::reports))
                .map(Reporter::unit)
                .collect(Collectors.toSet());
        var counted = source.totals().counted(indicator.id(), parts);
        shown.addAll(found.keySet());
        shown.addAll(counted.keySet());
        return units.of(shown).stream()
                .map(unit -> new IndicatorPage.OfUnit(
                        unit, found.getOrDefault(unit.id(), Map.of()), counted.getOrDefault(unit.id(), Map.of())))
                .toList();
    }

    private Map<UUID, String> names(List<IndicatorPage.OfUnit> units) {
        var people = new HashSet<UUID>();
        units.stream()
                .flatMap(unit -> unit.readings().values().stream())
                .flatMap(reading -> Stream.of(reading.typistId(), reading.actorId()))
                .filter(Objects::nonNull)
                .forEach(people::add);
        return persons.names(people);
    }
}
