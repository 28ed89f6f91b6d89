package vn.thidua.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.DirectFieldBindingResult;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Catalogue;
import vn.thidua.indicator.Indicators;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Regimes;
import vn.thidua.indicator.Reporters;
import vn.thidua.indicator.Targets;

/** Indicators that Thôn Đông reports, in the state that a test needs: its head answers, its deputy stands in. */
public class SmallFigures {

    /** The latest month whose data have closed by the clock of the tests; its due day has passed, it takes figures. */
    public static final Period MONTH = Period.month(2026, 11);

    /** A month that takes no figures any more. */
    public static final Period LOCKED = Period.month(2026, 6);

    private static final Period BEGIN = Period.month(2024, 1);

    private final Indicators indicators;
    private final Reporters reporters;
    private final Regimes regimes;
    private final Targets targets;
    private final SheetPages pages;
    private final EntryDesk desk;
    private final VerificationDesk verification;
    private final Readings readings;
    private final Closing closing;
    private final Casting casting;

    SmallFigures(
            Indicators indicators,
            Reporters reporters,
            Regimes regimes,
            Targets targets,
            SheetPages pages,
            EntryDesk desk,
            VerificationDesk verification,
            Readings readings,
            Closing closing,
            Casting casting) {
        this.indicators = indicators;
        this.reporters = reporters;
        this.regimes = regimes;
        this.targets = targets;
        this.pages = pages;
        this.desk = desk;
        this.verification = verification;
        this.readings = readings;
        this.closing = closing;
        this.casting = casting;
    }

    /** Takes the indicator of the catalogue, when An Bình has not yet, and lets the village head report it. */
    public UUID indicator(Cast cast, String code) {
        return indicator(cast, code, cast.village().id(), cast.unitHead(), cast.unitMember());
    }

    /** The same for any unit of An Bình and its people. */
    public UUID indicator(Cast cast, String code, UUID unit, Actor person, Actor deputy) {
        return casting.as(cast.officer(), () -> {
            var id = indicators.all(LocalDate.EPOCH).stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .map(one -> one.id())
                    .orElseGet(() -> indicators.take(Catalogue.find(code).orElseThrow()));
            var indicator = indicators.get(id, LocalDate.EPOCH);
            reporters.assign(
                    indicator,
                    unit,
                    person.member().person(),
                    deputy.member().person(),
                    Period.of(indicator.frequency(), BEGIN.first()));
            return id;
        });
    }

    /** Lets the actor report IND-D04 for the village, beside whoever did. */
    public UUID reportedBy(Cast cast, Actor actor) {
        var one = actor.equals(cast.cityOfficer()) ? cast.unitHead() : actor;
        var other = one.equals(cast.officer()) ? cast.leader() : cast.officer();
        return indicator(cast, "IND-D04", cast.village().id(), one, other);
    }

    /** Takes an indicator that the program counts, when An Bình has not yet. */
    public UUID counted(Cast cast, String code) {
        return casting.as(
                cast.officer(),
                () -> indicators.all(LocalDate.EPOCH).stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .map(one -> one.id())
                        .orElseGet(() -> indicators.take(Catalogue.find(code).orElseThrow())));
    }

    /** The night passes in An Bình. */
    public void night(Cast cast) {
        closing.serve(cast.anBinh().id());
    }

    /** What is typed into one cell. */
    static Typed typed(UUID indicator, int version, String numerator, String denominator) {
        return typed(indicator, version, numerator, denominator, "");
    }

    static Typed typed(UUID indicator, int version, String numerator, String denominator, String reason) {
        return new Typed(indicator, 0, version, Presence.NUMBER, numerator, denominator, "", reason);
    }

