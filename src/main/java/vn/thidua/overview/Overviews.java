package vn.thidua.overview;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.NotThere;
import vn.thidua.movement.Clause;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;
import vn.thidua.organization.Persons;
import vn.thidua.organization.Post;
import vn.thidua.organization.Posts;
import vn.thidua.organization.Roster;
import vn.thidua.organization.Units;
import vn.thidua.web.Dates;

/** Puts numbers, names and addresses together; as many statements for a large movement as for a small one. */
@Component
class Overviews {

    static final String UNPLACED = "Chưa gắn với nội dung thi đua";

    private final Movements movements;
    private final Tallies tallies;
    private final Units units;
    private final Posts posts;
    private final Persons persons;
    private final Clock clock;

    Overviews(Movements movements, Tallies tallies, Units units, Posts posts, Persons persons, Clock clock) {
        this.movements = movements;
        this.tallies = tallies;
        this.units = units;
        this.posts = posts;
        this.persons = persons;
        this.clock = clock;
    }

    /** @throws NotThere when movement, area or unit are not there */
    Overview of(Movement movement, List<Movement> all, Scope scope) {
        var areas = movements.clauses(movement.id()).stream()
                .filter(clause -> clause.kind() == Clause.Kind.AREA)
                .toList();
        var units = units(scope);
        var chosen = scope.unit() == null ? null : units.isEmpty() ? idle(scope, scope.unit()) : units.getFirst();
        var total = new Row(
                "Cộng",
                null,
                "",
                scope,
                Tally.sum(units.stream().map(Row::tally).toList()));
        return new Overview(
                movement,
                all,
                scope,
                area(scope, areas),
                chosen,
                scope.isArea() || scope.unit() != null ? List.of() : areas(scope, areas),
                scope.unit() == null ? units : List.of(),
                scope.unit() == null ? List.of() : owners(scope),
                total);
    }

    /** A unit without tasks within the scope. */
    private Row idle(Scope scope, UUID unit) {
        return row(this.units.get(unit).name(), scope, Tally.sum(List.of()));
    }

    private static @Nullable String area(Scope scope, List<Clause> areas) {
        if (scope.area() == null) return scope.unplaced() ? UNPLACED : null;
        return areas.stream()
                .filter(area -> area.id().equals(scope.area()))
                .findFirst()
                .orElseThrow(NotThere::new)
                .text();
    }

    private List<Row> areas(Scope scope, List<Clause> areas) {
        var parts = tallies.byArea(scope);
        var tallied = parts.stream()
                .filter(part -> part.id() != null)
                .collect(Collectors.toMap(Tallies.Part::id, Function.identity()));
        var rows = new ArrayList<Row>();
        for (var area : areas) {
            var part = tallied.get(area.id());
            rows.add(row(area.text(), scope.inArea(area.id()), part == null ? Tally.sum(List.of()) : part.tally()));
        }
        parts.stream()
                .filter(part -> part.id() == null)
                .forEach(part -> rows.add(row(UNPLACED, scope.inArea(null), part.tally())));
        return rows;
    }

    private static Row row(String name, Scope scope, Tally tally) {
        return new Row(name, scope.overview(), "", scope, tally);
    }

    private List<Row> units(Scope scope) {
        var parts = tallies.byUnit(scope);
        var roster = posts.on(Dates.today(clock));
        var names = persons.names(parts.stream()
                .flatMap(part -> head(roster, part).stream())
                .map(Post::personId)
                .toList());
        return parts.stream()
                .map(part -> {
                    var within = scope.inUnit(id(part));
                    var head = head(roster, part)
                            .map(post -> "%s (%s)".formatted(names.getOrDefault(post.personId(), ""), post.title()))
                            .orElse("");
                    return new Row(part.name(), within.overview(), head, within, part.tally());
                })
                .toList();
    }

    private static java.util.Optional<Post> head(Roster roster, Tallies.Part part) {
        return roster.headOf(id(part));
    }

    private List<Row> owners(Scope scope) {
        return tallies.byOwner(scope).stream()
                .map(part ->
                        new Row(part.name(), null, "Thay thế: " + part.deputies(), scope.of(id(part)), part.tally()))
                .toList();
    }

    private static UUID id(Tallies.Part part) {
        return java.util.Objects.requireNonNull(part.id());
    }
}
