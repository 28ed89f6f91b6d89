package vn.thidua.part;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.movement.Movements;
import vn.thidua.notification.News;
import vn.thidua.organization.Posts;
import vn.thidua.organization.Roster;
import vn.thidua.task.Contributions;
import vn.thidua.web.Dates;

/** Gives each coordinating unit of a duty its part when the duty becomes a task, and again with each turn. */
@Component
class PartsOfTasks implements Contributions {

    private static final String COMMON = "Phối hợp thực hiện nhiệm vụ theo kế hoạch";

    private final Parts parts;
    private final Movements movements;
    private final Posts posts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PartsOfTasks(Parts parts, Movements movements, Posts posts, ApplicationEventPublisher events, Clock clock) {
        this.parts = parts;
        this.movements = movements;
        this.posts = posts;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void open(List<Opened> tasks) {
        var opened = java.util.stream.Stream.concat(first(tasks).stream(), again(tasks).stream())
                .toList();
        var now = clock.instant();
        opened.forEach(part -> parts.add(part, now));
        opened.forEach(part -> events.publishEvent(new PartChanged(part, "Giao phần việc phối hợp")));
        if (opened.isEmpty()) return;
        events.publishEvent(new News(opened.stream().map(PartNews::given).toList()));
    }

    /** A unit in which nobody holds a post gets no part: nobody could answer for it. */
    private List<Part> first(List<Opened> tasks) {
        var duties = tasks.stream()
                .filter(task -> task.before() == null)
                .map(Opened::duty)
                .filter(Objects::nonNull)
                .toList();
        if (duties.isEmpty()) return List.of();
        var helpers = movements.helpers(duties);
        var roster = posts.on(Dates.today(clock));
        return tasks.stream()
                .filter(task -> task.before() == null && task.duty() != null)
                .flatMap(task -> helpers.getOrDefault(task.duty(), List.of()).stream()
                        .flatMap(
                                unit -> responsible(unit, roster)
                                        .map(person -> part(task.task(), unit, person, COMMON, task.due()))
                                        .stream()))
                .toList();
    }

    private List<Part> again(List<Opened> tasks) {
        var before = tasks.stream().map(Opened::before).filter(Objects::nonNull).toList();
        if (before.isEmpty()) return List.of();
        Map<UUID, List<Part>> latest = parts.open(before).stream().collect(Collectors.groupingBy(Part::task));
        return tasks.stream()
                .filter(task -> task.before() != null)
                .flatMap(task -> latest.getOrDefault(task.before(), List.of()).stream()
                        .map(part -> part.again(Ids.next(), task.task(), task.due())))
                .toList();
    }

    /** Head of the unit, otherwise somebody in it. */
    static Optional<UUID> responsible(UUID unit, Roster roster) {
        return roster.headOf(unit)
                .or(() -> roster.of(unit).stream().findFirst())
                .map(post -> post.personId());
    }

    static Part part(UUID task, UUID unit, UUID person, String text, @org.jspecify.annotations.Nullable LocalDate due) {
        return new Part(Ids.next(), task, unit, person, text, due, Part.State.OPEN, null, null, 0);
    }

    @Override
    public List<Row> of(UUID task) {
        var today = Dates.today(clock);
        return parts.of(task).stream().map(named -> row(named, today)).toList();
    }

    private static Row row(Parts.Named named, LocalDate today) {
        var part = named.part();
        return new Row(
                named.unitName(),
                named.personName(),
                part.text(),
                part.due(),
                part.standing(today),
                part.word(today),
                part.note(),
                part.state() == Part.State.OPEN);
    }

    @Override
    public boolean isPartOf(Member member, UUID task) {
        return parts.isPartOf(member, task);
    }
}
