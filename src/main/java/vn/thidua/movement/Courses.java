package vn.thidua.movement;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.web.Dates;

/** Tells where movements are today. */
@Component
class Courses {

    private final Statuses statuses;
    private final Clock clock;

    Courses(Statuses statuses, Clock clock) {
        this.statuses = statuses;
        this.clock = clock;
    }

    /** @param clauses those in force */
    Course of(Movement movement, List<Clause> clauses) {
        return new Course(statuses.of(movement.id()), Schedule.of(movement, clauses), Dates.today(clock));
    }
}
