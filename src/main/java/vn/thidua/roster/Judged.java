package vn.thidua.roster;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line with what is wrong in it and what it changes. */
final class Judged {

    /** Something wrong in a cell; the message is a Vietnamese sentence that goes on after "Ô D7: ". */
    record Problem(Column column, String cell, String message) {

        @Override
        public String toString() {
            return "Ô " + cell + ": " + message;
        }
    }

    /** A value that differs from what is there; empty when nothing is there. */
    record Change(String label, String before, String after) {}

    private final Line line;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private boolean added;
    private String basis = "";

    Judged(Line line) {
        this.line = line;
        line.cells().forEach((column, entered) -> {
            if (entered.flaw() != null) wrong(column, entered.flaw());
            else if (column.required() && entered.isEmpty()) wrong(column, "chưa nhập " + lowered(column) + ".");
        });
    }

    private static String lowered(Column column) {
        return column.header().substring(0, 1).toLowerCase(vn.thidua.organization.Words.VIETNAMESE)
                + column.header().substring(1);
    }

    Line line() {
        return line;
    }

    /** The text of the cell; null where it is empty or wrong already. */
    @Nullable
    String readable(Column column) {
        var entered = line.at(column);
        return entered.isEmpty() || isWrong(column) ? null : entered.text();
    }

    void wrong(Column column, String message) {
        problems.add(new Problem(column, line.at(column).cell(), message));
    }

    /** Tells what the line changes; equal values are no change. */
    void change(String label, @Nullable String before, @Nullable String after) {
        var was = before == null ? "" : before;
        var is = after == null ? "" : after;
        if (!was.equals(is)) changes.add(new Change(label, was, is));
    }

    void note(String note) {
        notes.add(note);
    }

    /** The line makes something new. */
    void add() {
        added = true;
    }

    /** What the judgement rests on besides the list, such as the version of a unit. */
    void rests(String basis) {
        this.basis += basis;
    }

    boolean isWrong() {
        return !problems.isEmpty();
    }

    boolean isWrong(Column column) {
        return problems.stream().anyMatch(problem -> problem.column() == column);
    }

    State state() {
        if (isWrong()) return State.WRONG;
        if (added) return State.NEW;
        return changes.isEmpty() ? State.SAME : State.CHANGED;
    }

    List<Problem> problems() {
        return problems;
    }

    List<Change> changes() {
        return changes;
    }

    List<String> notes() {
        return notes;
    }

    /** The line in one text that differs whenever line or judgement differ. */
    String canonical() {
        return List.of(line.page(), line.row(), state(), line.cells().values(), changes, basis)
                .toString();
    }
}
