package vn.thidua.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Indicators;
import vn.thidua.locality.Localities;

/** What communes publish, put together at most once in a while however many ask. */
@Component
class OpenDataShelf {

    static final Duration KEPT = Duration.ofMinutes(5);

    private final OpenFigures figures;
    private final Indicators indicators;
    private final TotalRows totals;
    private final Localities localities;
    private final CommuneTransaction transaction;
    private final Clock clock;
    private final Map<UUID, OpenData> shelf = new ConcurrentHashMap<>();

    OpenDataShelf(
            OpenFigures figures,
            Indicators indicators,
            TotalRows totals,
            Localities localities,
            CommuneTransaction transaction,
            Clock clock) {
        this.figures = figures;
        this.indicators = indicators;
        this.totals = totals;
        this.localities = localities;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Empty when there is no such commune, or it publishes nothing. */
    Optional<OpenData> of(UUID commune) {
        var kept = shelf.get(commune);
        if (kept != null && kept.updated().plus(KEPT).isAfter(clock.instant())) return Optional.of(kept);
        var fresh = transaction.read(commune, () -> made(commune));
        fresh.ifPresentOrElse(data -> shelf.put(commune, data), () -> shelf.remove(commune));
        return fresh;
    }

    /** What was changed is seen at once. */
    void forget(UUID commune) {
        shelf.remove(commune);
    }

    private Optional<OpenData> made(UUID commune) {
        var open = figures.all();
        if (open.isEmpty()) return Optional.empty();
        var known = indicators.all(LocalDate.ofInstant(clock.instant(), vn.thidua.web.Show.ZONE)).stream()
                .collect(Collectors.toMap(Indicator::id, Function.identity()));
        var place = localities.get(commune);
        var rows = new ArrayList<OpenData.Row>();
        for (var one : open) {
            var indicator = known.get(one.indicator());
            if (indicator != null) rows.addAll(OpenData.rows(indicator, one.fewest(), totals.of(one.indicator())));
        }
        return Optional.of(new OpenData(
                place.kind().label() + " " + place.name(), OpenData.LICENCE, clock.instant(), OpenData.COLUMNS, rows));
    }
}
