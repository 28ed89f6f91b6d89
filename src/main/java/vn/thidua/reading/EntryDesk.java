package vn.thidua.reading;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Reporter;
import vn.thidua.indicator.Reporters;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.kernel.Timeline;
import vn.thidua.web.ChangedMeanwhile;

/** Takes what was typed into an entry page: keeps it, or sends it to be verified. */
@Component
class EntryDesk {

    private final Reporters reporters;
    private final Sheets sheets;
    private final Kept kept;
    private final ApplicationEventPublisher events;
    private final Timeline timeline;

    EntryDesk(Reporters reporters, Sheets sheets, Kept kept, ApplicationEventPublisher events, Timeline timeline) {
        this.reporters = reporters;
        this.sheets = sheets;
        this.kept = kept;
        this.events = events;
        this.timeline = timeline;
    }

    /** Where typed and sent figures are kept, with the time. */
    @Component
    record Kept(TypedFigures drafts, Readings readings, Clock clock) {

        Instant now() {
            return clock.instant().truncatedTo(ChronoUnit.MICROS);
        }
    }

    /**
     * Keeps what was typed, right or wrong. Cells that say what was sent already are not kept.
     *
     * @param form with the moment in which its page was shown: what others keep since then stays
     */
    void keep(SheetPage page, EntryForm form, Member member) {
        refuseClosed(page);
        var unsent = unsent(page, form.all());
        var rest = typed(page, form.all());
        rest.removeAll(unsent);
        kept.drafts().forget(page.unit().id(), page.period(), rest, member.person(), form.seen());
        kept.drafts().keep(page.unit().id(), page.period(), unsent, member.person());
    }

    private static List<Typed> typed(SheetPage page, List<@Nullable Typed> cells) {
        var typed = new ArrayList<Typed>();
        for (var line : page.lines()) {
            var cell = cell(line, cells);
            if (cell != null) typed.add(cell);
        }
        return typed;
    }

    /**
     * Sends what was typed and differs from what was sent before. Wrong cells are told to {@code errors} and nothing is
     * sent.
     *
     * @return how many figures were sent
     * @throws RuleBroken when the period takes no figures, or somebody changed one since
     */
    int send(SheetPage page, EntryForm form, Errors errors, Member member) {
        refuseClosed(page);
        var cells = form.all();
        var owners = reporters.ofUnit(page.unit().id(), page.period()).stream()
                .collect(Collectors.toMap(Reporter::indicator, one -> one));
        var readings = new ArrayList<Reading>();
        for (var line : page.lines()) {
            var typed = cell(line, cells);
            if (typed == null || typed.isEmpty()) continue;
            var understood = Understood.of(line.indicator().kind(), typed, line.before());
            if (tell(line, understood, errors)) continue;
            if (isSent(line, typed, understood)) continue;
            if (lacksReason(page, line, typed, understood, errors)) continue;
            readings.add(reading(page, line, typed, understood, owners, member));
        }
        if (errors.hasErrors()) return 0;
        kept.drafts().forget(page.unit().id(), page.period(), typed(page, cells), member.person(), form.seen());
        write(page, readings);
        return readings.size();
    }

    private void write(SheetPage page, List<Reading> readings) {
        if (readings.isEmpty()) return;
        var sheet = sheets.of(page.unit().id(), page.period());
        if (kept.readings().write(readings) != readings.size()) {
            throw ChangedMeanwhile.told(timeline, sheet.subject());
        }
        events.publishEvent(new SheetEvent(
                sheet,
                "Gửi %d số liệu %s của %s"
                        .formatted(
                                readings.size(),
                                page.period().label(),
                                page.unit().name()),
                Map.of("số liệu", readings.size(), "trễ hạn", page.isLate())));
    }

    private static void refuseClosed(SheetPage page) {
        if (page.isOpen()) return;
        throw new RuleBroken(
                Closed.words(page.gate(), page.calendar(), page.period()),
                page.calendar().source());
    }

    /** The cell of the line; the same place in the form, and the same figure. */
    private static @Nullable Typed cell(SheetPage.Line line, List<@Nullable Typed> cells) {
        return cells.stream()
                .filter(Objects::nonNull)
                .filter(typed -> line.indicator().id().equals(typed.indicator())
                        && Objects.equals(typed.breakdown(), line.breakdown().code()))
                .findFirst()
                .orElse(null);
    }

    private static List<Typed> unsent(SheetPage page, List<@Nullable Typed> cells) {
        var unsent = new ArrayList<Typed>();
        for (var line : page.lines()) {
            var typed = cell(line, cells);
            if (typed == null) continue;
            var understood = Understood.of(line.indicator().kind(), typed, line.before());
            var nothing = typed.isEmpty()
                    && typed.remark().isEmpty()
                    && typed.explanation().isEmpty();
            if (!nothing && (understood.isWrong() || !isSent(line, typed, understood))) unsent.add(typed);
        }
        return unsent;
    }

    private static boolean tell(SheetPage.Line line, Understood understood, Errors errors) {
        understood
                .errors()
                .forEach((field, words) -> errors.rejectValue(
                        line.path() + field,
                        "wrong",
                        "%s: %s".formatted(line.indicator().code(), words)));
        return understood.isWrong();
    }

    /** Whether the line was sent with these values; what was returned is always sent again. */
    private static boolean isSent(SheetPage.Line line, Typed typed, Understood understood) {
        var reading = line.reading();
        return reading != null
                && reading.state() != State.RETURNED
                && reading.says(understood.presence(), understood.numerator(), understood.denominator())
                && Objects.requireNonNullElse(reading.note(), "").equals(typed.remark());
    }

    private static boolean lacksReason(
            SheetPage page, SheetPage.Line line, Typed typed, Understood understood, Errors errors) {
        if (!typed.explanation().isEmpty()) return false;
        var why = understood.warnings().isEmpty()
                ? Closed.correction(
                        page.gate(),
                        line.reading() == null ? null : line.reading().state())
                : String.join(" ", understood.warnings()) + " Nếu số đúng, hãy ghi giải trình.";
        if (why.isEmpty()) return false;
        errors.rejectValue(line.path() + "reason", "none", line.indicator().code() + ": " + why);
        return true;
    }

    private Reading reading(
            SheetPage page,
            SheetPage.Line line,
            Typed typed,
            Understood understood,
            Map<java.util.UUID, Reporter> owners,
            Member member) {
        var owner = Objects.requireNonNull(owners.get(line.indicator().id()));
        var now = kept.now();
        var explained = typed.explanation().isEmpty() ? null : typed.explanation();
        return new Reading(
                line.indicator().id(),
                page.unit().id(),
                page.period().key(),
                line.breakdown().code(),
                typed.seen() + 1,
                State.SUBMITTED,
                understood.presence(),
                page.isLate(),
                line.indicator().version(),
                page.calendar().version(),
                understood.numerator(),
                understood.denominator(),
                owner.is(member) ? member.person() : owner.person(),
                member.person(),
                now,
                member.person(),
                now,
                typed.remark().isEmpty() ? null : typed.remark(),
                understood.warnings().isEmpty() ? null : explained,
                understood.warnings().isEmpty() ? explained : null);
    }

    /** The cell of that indicator on the page. @throws NotThere when the page has none */
    static Cell cell(SheetPage page, java.util.UUID indicator, Breakdown breakdown) {
        return page.lines().stream()
                .filter(line -> line.indicator().id().equals(indicator) && line.breakdown() == breakdown)
                .findFirst()
                .map(line -> new Cell(indicator, page.unit().id(), page.period(), breakdown))
                .orElseThrow(NotThere::new);
    }
}
