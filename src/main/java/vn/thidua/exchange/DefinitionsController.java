package vn.thidua.exchange;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Indicators;
import vn.thidua.indicator.Target;
import vn.thidua.indicator.Targets;
import vn.thidua.kernel.NotThere;
import vn.thidua.web.Allowed;
import vn.thidua.web.Dates;

/** What the commune measures, for programs. */
@RestController
@Allowed
@Scoped(Scope.READ_DEFINITIONS)
@RequestMapping(ExchangeConfiguration.ROOT + "/indicators")
class DefinitionsController {

    private final Indicators indicators;
    private final Versions versions;
    private final Targets targets;
    private final Clock clock;

    DefinitionsController(Indicators indicators, Versions versions, Targets targets, Clock clock) {
        this.indicators = indicators;
        this.versions = versions;
        this.targets = targets;
        this.clock = clock;
    }

    /** An indicator as it is defined today. */
    record Defined(
            String code,
            String name,
            String unit,
            String area,
            String kind,
            String frequency,
            String direction,
            String numerator,
            @Nullable String denominator,
            List<String> breakdowns,
            int version) {

        static Defined of(Indicator indicator) {
            var wording = indicator.definition();
            return new Defined(
                    indicator.code(),
                    wording.name(),
                    wording.unit(),
                    indicator.area().name(),
                    Names.of(indicator.kind()),
                    Names.of(indicator.frequency()),
                    Names.of(wording.direction()),
                    wording.numerator(),
                    wording.denominator(),
                    indicator.groups().stream().map(Names::of).toList(),
                    indicator.version());
        }
    }

    /** What is aimed at; unit is null for the whole commune. */
    record Aim(
            int year,
            @Nullable String unit,
            @Nullable BigDecimal value,
            @Nullable BigDecimal baseline) {

        static Aim of(Target target) {
            var unit = target.unit() == null ? null : target.unit().toString();
            return new Aim(target.year(), unit, Names.plain(target.value()), Names.plain(target.baseline()));
        }
    }

    /** With its past and its targets. */
    record Whole(Defined today, List<Versions.Version> versions, List<Aim> targets) {}

    @GetMapping
    Page<Defined> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Page.LIMIT) int limit) {
        var all = indicators.all(today()).stream()
                .sorted(Comparator.comparing(Indicator::code))
                .map(Defined::of)
                .toList();
        return Page.of(all, after, Page.limit(limit), Defined::code);
    }

    @GetMapping("/{code}")
    Whole show(@PathVariable String code) {
        var indicator = indicators.all(today()).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(NotThere::new);
        return new Whole(
                Defined.of(indicator),
                versions.of(indicator.id()),
                targets.of(indicator.id()).stream().map(Aim::of).toList());
    }

    private LocalDate today() {
        return Dates.today(clock);
    }
}
