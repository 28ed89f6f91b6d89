package vn.thidua.roster;

import java.util.List;

/**
 * A part of a proposal as it stands on a page.
 *
 * @param shown the state whose lines are shown
 * @param number of the page, from 1
 * @param size lines on a page
 */
record ProposalPage(Proposal proposal, State shown, int number, int size) {

    static ProposalPage of(Proposal proposal, State shown, int number, int size) {
        var last = Math.max(1, (proposal.count(shown) + size - 1) / size);
        return new ProposalPage(proposal, shown, Math.clamp(number, 1, last), size);
    }

    int total() {
        return proposal.count(shown);
    }

    /** The lines of this page that stand on the sheet. */
    List<Judged> lines(Page page) {
        return proposal.lines(shown).stream()
                .skip((number - 1L) * size)
                .limit(size)
                .filter(line -> line.line().page() == page)
                .toList();
    }

    /** What the line is about. */
    static String title(Judged line) {
        var name = line.line().text(line.line().page() == Page.UNITS ? Column.UNIT_NAME : Column.FULL_NAME);
        return name.isEmpty() ? "(chưa có tên)" : name;
    }

    /** What tells lines of one name apart. */
    static String detail(Judged line) {
        var columns = line.line().page() == Page.UNITS
                ? List.of(Column.UNIT_KIND, Column.UNIT_ABOVE)
                : List.of(Column.TITLE, Column.POST_UNIT);
        return String.join(
                ", ",
                columns.stream()
                        .map(line.line()::text)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }
}