    /** Sends the cells as the actor; what is wrong is returned, Vietnamese. */
    List<String> send(Cast cast, Actor actor, UUID unit, Period period, Typed... cells) {
        return casting.as(actor, () -> {
            var all = new ArrayList<@Nullable Typed>(List.of(cells));
            var errors = new DirectFieldBindingResult(new Object(), "form") {
                @Override
                public @Nullable Object getFieldValue(String field) {
                    return null;
                }

                @Override
                protected @Nullable Object getActualFieldValue(String field) {
                    return null;
                }
            };
            desk.send(pages.of(unit, period, actor.member()), new EntryForm(all, null), errors, actor.member());
            return errors.getAllErrors().stream()
                    .map(error -> java.util.Objects.toString(error.getDefaultMessage()))
                    .toList();
        });
    }

    /** Keeps the cells of the month as the actor, unsent. */
    void keep(Cast cast, Actor actor, Typed... cells) {
        desk.keep(
                pages.of(cast.village().id(), MONTH, actor.member()),
                new EntryForm(new ArrayList<@Nullable Typed>(List.of(cells)), null),
                actor.member());
    }

    /** Something of An Bình that journal entries may be about. */
    static vn.thidua.kernel.Subject subject(Cast cast) {
        return new vn.thidua.kernel.Subject("unit", cast.village().id());
    }

    /** 90 of 100 of IND-D04, sent by the village head, waiting to be verified. */
    public UUID sent(Cast cast) {
        var indicator = indicator(cast, "IND-D04");
        var version = casting.as(cast.officer(), () -> readings.find(cell(cast, indicator)))
                .map(Reading::version)
                .orElse(0);
        send(
                cast,
                cast.unitHead(),
                cast.village().id(),
                MONTH,
                typed(indicator, version, String.valueOf(90 - version % 30), "100", version == 0 ? "" : "Đếm lại"));
        return indicator;
    }

    /** The figure of the village. */
    Reading reading(Cast cast, UUID indicator) {
        return casting.as(
                cast.officer(), () -> readings.find(cell(cast, indicator)).orElseThrow());
    }

    Cell cell(Cast cast, UUID indicator) {
        return new Cell(indicator, cast.village().id(), MONTH, Breakdown.WHOLE);
    }

    /** How the figure is ticked. */
    public String choice(Cast cast, UUID indicator) {
        return Choice.of(reading(cast, indicator));
    }

    /** Who reports the indicator. */
    UUID reporter(Cast cast, UUID indicator) {
        return casting.as(
                cast.officer(), () -> reporters.of(indicator).getFirst().id());
    }

    public void verify(Cast cast, Actor actor, UUID... which) {
        var choices = java.util.Arrays.stream(which)
                .map(indicator -> Choice.parse(choice(cast, indicator)))
                .toList();
        casting.as(actor, () -> verification.verify(choices, actor.member()));
    }

    /** The village stops to report, another unit does from the running period on. */
    void move(Cast cast, UUID indicator, UUID unit) {
        casting.as(cast.officer(), () -> {
            var one = indicators.get(indicator, LocalDate.EPOCH);
            reporters.of(indicator).forEach(reporter -> reporters.end(one, reporter.id(), MONTH));
            reporters.assign(
                    one,
                    unit,
                    cast.administrator().member().person(),
                    cast.leader().member().person(),
                    MONTH);
        });
    }

    /** Judges the figure as it is now. */
    void judge(Cast cast, Actor actor, Reading reading, State state) {
        var choices = List.of(Choice.parse(Choice.of(reading)));
        casting.as(
                actor,
                () -> state == State.VERIFIED
                        ? verification.verify(choices, actor.member())
                        : verification.giveBack(choices, "Chưa khớp hệ thống một cửa", actor.member()));
    }

    void giveBack(Cast cast, Actor actor, UUID indicator, String reason) {
        var choices = List.of(Choice.parse(choice(cast, indicator)));
        casting.as(actor, () -> verification.giveBack(choices, reason, actor.member()));
    }

    void reopen(Cast cast, Period period, LocalDate until) {
        casting.as(
                cast.officer(),
                () -> regimes.reopen(period, until, "Sửa số hộ", cast.officer().member()));
    }

    public void target(Cast cast, UUID indicator, @Nullable UUID unit, String value) {
        casting.as(cast.officer(), () -> targets.set(indicator, unit, 2026, new BigDecimal(value), null));
    }
}
