package vn.thidua.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Indicator;
import vn.thidua.organization.Unit;
import vn.thidua.reading.Given;
import vn.thidua.reading.Judged;
import vn.thidua.reading.Judged.Verdict;
import vn.thidua.reading.Presence;
import vn.thidua.web.Option;
import vn.thidua.web.Show;

/**
 * What taking in a file would do now, cell by cell.
 *
 * @param judged the figures of the extract, in their order
 * @param counts of them, how many fare so
 * @param unknown names that mean nothing yet, the first of them
 */
record Preview(Extract extract, List<Judged> judged, Map<Verdict, Long> counts, Names names, List<Unknown> unknown) {

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
        var counts = judged.stream().collect(Collectors.groupingBy(Judged::verdict, Collectors.counting()));
        return new Preview(extract, judged, counts, names, unknown(extract, names));
    }

    /** So many rows of a kind from a place on; cells that cannot be read come first. */
    private List<Row> rows(Verdict verdict, int from, int count) {
        var flaws = verdict == Verdict.REFUSED ? extract.flaws() : List.<Extract.Flaw>of();
        var figures = IntStream.range(0, judged.size())
                .filter(at -> judged.get(at).verdict() == verdict)
                .skip(Math.max(0, from - flaws.size()))
                .mapToObj(at -> row(extract.figures().get(at), judged.get(at)));
        return Stream.concat(flaws.stream().skip(from).map(Preview::row), figures)
                .limit(count)
                .toList();
    }

    private static Row row(Extract.Flaw flaw) {
        return new Row(flaw.cell(), "", flaw.text(), Verdict.REFUSED, flaw.why());
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

    private Row row(Extract.Figure figure, Judged judged) {
        var part = judged.part() == null ? Judged.Part.NUMERATOR : judged.part();
        return new Row(
                figure.cell(part), what(figure.given()), value(figure.given()), judged.verdict(), judged.words());
    }

    private String what(Given given) {
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
        var figures = counts.getOrDefault(verdict, 0L).intValue();
        return figures + (verdict == Verdict.REFUSED ? extract.flaws().size() : 0);
    }

    /** Whether there is nothing in it. */
    boolean isEmpty() {
        return judged.isEmpty() && extract.flaws().isEmpty();
    }

    /** How many figures would be written. */
    int written() {
        return count(Verdict.NEW) + count(Verdict.CHANGED);
    }

    /** Whether a reason for all would let more of them in. */
    boolean lacksReasons() {
        return judged.stream().anyMatch(one -> one.isRefused() && one.words().contains("hãy ghi"));
    }

    /** What a page shows. */
    record Page(Preview preview, Verdict shown, int number, List<Row> rows, int total) {

        static final int SIZE = 50;

        /** The part that was asked for; otherwise what is wrong goes before what is well. */
        static Page of(Preview preview, String asked, int number) {
            var shown = shown(preview, asked);
            var total = preview.count(shown);
            var from = Math.clamp((number - 1L) * SIZE, 0, total);
            return new Page(preview, shown, Math.max(1, number), preview.rows(shown, from, SIZE), total);
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
