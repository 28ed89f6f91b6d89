package vn.thidua.indicator;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thidua.organization.Person;
import vn.thidua.organization.Persons;
import vn.thidua.organization.Posts;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.web.Dates;
import vn.thidua.web.Option;

/** Puts the page together on which an indicator is set up. */
@Component
class SetUpPages {

    private static final int PERIODS = 14;

    private final Indicators indicators;
    private final Reporters reporters;
    private final Targets targets;
    private final People people;
    private final Clock clock;

    SetUpPages(Indicators indicators, Reporters reporters, Targets targets, People people, Clock clock) {
        this.indicators = indicators;
        this.reporters = reporters;
        this.targets = targets;
        this.people = people;
        this.clock = clock;
    }

    /** Units and people. */
    @Component
    record People(Units units, Persons persons, Posts posts) {}

    /**
     * The page.
     *
     * @param names of units and people
     * @param suggested unit with its head and deputy, who would report; units without both are left out
     * @param mismatches what is wrong with the targets, by year
     */
    record Page(
            Indicator indicator,
            List<Indicators.Version> versions,
            List<Reporter> reporters,
            List<Target> targets,
            Map<Integer, String> mismatches,
            Map<UUID, String> names,
            List<Option> units,
            List<Option> persons,
            List<Option> suggested,
            List<Option> periods) {

        String name(UUID id) {
            return names.getOrDefault(id, "");
        }

        boolean isLive() {
            return reporters.stream().anyMatch(reporter -> reporter.endsOn() == null);
        }
    }

    Indicator indicator(UUID id) {
        return indicators.get(id, Dates.today(clock));
    }

    /** The first period that is not over. */
    Period running(Indicator indicator) {
        return Period.of(indicator.frequency(), Dates.today(clock));
    }

    String show(UUID id, Model model) {
        var indicator = indicator(id);
        var units = people.units().all();
        var persons = people.persons().all();
        var reporting = reporters.of(id);
        var aims = targets.of(id);
        model.addAttribute(
                "page",
                new Page(
                        indicator,
                        indicators.versions(id),
                        reporting,
                        aims,
                        mismatches(indicator, aims),
                        names(units, persons, reporting),
                        Option.of(units, Unit::id, Unit::name),
                        Option.of(persons, Person::id, Person::fullName),
                        suggested(units, reporting, persons),
                        Option.of(running(indicator).plus(3).backTo(PERIODS).reversed(), Period::slug, Period::label)));
        for (var form : List.of("definition", "reporters", "reporter", "target")) {
            if (!model.containsAttribute(form + "Form")) model.addAttribute(form + "Form", "");
        }
        if (model.getAttribute("definitionForm") instanceof String) {
            model.addAttribute(
                    "definitionForm",
                    WordingForm.of(indicator, running(indicator).next()));
        }
        return "indicator/setUp";
    }

    private static Map<Integer, String> mismatches(Indicator indicator, List<Target> aims) {
        return aims.stream()
                .filter(aim -> aim.unit() == null)
                .flatMap(whole -> Target.mismatch(
                        indicator.kind(),
                        whole,
                        aims.stream()
                                .filter(part -> part.unit() != null && part.year() == whole.year())
                                .toList())
                        .map(words -> Map.entry(whole.year(), words))
                        .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<UUID, String> names(List<Unit> units, List<Person> persons, List<Reporter> reporting) {
        var names = persons.stream().collect(Collectors.toMap(Person::id, Person::fullName));
        units.forEach(unit -> names.put(unit.id(), unit.name()));
        people.units()
                .of(reporting.stream().map(Reporter::unit).toList())
                .forEach(unit -> names.put(unit.id(), unit.name()));
        return names;
    }

    private List<Option> suggested(List<Unit> units, List<Reporter> reporting, List<Person> persons) {
        var roster = people.posts().on(Dates.today(clock));
        var names = persons.stream().collect(Collectors.toMap(Person::id, Person::fullName));
        var taken = reporting.stream()
                .filter(reporter -> reporter.endsOn() == null)
                .map(Reporter::unit)
                .collect(Collectors.toSet());
        var options = new ArrayList<Option>();
        for (var unit : units) {
            var head = roster.headOf(unit.id());
            var deputy = roster.deputyOf(unit.id());
            if (taken.contains(unit.id()) || head.isEmpty() || deputy.isEmpty()) continue;
            if (head.get().personId().equals(deputy.get().personId())) continue;
            options.add(new Option(
                    unit.id().toString(),
                    unit.name(),
                    "%s, thay thế %s"
                            .formatted(
                                    names.get(head.get().personId()),
                                    names.get(deputy.get().personId()))));
        }
        return options;
    }
}
