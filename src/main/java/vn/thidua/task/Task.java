package vn.thidua.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.kernel.Subject;
import vn.thidua.web.Show;
import vn.thidua.web.Standing;

/**
 * Something that one organisation unit has to do for a movement: a duty of the plan, one occurrence of it, or what was
 * entered by hand.
 *
 * @param duty the duty of which it was made; null when entered by hand
 * @param series what comes back and of which this is one turn; null when it is done once
 * @param period key of the cycle, see {@link Cycle#key}; null when it is done once
 * @param owner the person who answers for it
 * @param deputy the person who answers when the owner is silent or away; never the owner
 * @param second who verifies when the standing office may not; null when nobody was named
 * @param requested asked of a body that is not under the People's Committee, which may decline
 * @param due last day; null when none was set
 * @param percent how much is done, 0 to 100, as the unit says
 */
public record Task(
        UUID id,
        UUID movement,
        @Nullable UUID duty,
        @Nullable UUID series,
        @Nullable String period,
        UUID unit,
        UUID owner,
        UUID deputy,
        @Nullable UUID second,
        String title,
        boolean requested,
        @Nullable LocalDate due,
        int percent,
        State state,
        int version) {

    /** Kind of the subject of a task. */
    public static final String SUBJECT = "task";

    Subject subject() {
        return new Subject(SUBJECT, id);
    }

    /** Its words with the cycle in which it is done. */
    public String name() {
        return name(title, period);
    }

    /** The words with the cycle, {@code period} being its key or null. */
    public static String name(String title, @Nullable String period) {
        return period == null ? title : title + " (" + Cycle.label(period) + ")";
    }

    /** The same as the first turn of a series. */
    Task turnOf(UUID series, Cycle cycle, LocalDate due) {
        return turn(id, series, cycle, due, state);
    }

    /** The same for another cycle: what was said yes to needs no second yes. */
    Task again(UUID id, Cycle cycle, LocalDate due) {
        var next = state == State.ASSIGNED || state == State.COUNTERED
                ? State.ASSIGNED
                : requested ? State.AGREED : State.ACCEPTED;
        return turn(id, series, cycle, due, next);
    }

    private Task turn(UUID id, @Nullable UUID series, Cycle cycle, LocalDate due, State state) {
        return new Task(
                id,
                movement,
                duty,
                series,
                cycle.key(),
                unit,
                owner,
                deputy,
                second,
                title,
                requested,
                due,
                0,
                state,
                0);
    }

    /** Those who answer for the task, who act for them, or who head its unit work on it. */
    boolean workedOnBy(Member member) {
        return member.actsAs(owner) || member.actsAs(deputy) || member.heads(unit);
    }

    /** The unit's people, those who answer for it, and those who lead, urge or supervise the movement. */
    boolean visibleTo(Member member) {
        if (state == State.NEW) return member.isAny(Role.STANDING_OFFICER, Role.LEADER);
        return workedOnBy(member)
                || member.worksIn(unit)
                || member.person().equals(second)
                || member.isAny(Role.STANDING_OFFICER, Role.LEADER, Role.FRONT, Role.AUDITOR);
    }

    /** Whether the member may do it now, for oneself or by typing for the owner. */
    boolean allows(Act act, Member by, Past past) {
        return allows(act, by, Said.NOTHING, past)
                || act.mayBeTyped() && allows(act, by, Said.NOTHING.behalf(owner), past);
    }

    /** Whether the member may do it now with what is said. */
    boolean allows(Act act, Member by, Said said, Past past) {
        return new Turn(this, past, by, said).against(act) == null;
    }

    /**
     * Does it.
     *
     * @throws RuleBroken with the rule when it may not be done now, or not by this member
     */
    Step take(Act act, Member by, Said said, Past past, Instant at) {
        var rule = new Turn(this, past, by, said).against(act);
        var next = act.from(state, requested);
        if (rule != null || next == null) throw new RuleBroken(rule == null ? Turn.NOT_NOW : rule);
        var typed = act.mayBeTyped() && said.behalf() != null && !said.behalf().equals(by.person());
        return new Step(
                Ids.next(),
                id,
                act,
                next,
                at,
                typed ? said.behalf() : by.person(),
                typed ? by.person() : null,
                remembering(act, past.answered(act, said)),
                requested);
    }

    /** What a proposal takes the place of stays in the history of the task. */
    private Said remembering(Act act, Said said) {
        if (act != Act.COUNTER_ACCEPTED || said.note() != null) return said;
        return said.noting("Thay cho: " + title + (due == null ? "" : ", hạn " + Show.date(due)));
    }

    /** The task after the step. */
    Task after(Step step) {
        var said = step.said();
        var handed = step.act() == Act.HANDED_OVER;
        return new Task(
                id,
                movement,
                duty,
                series,
                period,
                unit,
                handed && said.to() != null ? said.to() : owner,
                handed && said.deputy() != null ? said.deputy() : deputy,
                second,
                step.act() == Act.COUNTER_ACCEPTED && said.content() != null ? said.content() : title,
                requested,
                step.act().setsDay() && said.day() != null ? said.day() : due,
                step.act() == Act.REPORTED ? 100 : said.percent() == null ? percent : said.percent(),
                step.state(),
                version + 1);
    }

    /** How the task stands on the day: late and soon due are computed, never stored. */
    Standing standing(LocalDate today) {
        return state.standing(due, today);
    }
}
