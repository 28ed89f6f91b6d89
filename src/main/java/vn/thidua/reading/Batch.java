package vn.thidua.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Regime;
import vn.thidua.indicator.Reporter;
import vn.thidua.indicator.Sum;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.reading.Judged.Part;
import vn.thidua.reading.Judged.Verdict;

/** Many given figures of a commune, judged one after the other by the rules of the entry page. */
final class Batch {

    private static final int TOLD = 500;

    private final Background background;
    private final Member member;
    private final LocalDate today;
    private final Instant now;
    private final Map<Cell, Sum> given = new HashMap<>();
    private final Set<Cell> seen = new HashSet<>();
    private final Map<Period, Standing> standings = new HashMap<>();
    private final Map<Period, Period> previous = new HashMap<>();
    private final List<Judged> judged = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();

    /**
     * @param today the local day
     * @param now in microseconds
     */
    Batch(Background background, Member member, LocalDate today, Instant now) {
        this.background = background;
        this.member = member;
        this.today = today;
        this.now = now;
    }

    /** How a period stands today. */
    private record Standing(Regime.Gate gate, boolean late, int calendar) {}

    /** Judges all of them, in their order. */
    void judge(List<Given> rows, FigureIntake.Progress progress) {
        for (var row : rows) {
            var indicator = background.indicators().get(row.indicator());
            if (indicator == null || row.numerator() == null) continue;
            given.put(cell(indicator, row), Sum.of(row.numerator(), row.denominator()));
        }
        for (var row : rows) {
            judged.add(judge(row));
            if (judged.size() % TOLD == 0) progress.judged(judged.size(), rows.size());
        }
    }

    /** What becomes of each row, in their order. */
    List<Judged> judged() {
        return judged;
    }

    /** What is to be written, in the order of keys. */
    List<Reading> readings() {
        return readings.stream().sorted(Writing.ORDER).toList();
    }

    private Judged judge(Given row) {
        var indicator = background.indicators().get(row.indicator());
        if (indicator == null) {
            return Judged.refused(row, Part.INDICATOR, "Không có chỉ tiêu mang mã “%s”.".formatted(row.indicator()));
        }
        var misplaced = misplaced(row, indicator);
        if (misplaced != null) return misplaced;
        var owner = background.owner(indicator.id(), row.unit(), row.period());
        if (owner == null) return Judged.refused(row, Part.UNIT, notAsked(indicator, row.period()));
        if (!member.isAny(Role.STANDING_OFFICER) && !owner.is(member)) {
            return Judged.refused(
                    row, Part.UNIT, "Bạn không báo cáo chỉ tiêu %s của đơn vị này.".formatted(indicator.code()));
        }
        var cell = cell(indicator, row);
        if (!seen.add(cell)) return Judged.refused(row, Part.INDICATOR, "Số liệu này đã có ở một dòng phía trên.");
        var sent = background.sent().get(cell);
        return isSent(row, sent) ? Judged.of(row, Verdict.SAME) : taken(row, indicator, owner, sent);
    }

    private static @Nullable Judged misplaced(Given row, Indicator indicator) {
        if (indicator.frequency() != row.period().frequency()) {
            return Judged.refused(
                    row,
                    Part.PERIOD,
                    "Chỉ tiêu %s báo cáo %s, không có kỳ %s."
                            .formatted(
                                    indicator.code(),
                                    indicator.frequency().label(),
                                    row.period().label()));
        }
        if (row.breakdown() == Breakdown.WHOLE || indicator.groups().contains(row.breakdown())) return null;
        return Judged.refused(
                row,
                Part.BREAKDOWN,
                "Chỉ tiêu %s không tách riêng nhóm “%s”."
                        .formatted(indicator.code(), row.breakdown().label()));
    }

    private static String notAsked(Indicator indicator, Period period) {
        return "Đơn vị không được giao báo cáo chỉ tiêu %s %s.".formatted(indicator.code(), period.label());
    }

    private Judged taken(Given row, Indicator indicator, Reporter owner, @Nullable Sent sent) {
        var period = row.period();
        var standing = standings.computeIfAbsent(period, this::standing);
        if (!standing.gate().isOpen()) {
            return Judged.refused(
                    row,
                    Part.PERIOD,
                    Closed.words(standing.gate(), background.regime().calendar(period), period));
        }
        var understood = Understood.of(
                indicator.kind(), row.presence(), row.numerator(), row.denominator(), before(indicator, row));
        for (var error : understood.errors().entrySet()) {
            return Judged.refused(row, part(error.getKey()), error.getValue());
        }
        var tooLong = row.tooLong();
        if (tooLong != null) return Judged.refused(row, tooLong, "Dài quá 2.000 ký tự.");
        var lacking = row.explanation().isEmpty() ? lacking(understood, standing, sent) : "";
        if (!lacking.isEmpty()) return Judged.refused(row, Part.REASON, lacking);
        readings.add(reading(row, indicator, owner, standing, understood, sent));
        return Judged.of(row, sent == null ? Verdict.NEW : Verdict.CHANGED);
    }

    private static String lacking(Understood understood, Standing standing, @Nullable Sent sent) {
        return understood.warnings().isEmpty()
                ? Closed.correction(standing.gate(), sent == null ? null : sent.state())
                : String.join(" ", understood.warnings()) + " Nếu số đúng, hãy ghi giải trình.";
    }

    private Standing standing(Period period) {
        var regime = background.regime();
        return new Standing(
                regime.gate(period, today),
                regime.isLate(period, today),
                regime.calendar(period).version());
    }

    /** The period before: as it is given beside, otherwise as it was sent. */
    private Sum before(Indicator indicator, Given row) {
        var cell = new Cell(
                indicator.id(), row.unit(), previous.computeIfAbsent(row.period(), Period::previous), row.breakdown());
        var beside = given.get(cell);
        if (beside != null) return beside;
        var sent = background.sent().get(cell);
        return sent == null ? Sum.NOTHING : sent.sum();
    }

    /** Whether it was sent so; what was returned is always sent again. */
    private static boolean isSent(Given row, @Nullable Sent sent) {
        return sent != null && sent.state() != State.RETURNED && sent.says(row);
    }

    private Reading reading(
            Given row,
            Indicator indicator,
            Reporter owner,
            Standing standing,
            Understood understood,
            @Nullable Sent sent) {
        var explained = row.explanation().isEmpty() ? null : row.explanation();
        var warned = !understood.warnings().isEmpty();
        return new Reading(
                indicator.id(),
                row.unit(),
                row.period().key(),
                row.breakdown().code(),
                sent == null ? 1 : sent.version() + 1,
                State.SUBMITTED,
                understood.presence(),
                standing.late(),
                background.definition(indicator.id(), row.period()),
                standing.calendar(),
                understood.numerator(),
                understood.denominator(),
                owner.is(member) ? member.person() : owner.person(),
                member.person(),
                now,
                member.person(),
                now,
                note(row, sent),
                warned ? explained : null,
                warned || sent == null && standing.gate() == Regime.Gate.OPEN ? null : explained);
    }

    private static @Nullable String note(Given row, @Nullable Sent sent) {
        var note = row.note() == null
                ? sent == null ? null : sent.note()
                : row.note().strip();
        return note == null || note.isEmpty() ? null : note;
    }

    private static Cell cell(Indicator indicator, Given row) {
        return new Cell(indicator.id(), row.unit(), row.period(), row.breakdown());
    }

    private static Part part(String field) {
        return switch (field) {
            case "numerator" -> Part.NUMERATOR;
            case "denominator" -> Part.DENOMINATOR;
            default -> Part.PRESENCE;
        };
    }
}
