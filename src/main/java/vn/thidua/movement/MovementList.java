package vn.thidua.movement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;

/** The list of a place's own movements with where each is, by the same number of statements however many there are. */
@Component
class MovementList {

    private final Movements movements;
    private final Statuses statuses;
    private final Progress progress;
    private final List<MovementLink> links;

    MovementList(Movements movements, Statuses statuses, Progress progress, List<MovementLink> links) {
        this.movements = movements;
        this.statuses = statuses;
        this.progress = progress;
        this.links = links.stream()
                .sorted(Comparator.comparingInt(MovementLink::order))
                .toList();
    }

    /** One movement. */
    record Line(Movement movement, Status now, Progress.Count count) {}

    /**
     * The page.
     *
     * @param officer may bring new plans in
     * @param links what other modules have to show about movements
     */
    record Page(List<Line> lines, boolean officer, List<MovementLink.Shown> links) {}

    Page of(Member member) {
        var own = movements.own();
        var ids = own.stream().map(Movement::id).toList();
        var now = now(ids);
        var counts = progress.byMovement(ids, member);
        return new Page(
                own.stream()
                        .map(movement -> new Line(
                                movement,
                                now.getOrDefault(movement.id(), Status.issued(movement.id())),
                                counts.getOrDefault(movement.id(), Progress.Count.NONE)))
                        .toList(),
                member.isAny(Role.STANDING_OFFICER),
                links.stream().flatMap(link -> link.ofAll(member).stream()).toList());
    }

    private Map<UUID, Status> now(List<UUID> movements) {
        return statuses.latest(movements).stream().collect(Collectors.toMap(Status::movement, Function.identity()));
    }
}
