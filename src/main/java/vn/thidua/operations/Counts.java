package vn.thidua.operations;

import vn.thidua.web.Show;

/** The numbers of a backup, in words. */
final class Counts {

    private Counts() {}

    static String of(Manifest manifest) {
        return "  thời điểm: %s%n  bảng: %s, dòng: %s%n  tệp: %s%n"
                .formatted(
                        Show.time(manifest.takenAt()),
                        Show.number(manifest.tables().size()),
                        Show.number(manifest.rows()),
                        Show.number(manifest.below(Archive.FILES).size()));
    }
}
