package vn.thidua.roster;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.Post;
import vn.thidua.organization.Rank;

/** A line about a person in a post: as it was understood, and what it is matched with. */
final class PersonLine {

    final Judged judged;
    final @Nullable String name;
    final @Nullable String phone;
    final @Nullable String email;
    final @Nullable UUID unit;
    final @Nullable String title;
    final @Nullable Rank rank;
    final @Nullable LocalDate starts;

    /** Who is meant; null while that is not found out. */
    @Nullable
    Who who;

    /** The post that is corrected or given up for another one; null for a new post. */
    @Nullable
    Post before;

    /** The post that the line asks for; null in a line that is wrong. */
    @Nullable
    Post after;

    PersonLine(Line line, UnitLines units, LocalDate today) {
        judged = new Judged(line);
        name = Understood.name(judged);
        phone = Understood.phone(judged);
        email = Understood.email(judged);
        title = Understood.text(judged, Column.TITLE, 150);
        rank = Understood.rank(judged);
        starts = Understood.starts(judged, today);
        unit = unit(units);
    }

    private @Nullable UUID unit(UnitLines units) {
        var text = judged.readable(Column.POST_UNIT);
        if (text == null) return null;
        var found = units.find(text);
        if (found.problem() != null) judged.wrong(Column.POST_UNIT, found.problem());
        return found.id();
    }

    boolean isSound() {
        return !judged.isWrong();
    }

    int row() {
        return judged.line().row();
    }

    Who who() {
        return Objects.requireNonNull(who);
    }

    Post after() {
        return Objects.requireNonNull(after);
    }

    /** Whether the line says how to reach the person. */
    boolean hasContact() {
        return phone != null || email != null;
    }

    /** Whether both mean the same post of the same person. */
    boolean asksForTheSameAs(PersonLine other) {
        return who().equals(other.who())
                && Objects.equals(unit, other.unit)
                && Present.key(Objects.requireNonNull(title)).equals(Present.key(Objects.requireNonNull(other.title)));
    }
}
