package vn.thidua.organization;

import java.time.LocalDate;

/**
 * A name that a unit or a person had.
 *
 * @param until first day of the next name
 */
public record FormerName(String name, LocalDate until) {}
