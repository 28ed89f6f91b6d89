package vn.thidua.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.indicator.Indicators;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Subject;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.reading.FigureIntake;
import vn.thidua.reading.Given;
import vn.thidua.reading.Judged;

/** Takes in data value sets by the rules of entry; what can be taken is, the rest is told as conflicts. */
@Component
class DataValueImport {

    private final Indicators indicators;
    private final Units units;
    private final UnitCodes codes;
    private final FigureIntake intake;

    DataValueImport(Indicators indicators, Units units, UnitCodes codes, FigureIntake intake) {
        this.indicators = indicators;
        this.units = units;
        this.codes = codes;
        this.intake = intake;
    }

    /**
     * Takes them.
     *
     * @param allowed units for which the sender may write; null for all
     * @param dryRun whether only to tell what would be done
     * @param subject what the journal tells it about
     */
    ImportSummary take(
            List<DataValue> values,
            @Nullable Set<UUID> allowed,
            boolean dryRun,
            Subject subject,
            String summary,
            Member member) {
        var all = units.all().stream()
                .map(Unit::id)
                .filter(unit -> allowed == null || allowed.contains(unit))
                .toList();
        var cells = new DataValueCells(indicators.all(LocalDate.EPOCH), codes.of(all));
        values.forEach(cells::add);
        var given = cells.given();
        var judged = dryRun
                ? intake.judge(given, member)
                : intake.take(given, FigureIntake.Choice.THOSE_THAT_CAN, subject, summary, member)
                        .rows();
        return summary(cells, judged);
    }

    private static ImportSummary summary(DataValueCells cells, Collection<Judged> judged) {
        var conflicts = new ArrayList<>(cells.conflicts());
        int imported = 0;
        int updated = 0;
        int ignored = cells.refused();
        int deleted = 0;
        for (var row : judged) {
            var values = cells.values(row.given());
            if (row.verdict().isWritten() && cells.isDeleted(row.given())) deleted += values;
            else if (row.verdict() == Judged.Verdict.NEW) imported += values;
            else if (row.verdict() == Judged.Verdict.CHANGED) updated += values;
            else ignored += values;
            if (row.isRefused()) conflicts.add(new ImportSummary.Conflict(place(row.given()), row.words()));
        }
        return ImportSummary.of(new ImportSummary.Count(imported, updated, ignored, deleted), conflicts);
    }

    private static String place(Given given) {
        return given.indicator() + ", " + IsoPeriod.of(given.period());
    }
}
