package vn.thidua.movement;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Timeline;

/** Gathers the page of a movement, by the same number of statements however much the plan says. */
@Component
class MovementPages {

    private final Movements movements;
    private final Courses courses;
    private final Progress progress;
    private final List<MovementLink> links;
    private final Timeline timeline;

    MovementPages(
            Movements movements, Courses courses, Progress progress, List<MovementLink> links, Timeline timeline) {
        this.movements = movements;
        this.courses = courses;
        this.progress = progress;
        this.links = links.stream()
                .sorted(Comparator.comparingInt(MovementLink::order))
                .toList();
        this.timeline = timeline;
    }

    /** @param words to look for in what the movement says; empty for none */
    MovementPage of(UUID id, String words, Member member) {
        var movement = movements.get(id);
        var clauses = movements.allClauses(id);
        var outline = new Outline(clauses);
        var inForce = outline.inForce();
        var reader = Reader.of(movement, member);
        return new MovementPage(
                movement,
                outline,
                courses.of(movement, inForce),
                movements.unitNames(id),
                progress.byClause(id, member),
                search(words, movement, outline, clauses),
                links.stream()
                        .flatMap(link -> link.of(movement, member).stream())
                        .toList(),
                reader.own() ? timeline.of(movement.subject(), 20) : List.of(),
                reader);
    }

    private Search search(String words, Movement movement, Outline outline, List<Clause> clauses) {
        return words.isBlank()
                ? Search.none()
                : Search.of(words, movement, outline, clauses, movements.sources(movement.id()));
    }
}
