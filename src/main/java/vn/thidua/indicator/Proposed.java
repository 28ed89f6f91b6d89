package vn.thidua.indicator;

import java.util.List;

/**
 * An indicator of the catalogue, as a commune may take it.
 *
 * @param code never changes and means the same in every commune: "IND-D04"
 * @param english name for those who exchange data
 * @param definition what its first definition says
 * @param reporter who usually reports, in words
 * @param groups by which it may be told apart, without the whole
 */
public record Proposed(
        String code,
        Area area,
        Kind kind,
        Frequency frequency,
        String english,
        Wording definition,
        String reporter,
        List<Breakdown> groups) {}
