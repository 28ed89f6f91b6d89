package vn.thidua.planfile;

import java.time.Duration;

/** What the reader accepts; larger files are refused, so that one upload cannot take the whole machine. */
final class Limits {

    static final int FILE_BYTES = 30 * 1024 * 1024;
    static final int UNPACKED_BYTES = 80 * 1024 * 1024;
    static final int UNREAD_BYTES = 200 * 1024 * 1024;
    static final int ZIP_ENTRIES = 5_000;
    static final int TEXT_LETTERS = 2_000_000;
    static final int PARAGRAPH_LETTERS = 4_000;
    static final int BLOCKS = 25_000;
    static final int PAGES = 500;
    static final Duration LONGEST_READING = Duration.ofSeconds(15);
    static final int NESTING = 200;
    static final int SCANNED_PAGES = 40;
    static final int PICTURE_DOTS = 8_000_000;
    static final Duration LONGEST_SCANNED_PAGE = Duration.ofSeconds(30);
    static final Duration LONGEST_SCAN = Duration.ofSeconds(120);

    private Limits() {}
}
