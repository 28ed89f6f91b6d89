package vn.thidua.sheet;

import vn.thidua.kernel.RuleBroken;

/** A file that is no list of the kind at all; the message says why and how to go on. */
public final class SheetRefused extends RuleBroken {

    private static final long serialVersionUID = 1L;

    /** @param message why, and how to go on; Vietnamese */
    public SheetRefused(String message) {
        super(message);
    }
}
