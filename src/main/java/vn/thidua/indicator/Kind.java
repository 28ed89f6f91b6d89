package vn.thidua.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** What sort of number an indicator is; each says what a total over units and over periods is. */
public enum Kind {
    /** How often something happened: turns, articles, meetings. */
    COUNT("số đếm (lượt, cái, cuộc)", Shape.AMOUNT, Across.ADDED, Across.ADDED),
    /** An amount with decimals: kilograms, minutes. */
    SUM("khối lượng cộng dồn", Shape.AMOUNT, Across.ADDED, Across.ADDED),
    /** What happened in the period out of what could have, in percent. */
    RATE("tỷ lệ trong kỳ (%)", Shape.PERCENT, Across.ADDED, Across.ADDED),
    /** What stands at the end of the period out of all, in percent. */
    SHARE("tỷ lệ tại thời điểm cuối kỳ (%)", Shape.PERCENT, Across.ADDED, Across.LATEST),
    /** A change against a base, in percent; may be negative or above a hundred. */
    CHANGE("mức tăng, giảm so với gốc (%)", Shape.CHANGE, Across.ADDED, Across.LATEST),
    /** An amount for each of something: days for each case. */
    AVERAGE("bình quân", Shape.MEAN, Across.ADDED, Across.ADDED),
    /** What stands at the end of the period: a backlog, a number of wifi points. */
    LEVEL("số tại thời điểm cuối kỳ", Shape.AMOUNT, Across.ADDED, Across.LATEST),
    /** Whether something is so; a total tells how many units said yes. */
    YES_NO("có hoặc không", Shape.ANSWER, Across.ADDED, Across.LATEST),
    /** People, each counted once: neither units nor periods may be added. */
    UNIQUE_PERSONS("số người (mỗi người tính một lần)", Shape.AMOUNT, Across.NONE, Across.NONE);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private enum Shape {
        AMOUNT,
        PERCENT,
        CHANGE,
        MEAN,
        ANSWER
    }

    private enum Across {
        ADDED,
        LATEST,
        NONE
    }

    private final String label;
    private final Shape shape;
    private final Across units;
    private final Across periods;

    Kind(String label, Shape shape, Across units, Across periods) {
        this.label = label;
        this.shape = shape;
        this.units = units;
        this.periods = periods;
    }

    /** Words shown to users, Vietnamese. */
    public String label() {
        return label;
    }

    /** Whether a figure is made of a numerator and a denominator. */
    public boolean hasDenominator() {
        return shape == Shape.PERCENT || shape == Shape.CHANGE || shape == Shape.MEAN;
    }

    /** Whether its value is in percent. */
    public boolean isPercent() {
        return shape == Shape.PERCENT || shape == Shape.CHANGE;
    }

    /** Whether the value cannot lie above a hundred percent. */
    public boolean isBounded() {
        return shape == Shape.PERCENT;
    }

    /** Whether a cell is answered by yes (1) or no (0). */
    public boolean isAnswer() {
        return shape == Shape.ANSWER;
    }

    /** Whether a cell may be below nought. */
    public boolean mayBeNegative() {
        return shape == Shape.CHANGE;
    }

    /** Whether a cell takes whole numbers only. */
    public boolean isWhole() {
        return this == COUNT || this == UNIQUE_PERSONS || this == YES_NO;
    }

    /** Whether figures of several units have a total. */
    public boolean addsUnits() {
        return units != Across.NONE;
    }

    /** Whether figures of several periods have a total. */
    public boolean addsPeriods() {
        return periods != Across.NONE;
    }

    /** Whether a longer period stands as its last part does. */
    public boolean isOfTheEnd() {
        return periods == Across.LATEST;
    }

    /**
     * The value of a sum: the quotient for rates and averages, rounded half up to two decimals; the share of yes for
     * answers is left to the page, the value is their number.
     *
     * @return empty when nothing was counted or the denominator is nought: neither is nought
     */
    public Optional<BigDecimal> value(Sum sum) {
        if (sum.numbers() == 0) return Optional.empty();
        if (!hasDenominator()) return Optional.of(sum.numerator());
        if (sum.denominator().signum() == 0) return Optional.empty();
        var top = isPercent() ? sum.numerator().multiply(HUNDRED) : sum.numerator();
        return Optional.of(top.divide(sum.denominator(), DECIMALS, RoundingMode.HALF_UP));
    }

    /** What the sum over units of one period tells; empty for kinds that cannot be added when several units are in it. */
    public Optional<Sum> overUnits(Sum sum) {
        return addsUnits() || sum.numbers() <= 1 ? Optional.of(sum) : Optional.empty();
    }

    /**
     * What a longer period is, made of its parts.
     *
     * @param parts oldest first; a part without any number is {@link Sum#NOTHING}
     * @return empty for kinds that cannot be added, unless there is one part only
     */
    public Optional<Sum> overPeriods(List<Sum> parts) {
        if (parts.size() == 1) return Optional.of(parts.getFirst());
        return switch (periods) {
            case ADDED -> Optional.of(Sum.of(parts));
            case LATEST ->
                Optional.of(parts.reversed().stream()
                        .filter(sum -> sum.numbers() > 0)
                        .findFirst()
                        .orElse(Sum.NOTHING));
            case NONE -> Optional.empty();
        };
    }
}
