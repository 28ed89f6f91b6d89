package vn.thidua.roster;

import vn.thidua.kernel.RuleBroken;

/** A file that is no list of this kind at all; the message says why and how to go on. */
final class RosterRefused extends RuleBroken {

    private static final long serialVersionUID = 1L;

    RosterRefused(String message) {
        super(message);
    }
}
