package vn.thidua.indicator;

import org.jspecify.annotations.Nullable;

/**
 * What one version of a definition says.
 *
 * @param name at most 300 characters
 * @param unit "hồ sơ", "%"; at most 40 characters
 * @param numerator what is counted; for kinds without denominator the whole of it
 * @param denominator out of what; null for kinds without one
 * @param evidence what proves it, in words; null when nothing is asked for
 * @param source where the figures come from, or the rule behind them; null when unknown
 */
public record Wording(
        String name,
        String unit,
        Direction direction,
        String numerator,
        @Nullable String denominator,
        @Nullable String evidence,
        @Nullable String source) {}
