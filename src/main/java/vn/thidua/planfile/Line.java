package vn.thidua.planfile;

/**
 * A block or a marked part of one.
 *
 * @param text verbatim in the block
 */
record Line(Block block, String text, Marker marker) {

    static Line of(Block block, String text) {
        return new Line(block, text, block.table() > 0 ? Marker.NONE : Marker.of(text));
    }

    /** The text after its mark. */
    String body() {
        return text.substring(marker.length()).strip();
    }

    boolean isRow() {
        return block.table() > 0;
    }

    boolean isStrong() {
        return block.kind() == Block.Kind.HEADING;
    }

    PlanDraft.Source source() {
        return new PlanDraft.Source(block.index(), text);
    }
}
