package vn.thidua.web;

import vn.thidua.kernel.Member;

/** One entry of the menu. Each module makes its own entries known as beans; often the controller itself is one. */
public interface MenuEntry {

    /** Where an entry stands. */
    enum Place {
        /** In the menu of the program. */
        MAIN,
        /** In the menu behind the member's own name. */
        ACCOUNT
    }

    /** Words of the entry, Vietnamese: "Phong trào". */
    String label();

    /** Path of the page, without query: {@code /phong-trao}. Pages below it mark the entry as current. */
    String href();

    /** Name of an icon in the sprite, see {@code docs/pages.md}. */
    String icon();

    /** Rank in the menu, smallest first; tens, so that a later entry fits between. */
    int order();

    /** Whether the member sees the entry. Asked on each page: answer without a query. */
    boolean visibleTo(Member member);

    /** Where the entry stands. */
    default Place place() {
        return Place.MAIN;
    }

    /** Whether the entry also stands in the bar at the bottom of a phone, which has room for four. */
    default boolean bottom() {
        return false;
    }

    /** Words for the bar of the phone, at most twelve characters: "Tôi". */
    default String shortLabel() {
        return label();
    }
}
