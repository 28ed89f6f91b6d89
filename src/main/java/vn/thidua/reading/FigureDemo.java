package vn.thidua.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Catalogue;
import vn.thidua.indicator.Frequency;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Indicators;
import vn.thidua.indicator.Kind;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Regime;
import vn.thidua.indicator.Regimes;
import vn.thidua.indicator.Reporters;
import vn.thidua.indicator.Targets;
import vn.thidua.kernel.DemoPart;
import vn.thidua.kernel.DemoStage;
import vn.thidua.kernel.Member;
import vn.thidua.web.Show;

/** The demonstration's figures: two years of months, some late; the latest month is under way. */
@Component
class FigureDemo implements DemoPart {

    private static final int MONTHS = 24;

    /** What the program counts by itself. */
    private static final List<String> COUNTED = List.of("IND-M01", "IND-M02");

    /** What a unit reports; the people by their short names. */
    private record Assigned(String unit, String person, String deputy, List<String> codes) {}

    private static final List<Assigned> ASSIGNED = List.of(
            new Assigned(
                    "hcc", "phuc", "van", List.of("IND-D01", "IND-D04", "IND-D05", "IND-D06", "IND-D09", "IND-D13")),
            new Assigned("vhxh", "huong", "van", List.of("IND-A05", "IND-S01", "IND-S08", "IND-A01")),
            new Assigned("mttq", "mai", "son", List.of("IND-A05")),
            new Assigned("thon-dong", "tung", "khoa", List.of("IND-E01", "IND-E02", "IND-S09", "IND-E05")),
            new Assigned("thon-doai", "loc", "huong", List.of("IND-E01", "IND-E02", "IND-S09", "IND-E05")));

    private final Indicators indicators;
    private final Reporters reporters;
    private final Targets targets;
    private final Regimes regimes;
    private final Scene scene;

    FigureDemo(Indicators indicators, Reporters reporters, Targets targets, Regimes regimes, Scene scene) {
        this.indicators = indicators;
        this.reporters = reporters;
        this.targets = targets;
        this.regimes = regimes;
        this.scene = scene;
    }

    /** Where the figures are entered and judged. */
    @Component
    record Scene(Readings readings, FigureScenes scenes, Closing closing, CommuneTransaction transaction) {

        <T> T as(Member member, Supplier<T> work) {
            return transaction.write(member, work);
        }
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void play(DemoStage stage) {
        var officer = stage.member("lan");
        var latest = scene.as(officer, () -> regimes.current().latest(Frequency.MONTH, stage.today()));
        scene.as(officer, () -> {
            assign(stage, latest);
            past(stage, latest);
            return "";
        });
        scene.scenes().play(stage, latest, scene);
        scene.closing().serve(stage.commune());
    }

    private void assign(DemoStage stage, Period latest) {
        for (var assigned : ASSIGNED) {
            for (var code : assigned.codes()) {
                var indicator = taken(code);
                reporters.assign(
                        indicator,
                        stage.get("unit:" + assigned.unit()),
                        stage.member(assigned.person()).person(),
                        stage.member(assigned.deputy()).person(),
                        Period.of(
                                indicator.frequency(), latest.plus(-MONTHS - 12).first()));
            }
        }
        COUNTED.forEach(this::taken);
        target("IND-D04", latest.year(), "98", "60");
        target("IND-D01", latest.year(), "80", "55");
        target("IND-D06", latest.year(), "92", "50");
        target("IND-D09", latest.year(), "95", "45");
        target("IND-E01", latest.year(), "85", "40");
        target("IND-D05", latest.year(), "5", "18");
        target("IND-E05", latest.year(), "900", null);
        share("IND-E05", latest.year(), stage);
    }

    private void target(String code, int year, String value, @Nullable String baseline) {
        targets.set(
                taken(code).id(),
                null,
                year,
                new BigDecimal(value),
                baseline == null ? null : new BigDecimal(baseline));
    }

    /** Two villages that together aim at less than the commune does. */
    private void share(String code, int year, DemoStage stage) {
        targets.set(taken(code).id(), stage.get("unit:thon-dong"), year, new BigDecimal("500"), null);
        targets.set(taken(code).id(), stage.get("unit:thon-doai"), year, new BigDecimal("300"), null);
    }

    private Indicator taken(String code) {
        return indicators.all(LocalDate.EPOCH).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseGet(() ->
                        indicators.get(indicators.take(Catalogue.find(code).orElseThrow()), LocalDate.EPOCH));
    }

    /** The months and quarters before the latest month, sent and verified. */
    private void past(DemoStage stage, Period latest) {
        var regime = regimes.current();
        var sent = new ArrayList<Reading>();
        for (var assigned : ASSIGNED) {
            for (var code : assigned.codes()) {
                var indicator = taken(code);
                var last = indicator.frequency() == Frequency.MONTH
                        ? latest.previous()
                        : regime.latest(indicator.frequency(), stage.today());
                var periods = last.backTo(MONTHS / indicator.frequency().months());
                for (var period : periods) sent.addAll(sent(stage, assigned, indicator, period, regime));
            }
        }
        scene.readings().write(sent);
        var officer = stage.member("lan").person();
        scene.readings()
                .write(sent.stream()
                        .map(reading -> reading.judged(
                                State.VERIFIED, officer, reading.enteredAt().plusSeconds(90_000), null))
                        .toList());
    }

    private static List<Reading> sent(
            DemoStage stage, Assigned assigned, Indicator indicator, Period period, Regime regime) {
        var readings = new ArrayList<Reading>();
        var late = assigned.unit().equals("thon-doai") && period.ordinal() % 3 == 0;
        var day = regime.due(period).plusDays(late ? 4 : -2);
        var person = stage.member(assigned.person()).person();
        var unit = stage.get("unit:" + assigned.unit());
        readings.add(sent(indicator, unit, period, Breakdown.WHOLE, late, day, person));
        indicator.groups().forEach(group -> readings.add(sent(indicator, unit, period, group, late, day, person)));
        return readings;
    }

    /** A figure that grows through the years, of a size of the unit's own. */
    static Reading sent(
            Indicator indicator, UUID unit, Period period, Breakdown group, boolean late, LocalDate day, UUID person) {
        var at = day.atTime(9, 30)
                .atZone(Show.ZONE)
                .withZoneSameInstant(ZoneOffset.UTC)
                .toInstant();
        var size = Math.floorMod(Objects.hash(indicator.code(), unit, group.code()), 90) + 60;
        var months = (period.year() - 2024) * 12
                + period.ordinal() * indicator.frequency().months();
        var bottom = size + Math.floorMod(months * 7, 25);
        var top = indicator.kind() == Kind.LEVEL
                ? Math.max(1, 20 - months / 3 + Math.floorMod(months, 3))
                : bottom * Math.min(97, 48 + months + Math.floorMod(months * 5, 6) + size % 9) / 100;
        return new Reading(
                indicator.id(),
                unit,
                period.key(),
                group.code(),
                1,
                State.SUBMITTED,
                Presence.NUMBER,
                late,
                indicator.version(),
                0,
                BigDecimal.valueOf(group == Breakdown.WHOLE ? top : top / 6),
                indicator.kind().hasDenominator() ? BigDecimal.valueOf(bottom) : null,
                person,
                person,
                at,
                person,
                at,
                null,
                null,
                null);
    }
}
