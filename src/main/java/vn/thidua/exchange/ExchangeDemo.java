package vn.thidua.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Indicators;
import vn.thidua.kernel.DemoPart;
import vn.thidua.kernel.DemoStage;
import vn.thidua.organization.Units;

/** Programs that come in, at the commune and at its city, a unit with the code that others know it by, and an indicator that is published. */
@Component
class ExchangeDemo implements DemoPart {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final List<String> PUBLISHED = List.of("IND-D04", "IND-E01");

    private final Tokens tokens;
    private final UnitCodes codes;
    private final OpenFigures figures;
    private final Stores stores;
    private final Clock clock;

    ExchangeDemo(Tokens tokens, UnitCodes codes, OpenFigures figures, Stores stores, Clock clock) {
        this.tokens = tokens;
        this.codes = codes;
        this.figures = figures;
        this.stores = stores;
        this.clock = clock;
    }

    /** What was played before. */
    @Component
    record Stores(Indicators indicators, Units units, CommuneTransaction transaction) {}

    @Override
    public int order() {
        return 47;
    }

    @Override
    public void play(DemoStage stage) {
        var officer = stage.member("lan");
        var administrator = stage.member("van");
        stores.transaction().write(administrator, () -> {
            tokens.make(
                    new Tokens.Wanted(
                            "Cổng dịch vụ công và hệ thống một cửa",
                            officer.account(),
                            Set.of(Scope.READ_DEFINITIONS, Scope.WRITE_READINGS),
                            Set.of(stage.get("unit:thon-dong"), stage.get("unit:thon-doai")),
                            120,
                            clock.instant().plus(YEAR)),
                    administrator);
            tokens.make(
                    new Tokens.Wanted(
                            "Kho dữ liệu dùng chung của tỉnh",
                            officer.account(),
                            Set.of(Scope.READ_DEFINITIONS, Scope.READ_TOTALS),
                            Set.of(),
                            60,
                            clock.instant().plus(YEAR)),
                    administrator);
        });
        stores.transaction().write(stage.member("thu"), () -> ofTheCity(stage));
        stores.transaction().write(officer, () -> {
            codes.set(stores.units().get(stage.get("unit:thon-dong")), "H31.12.07");
            stores.indicators().all(LocalDate.EPOCH).stream()
                    .filter(one -> PUBLISHED.contains(one.code()))
                    .forEach(one -> publish(one, stage));
        });
    }

    private void ofTheCity(DemoStage stage) {
        tokens.make(
                new Tokens.Wanted(
                        "Trung tâm giám sát, điều hành thông minh của thành phố",
                        stage.member("binh").account(),
                        Set.of(Scope.READ_CITY),
                        Set.of(),
                        60,
                        clock.instant().plus(YEAR)),
                stage.member("thu"));
    }

    private void publish(Indicator indicator, DemoStage stage) {
        figures.open(indicator, "Quyết định số 214/QĐ-UBND về danh mục dữ liệu mở", 5, stage.member("lan"));
    }
}
