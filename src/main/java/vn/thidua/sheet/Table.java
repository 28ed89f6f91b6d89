package vn.thidua.sheet;

import java.util.List;

/**
 * A sheet that is looked for.
 *
 * @param title its name
 * @param columns what it may have
 */
public record Table<C extends Heading>(String title, List<C> columns) {}
