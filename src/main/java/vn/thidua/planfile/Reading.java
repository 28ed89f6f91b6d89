package vn.thidua.planfile;

import java.util.List;

/**
 * What a file format hands over.
 *
 * @param pieces lines and table rows in reading order
 * @param notes what a person must know about how they were read, in Vietnamese
 */
record Reading(List<Piece> pieces, List<String> notes) {

    static Reading of(List<Piece> pieces) {
        return new Reading(pieces, List.of());
    }
}
