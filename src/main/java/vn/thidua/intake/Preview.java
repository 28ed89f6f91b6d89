package vn.thidua.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Indicator;
import vn.thidua.organization.Unit;
import vn.thidua.reading.Given;
import vn.thidua.reading.Judged;
import vn.thidua.reading.Judged.Verdict;
import vn.thidua.reading.Presence;
import vn.thidua.web.Option;
import vn.thidua.web.Show;

/** What taking in a file would do now, cell by cell. */
record Preview(Extract extract, List<Row> rows, List<Unknown> unknown) {

    private static final int MOST_UNKNOWN = 30;

    /**
     * A name that means nothing yet.
     *
     * @param number among the names, from 0
     * @param options what it may mean, the kind before the colon
     */
    record Unknown(int number, String words, List<Option> options) {}

    /**
     * One figure, or one cell that cannot be read.
     *
     * @param cell its name: "D7"
     * @param what indicator, unit, period; empty for a cell that cannot be read
     * @param value as it was understood
     * @param why what is wrong, Vietnamese; empty when nothing is
     */
    record Row(String cell, String what, String value, Verdict verdict, String why) {}

    static Preview of(Extract extract, List<Judged> judged, Names names) {
        var rows = new ArrayList<Row>();
        for (var flaw : extract.flaws()) {
            rows.add(new Row(flaw.cell(), "", flaw.text(), Verdict.REFUSED, flaw.why()));
        }
        for (var at = 0; at < judged.size(); at++) {
            rows.add(row(extract.figures().get(at), judged.get(at), names));
        }
        return new Preview(extract, rows, unknown(extract, names));
    }

    private static List<Unknown> unknown(Extract extract, Names names) {
        var units = names.all().values().stream()
                .sorted(Comparator.comparing(Unit::name))
                .toList();
        var indicators = names.known().values().stream()
                .sorted(Comparator.comparing(Indicator::code))
                .toList();
        var unknown = new ArrayList<Unknown>();
        extract.unknownUnits().stream()
                .limit(MOST_UNKNOWN)
                .forEach(words -> unknown.add(
                        new Unknown(unknown.size(), words, Option.of(units, unit -> "UNIT:" + unit.id(), Unit::name))));
        extract.unknownIndicators().stream()
                .limit(MOST_UNKNOWN)
                .forEach(words -> unknown.add(new Unknown(
                        unknown.size(),
                        words,
                        Option.of(
                                indicators, one -> "INDICATOR:" + one.code(), one -> one.code() + " " + one.name()))));
        return unknown;
    }

    private static Row row(Extract.Figure figure, Judged judged, Names names) {
        var part = judged.part() == null ? Judged.Part.NUMERATOR : judged.part();
        return new Row(
                figure.cell(part),
                what(figure.given(), names),
                value(figure.given()),
                judged.verdict(),
                judged.words());
    }

    private static String what(Given given, Names names) {
        var group = given.breakdown() == Breakdown.WHOLE
                ? ""
                : ", " + given.breakdown().label();
        return given.indicator() + group + " – " + names.shown(given.unit()) + " – "
                + given.period().label();
    }

    private static String value(Given given) {
        if (given.presence() != Presence.NUMBER) return given.presence().label();
        var bottom = given.denominator() == null ? "" : " / " + Show.number(given.denominator());
        return (given.numerator() == null ? "–" : Show.number(given.numerator())) + bottom;
    }

    int count(Verdict verdict) {
        return (int) rows.stream().filter(row -> row.verdict() == verdict).count();
    }

    /** How many figures would be written. */
    int written() {
        return count(Verdict.NEW) + count(Verdict.CHANGED);
    }

    /** Whether a reason for all would let more of them in. */
    boolean lacksReasons() {
        return rows.stream()
                .anyMatch(row -> row.verdict() == Verdict.REFUSED && row.why().contains("hãy ghi"));
    }

    /** What a page shows. */
    record Page(Preview preview, Verdict shown, int number, List<Row> rows, int total) {

        static final int SIZE = 50;

        /** The part that was asked for; otherwise what is wrong goes before what is well. */
        static Page of(Preview preview, String asked, int number) {
            var shown = shown(preview, asked);
            var all = preview.rows().stream()
                    .filter(row -> row.verdict() == shown)
                    .toList();
            var from = Math.clamp((number - 1L) * SIZE, 0, all.size());
            return new Page(
                    preview,
                    shown,
                    Math.max(1, number),
                    all.subList(from, Math.min(from + SIZE, all.size())),
                    all.size());
        }

        private static Verdict shown(Preview preview, String asked) {
            for (var verdict : ORDER) if (slug(verdict).equals(asked)) return verdict;
            for (var verdict : ORDER) if (preview.count(verdict) > 0) return verdict;
            return Verdict.NEW;
        }
    }

    /** What is wrong goes first. */
    static final List<Verdict> ORDER = List.of(Verdict.REFUSED, Verdict.CHANGED, Verdict.NEW, Verdict.SAME);

    /** How a part is asked for in the address. */
    static String slug(Verdict verdict) {
        return switch (verdict) {
            case REFUSED -> "loi";
            case CHANGED -> "thay-doi";
            case NEW -> "them-moi";
            case SAME -> "khong-doi";
        };
    }
}
